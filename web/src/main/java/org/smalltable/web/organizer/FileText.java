package org.smalltable.web.organizer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What an uploaded file's bytes are: text in UTF-8, with or without a byte order mark, or why not. */
sealed interface FileText {

    /** The text, without a byte order mark. */
    record Text(String text) implements FileText {}

    /** There is nothing in it. */
    record Empty() implements FileText {}

    /** A workbook of a spreadsheet program, not a text. */
    record Workbook() implements FileText {}

    /** Text of another encoding; the first line, from 1, that is not UTF-8. */
    record OtherEncoding(long line) implements FileText {}

    static FileText of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Empty();
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Workbook();
        }
        int skipped = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        // UTF-16 without marks passes for UTF-8 full of zeros
        int zero = text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            String good = zero >= 0 ? text.substring(0, zero) : text;
            return new OtherEncoding(1 + good.chars().filter(c -> c == '\n').count());
        }
        return text.isBlank() ? new Empty() : new Text(text);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
