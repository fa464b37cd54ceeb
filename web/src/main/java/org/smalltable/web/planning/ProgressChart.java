package org.smalltable.web.planning;

import java.util.List;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRunView.Point;

/**
 * The lines of objective and bound over time, as coordinates of a drawing {@value #WIDTH} by {@value #HEIGHT}. Both are
 * step functions: what was known holds until something better is.
 *
 * @param millis where the axis of time ends; it begins with 0
 * @param floor where the axis of points begins, which is seldom 0
 * @param highest where the axis of points ends
 * @param first what the first timetable was worth
 */
record ProgressChart(String objective, String bound, long millis, long floor, long highest, long first) {

    static final int WIDTH = 600;
    static final int HEIGHT = 160;

    /** @param millis how long the run has been going on */
    static ProgressChart of(PlanningRunView run, long millis) {
        List<Point> course =
                run.course().stream().filter(p -> p.objective() > 0).toList();
        if (course.isEmpty()) {
            return new ProgressChart("", "", 0, 0, 0, 0);
        }
        long end = Math.max(Math.max(1, millis), course.getLast().millis());
        long highest = course.stream()
                .mapToLong(p -> Math.max(p.objective(), p.bound()))
                .max()
                .orElseThrow();
        long lowest = course.stream().mapToLong(Point::objective).min().orElseThrow();
        // Some air below, so that the lowest value is not the frame.
        long floor = Math.max(0, lowest - Math.max(1, (highest - lowest) / 10));
        return new ProgressChart(
                line(course, end, floor, highest, false),
                line(course.stream().filter(p -> p.bound() > 0).toList(), end, floor, highest, true),
                end,
                floor,
                highest,
                course.getFirst().objective());
    }

    private static String line(List<Point> course, long end, long floor, long highest, boolean ofBound) {
        if (course.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        String before = "";
        for (Point point : course) {
            String x = number(WIDTH * (double) point.millis() / end);
            String y = number(HEIGHT
                    - HEIGHT * ((ofBound ? point.bound() : point.objective()) - floor) / (double) (highest - floor));
            if (!before.isEmpty()) {
                line.append(x).append(',').append(before).append(' ');
            }
            line.append(x).append(',').append(y).append(' ');
            before = y;
        }
        return line.append(WIDTH).append(',').append(before).toString();
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    public boolean isEmpty() {
        return objective.isEmpty();
    }
}
