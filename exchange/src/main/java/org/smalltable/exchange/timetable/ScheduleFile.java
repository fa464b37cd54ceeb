package org.smalltable.exchange.timetable;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.smalltable.core.timetable.Placement;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.exchange.UnreadableFile;

/** A timetable as a JSON file: {@code meetings} as {@code [exhibitor, buyer, slot, table]}; the table may be left out of all. */
public final class ScheduleFile {

    private static final int WITH_TABLE = 4;

    private ScheduleFile() {}

    /** Reads a timetable; whether it keeps the rules is for {@code TimetableCheck} to say. */
    public static Timetable read(Path file) throws UnreadableFile {
        Rows meetings = new Rows(WITH_TABLE);
        boolean[] found = {false};
        JsonReading.object(file, (key, at) -> {
            if (key.equals("meetings")) {
                found[0] = true;
                at.elements(one -> {
                    int[] row = {0, 0, 0, Placement.NO_TABLE};
                    if (one.integers(row, "[exhibitor, buyer, slot, table]") < WITH_TABLE - 1) {
                        throw one.wrong("expected [exhibitor, buyer, slot, table]");
                    }
                    meetings.add(row);
                });
            } else {
                at.skip();
            }
        });
        if (!found[0]) {
            throw new UnreadableFile(file + ": a schedule needs \"meetings\"");
        }
        int[][] columns = new int[WITH_TABLE][meetings.size()];
        for (int m = 0; m < meetings.size(); m++) {
            for (int c = 0; c < WITH_TABLE; c++) {
                columns[c][m] = meetings.get(m, c);
            }
        }
        return Timetable.of(columns[0], columns[1], columns[2], columns[3]);
    }

    /** Writes a timetable as a file. */
    public static void write(Timetable timetable, Path file) throws UnreadableFile {
        JsonWriting.file(file, json -> write(timetable, json));
    }

    /** Writes a timetable to a stream, which stays open. */
    public static void write(Timetable timetable, OutputStream bytes) throws IOException {
        JsonWriting.stream(bytes, json -> write(timetable, json));
    }

    private static void write(Timetable timetable, JsonGenerator json) throws IOException {
        boolean withTables = timetable.hasTables();
        json.writeStartObject();
        json.writeArrayFieldStart("meetings");
        for (int m = 0; m < timetable.size(); m++) {
            if (withTables) {
                JsonWriting.row(
                        json, timetable.exhibitor(m), timetable.buyer(m), timetable.slot(m), timetable.table(m));
            } else {
                JsonWriting.row(json, timetable.exhibitor(m), timetable.buyer(m), timetable.slot(m));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
