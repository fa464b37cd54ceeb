package org.smalltable.exchange.timetable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.smalltable.exchange.UnreadableFile;

/** Writes JSON files whole or not at all. */
final class JsonWriting {

    private static final JsonFactory JSON = new JsonFactory();

    /** What a file says. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonWriting() {}

    static void file(Path file, Content content) throws UnreadableFile {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part));
                    OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
                stream(packed, content);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UnreadableFile(file + ": cannot be written: " + unwritable.getMessage());
        }
    }

    static void stream(OutputStream bytes, Content content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(bytes).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            content.write(json);
            json.writeRaw('\n');
        }
    }

    /** One array on a line of its own, so that files can be read and compared by people. */
    static void row(JsonGenerator json, int... values) throws IOException {
        json.writeStartArray();
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }
}
