package org.smalltable.web.organizer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.persistence.overview.SessionFigures;

/**
 * Registrations per day as bars of a small picture, exhibitors below and buyers on top. Lengths are in units of the
 * picture, whose origin is the upper left corner.
 *
 * @param width of the whole picture
 * @param height of the whole picture
 * @param most registrations of the fullest day
 */
record DayChart(List<Bar> bars, int width, int height, long most) {

    private static final int HEIGHT = 120;
    private static final int STEP = 24;
    private static final int BAR = 18;
    private static final int MOST_BARS = 28;

    /** One day's bar; an exhibitors' part and a buyers' part. */
    record Bar(
            LocalDate date,
            long exhibitors,
            long buyers,
            int x,
            int width,
            int exhibitorsTop,
            int exhibitorsHeight,
            int buyersTop,
            int buyersHeight) {}

    /** The latest days that had a registration. */
    static DayChart of(List<SessionFigures.Day> days) {
        List<SessionFigures.Day> latest = days.subList(Math.max(0, days.size() - MOST_BARS), days.size());
        long most = latest.stream()
                .mapToLong(day -> day.exhibitors() + day.buyers())
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (SessionFigures.Day day : latest) {
            int exhibitors = length(day.exhibitors(), most);
            int buyers = length(day.buyers(), most);
            bars.add(new Bar(
                    day.date(),
                    day.exhibitors(),
                    day.buyers(),
                    bars.size() * STEP,
                    BAR,
                    HEIGHT - exhibitors,
                    exhibitors,
                    HEIGHT - exhibitors - buyers,
                    buyers));
        }
        return new DayChart(List.copyOf(bars), Math.max(1, bars.size() * STEP), HEIGHT, most);
    }

    private static int length(long count, long most) {
        return most == 0 ? 0 : Math.toIntExact(Math.round((double) count * HEIGHT / most));
    }
}
