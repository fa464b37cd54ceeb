package org.smalltable.web.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes meetings as an iCalendar file (RFC 5545): lines end with CRLF and are folded after 75 octets, text is escaped. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int FOLD_AFTER = 75;

    /**
     * One meeting.
     *
     * @param uid the same for these two companies whenever they meet in this session, so that a calendar moves the entry
     * @param sequence rises with every change
     */
    record Event(
            String uid, int sequence, Instant startsAt, Instant endsAt, String summary, String location, String text) {}

    private final StringBuilder written = new StringBuilder();

    private CalendarFile() {}

    static String of(String name, Instant now, List<Event> events) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Small Table//Agenda//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        for (Event event : events) {
            file.line("BEGIN:VEVENT");
            file.line("UID:" + event.uid());
            file.line("SEQUENCE:" + event.sequence());
            file.line("DTSTAMP:" + UTC.format(now));
            file.line("DTSTART:" + UTC.format(event.startsAt()));
            file.line("DTEND:" + UTC.format(event.endsAt()));
            file.line("SUMMARY:" + escaped(event.summary()));
            file.line("LOCATION:" + escaped(event.location()));
            file.line("DESCRIPTION:" + escaped(event.text()));
            file.line("STATUS:CONFIRMED");
            file.line("END:VEVENT");
        }
        file.line("END:VCALENDAR");
        return file.written.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Folds between characters, never within one: a line counts in octets of UTF-8. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            int width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > FOLD_AFTER) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(point);
            octets += width;
            i += Character.charCount(point);
        }
        written.append("\r\n");
    }
}
