package org.smalltable.exchange.timetable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.exchange.UnreadableFile;

/**
 * A timetable problem as a JSON file: {@code slots} with their {@code tables}; {@code exhibitors} and {@code buyers} with
 * {@code max} and {@code available} (the word "all" or slots); {@code coverage}; {@code candidates} as
 * {@code [exhibitor, buyer, weight]}; {@code pinned} as {@code [exhibitor, buyer, slot]}. Keys may come in any order,
 * unknown ones are passed over.
 *
 * <p>Three keys go beyond the plain problem: a participant's {@code floor} (more for its first meeting), {@code pools}
 * (for each pool of companions how many are there in each slot) and {@code needs} as {@code [exhibitor, buyer, pool]}.
 */
public final class InstanceFile {

    private InstanceFile() {}

    /**
     * Reads a problem.
     *
     * @throws UnreadableFile when the file is not of this format, or no timetable could satisfy it
     */
    public static SessionPlan read(Path file) throws UnreadableFile {
        InstanceReading read = new InstanceReading();
        JsonReading.object(file, read::field);
        try {
            return read.plan();
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableFile(file + ": " + impossible.getMessage());
        }
    }

    /** Writes a problem as a file. */
    public static void write(SessionPlan plan, Path file) throws UnreadableFile {
        JsonWriting.file(file, json -> InstanceWriting.write(plan, json));
    }

    /** Writes a problem to a stream, which stays open. */
    public static void write(SessionPlan plan, OutputStream bytes) throws IOException {
        JsonWriting.stream(bytes, json -> InstanceWriting.write(plan, json));
    }
}
