package org.smalltable.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

    private static final CalendarFile.Event COFFEE = new CalendarFile.Event(
            "e1-b1@smalltable",
            203,
            Instant.parse("2027-03-02T01:00:00Z"),
            Instant.parse("2027-03-02T01:30:00Z"),
            "Meeting with Kigali Coffee; Tea, Ltd\\",
            "Table 12, Hall 1",
            "Expo\nCoffee day");

    @Test
    void a_meeting_is_an_event_in_universal_time_with_escaped_text() {
        assertThat(CalendarFile.of("Agenda", NOW, List.of(COFFEE))).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Small Table//Agenda//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Agenda
                BEGIN:VEVENT
                UID:e1-b1@smalltable
                SEQUENCE:203
                DTSTAMP:20270201T080000Z
                DTSTART:20270302T010000Z
                DTEND:20270302T013000Z
                SUMMARY:Meeting with Kigali Coffee\\; Tea\\, Ltd\\\\
                LOCATION:Table 12\\, Hall 1
                DESCRIPTION:Expo\\nCoffee day
                STATUS:CONFIRMED
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void long_lines_are_folded_after_75_octets_and_never_within_a_character() {
        String name = "咖啡".repeat(60);
        String file = CalendarFile.of(name, NOW, List.of());
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("X-WR-CALNAME:" + name);
    }
}
