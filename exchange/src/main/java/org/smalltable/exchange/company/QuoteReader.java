package org.smalltable.exchange.company;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Notices a quotation mark that is never closed. The CSV library takes the rest of the file for one cell then and says
 * nothing, so that rows would be lost in silence.
 */
final class QuoteReader extends FilterReader {

    private final char separator;
    private boolean isOpen;
    private boolean mayOpen = true;

    QuoteReader(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** Whether what was read so far ends within quotation marks. */
    boolean isOpen() {
        return isOpen;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            hear((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        for (int i = 0; i < read; i++) {
            hear(into[from + i]);
        }
        return read;
    }

    /** A doubled mark closes and opens again at once, which comes to the same. */
    private void hear(char next) {
        if (next == '"' && (isOpen || mayOpen)) {
            isOpen = !isOpen;
            mayOpen = !isOpen;
        } else {
            mayOpen = !isOpen && (next == separator || next == '\n' || next == '\r');
        }
    }
}
