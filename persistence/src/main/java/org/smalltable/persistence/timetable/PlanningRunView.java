package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One planning of a session, running or ended.
 *
 * @param step the planner's phase in lower case, empty before the first
 * @param objective the best so far
 * @param bound what no timetable can exceed, 0 while unknown
 * @param course how both went, in the order of time
 * @param stopAsked whether an organizer asked it to stop and keep its best
 * @param version the draft that came of it
 */
public record PlanningRunView(
        UUID id,
        UUID session,
        Status status,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt,
        String step,
        long objective,
        long bound,
        List<Point> course,
        boolean stopAsked,
        Optional<UUID> version) {

    /** How a run stands. */
    public enum Status {
        RUNNING,
        DONE,
        STALE,
        FAILED
    }

    /** What was known after so many milliseconds; a bound of 0 is none. */
    public record Point(long millis, long objective, long bound) {}

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** The part of the bound that may be missing; 1 while nothing is known. */
    public double gap() {
        return bound <= 0 ? 1 : (bound - objective) / (double) bound;
    }

    static List<Point> points(String course) {
        return course.lines()
                .map(line -> Arrays.stream(line.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .map(numbers -> new Point(numbers[0], numbers[1], numbers[2]))
                .toList();
    }
}
