package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Reader;

/** What the pages of a timetable version have in common: their head, times and seats in words. */
@ApplicationScoped
class VersionPages {

    /** Lines on one page of a list. */
    static final int PAGE = 100;

    private final OrganizerSessions sessions;
    private final Reader reader;
    private final Formats formats;
    private final Gaps gaps;

    VersionPages(OrganizerSessions sessions, Reader reader, Formats formats, Gaps gaps) {
        this.sessions = sessions;
        this.reader = reader;
        this.formats = formats;
        this.gaps = gaps;
    }

    /** The head, or 404. */
    VersionHead head(UUID session, UUID version) {
        SessionView at = sessions.session(session);
        VersionView of = sessions.version(session, version);
        return new VersionHead(
                at,
                of,
                gaps.text(of.gap()),
                reader.words(PlanningMessages.class).version(of.number()),
                "/organizer/sessions/" + session + "/timetables/" + version);
    }

    SlotTimes times(VersionHead head) {
        return sessions.times(head.session());
    }

    String seat(int slot, int table, SlotTimes times) {
        return reader.words(PlanningMessages.class).seatAt(time(slot, times), table + 1);
    }

    String time(int slot, SlotTimes times) {
        return times.slot(slot).map(s -> clock(s, times)).orElse("");
    }

    String clock(SlotView slot, SlotTimes times) {
        return formats.clock(slot.startsAt(), times.zone());
    }

    static <T> List<T> part(List<T> all, Paging paging) {
        return all.subList(Math.min(all.size(), paging.offset()), (int) Math.min(all.size(), paging.to()));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
