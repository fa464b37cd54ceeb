package org.smalltable.exchange.timetable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.smalltable.exchange.UnreadableFile;

/** Walks through a JSON file value by value, and says where when something else stands there than the format wants. */
final class JsonReading {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BUFFER = 1 << 16;

    /** What to do with the value of a key; it must consume the value. */
    @FunctionalInterface
    interface Field {
        void read(String key, JsonReading at) throws IOException, UnreadableFile;
    }

    /** What to do with an element; the parser stands on its first token. */
    @FunctionalInterface
    interface Element {
        void read(JsonReading at) throws IOException, UnreadableFile;
    }

    private final Path file;
    private final JsonParser parser;

    private JsonReading(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Reads the one object that a file is. */
    static void object(Path file, Field field) throws UnreadableFile {
        try (InputStream bytes = open(file);
                JsonParser parser = JSON.createParser(bytes)) {
            JsonReading reading = new JsonReading(file, parser);
            parser.nextToken();
            reading.fields(field);
        } catch (JsonEOFException early) {
            throw new UnreadableFile(file + where(early) + ": not JSON: the file ends too early");
        } catch (JsonProcessingException malformed) {
            throw new UnreadableFile(file + where(malformed) + ": not JSON: " + malformed.getOriginalMessage());
        } catch (NoSuchFileException absent) {
            throw new UnreadableFile(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw new UnreadableFile(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private static String where(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        return at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
        } catch (IOException notGzip) {
            bytes.close();
            throw notGzip;
        }
    }

    /** Reads the object that the parser stands on. */
    void fields(Field field) throws IOException, UnreadableFile {
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            field.read(key, this);
        }
    }

    /** Reads the array that the parser stands on. */
    void elements(Element element) throws IOException, UnreadableFile {
        expect(JsonToken.START_ARRAY, "an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read(this);
        }
    }

    /** Reads an array of whole numbers into a row and answers how many there were. */
    int integers(int[] row, String what) throws IOException, UnreadableFile {
        expect(JsonToken.START_ARRAY, what);
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == row.length) {
                throw wrong("too many numbers, expected " + what);
            }
            row[count++] = integer();
        }
        return count;
    }

    /** The whole number that the parser stands on. */
    int integer() throws IOException, UnreadableFile {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return parser.getIntValue();
        } catch (JsonProcessingException tooLarge) {
            throw wrong("the number " + parser.getText() + " is too large");
        }
    }

    /** The text that the parser stands on. */
    String text() throws IOException, UnreadableFile {
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Passes over a value that nobody needs. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    UnreadableFile wrong(String what) {
        JsonLocation at = parser.currentTokenLocation();
        return new UnreadableFile(file + ", line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + what);
    }

    private void expect(JsonToken token, String what) throws UnreadableFile {
        if (parser.currentToken() != token) {
            throw wrong("expected " + what);
        }
    }
}
