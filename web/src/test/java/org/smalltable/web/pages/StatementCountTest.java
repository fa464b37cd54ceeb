package org.smalltable.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.request.People;
import org.smalltable.web.testing.StatementLog;
import org.smalltable.web.testing.Visitor;

/** A page asks the database as often for fifty lines as for five, and not often at all. */
@QuarkusTest
class StatementCountTest {

    private static final int FEW = 5;
    private static final int MANY = 50;

    /** Above this a page asks for one thing after the other what it could ask for at once. */
    private static final int MOST = 12;

    @Inject
    SampleSession samples;

    @Inject
    MeetingRequests requests;

    @Inject
    Participants participants;

    @Inject
    People people;

    @Test
    void a_page_of_many_lines_takes_as_few_statements_as_one_of_few() {
        Map<String, List<String>> few = statements(FEW);
        Map<String, List<String>> many = statements(MANY);
        assertThat(counts(many)).isEqualTo(counts(few));
        assertThat(few).allSatisfy((page, statements) -> assertThat(statements).hasSizeBetween(1, MOST));
    }

    @Test
    void importing_many_takes_as_few_statements_as_a_few() {
        assertThat(importing(MANY)).isEqualTo(importing(FEW));
    }

    private static Map<String, Integer> counts(Map<String, List<String>> statements) {
        Map<String, Integer> counts = new TreeMap<>();
        statements.forEach((page, asked) -> counts.put(page, asked.size()));
        return counts;
    }

    /** What each page asks in a session with so many companies on each side, each of which asks for the first one. */
    private Map<String, List<String>> statements(int size) {
        SampleSession.Opened session = samples.open("counted " + size, size, 3, size, size, size);
        for (int other = 1; other <= size; other++) {
            samples.agree(session, other, 1, 900 - other);
            if (other > 1) {
                requests.request(session.fromExhibitor(1), session.id(), session.buyer(other), "", 500);
                requests.request(session.fromBuyer(other), session.id(), session.exhibitor(2), "", 500);
            }
        }
        UUID released = samples.openCalendar(session);
        UUID draft = samples.draft(session);
        Visitor buyer = people.delegateOf(session.buyers().getFirst());
        Visitor exhibitor = people.delegateOf(session.exhibitors().getFirst());
        Visitor organizer = people.organizer();

        Map<String, List<String>> asked = new LinkedHashMap<>();
        String path = "/sessions/" + session.id();
        for (String page : List.of(
                "",
                "/matches",
                "/companies",
                "/requests",
                "/requests?show=outgoing",
                "/agenda",
                "/agenda/calendar.ics",
                "/availability",
                "/profile")) {
            asked.put("buyer " + page, statements(buyer, path + page));
            asked.put("exhibitor " + page, statements(exhibitor, path + page));
        }
        asked.put("exhibitor /companies/…", statements(exhibitor, path + "/companies/" + session.buyer(2)));
        asked.put("exhibitor /bookings", statements(exhibitor, path + "/bookings?with=" + session.buyer(2)));
        asked.put("exhibitor /my", statements(exhibitor, "/my"));
        String desk = "/organizer/sessions/" + session.id();
        for (String page : List.of(
                "",
                "/registrations",
                "/registrations?side=buyers",
                "/invitations",
                "/audit",
                "/requests",
                "/rules",
                "/slots",
                "/timetables")) {
            asked.put("organizer " + page, statements(organizer, desk + page));
        }
        for (String page : List.of(
                "",
                "/companies",
                "/unplaced",
                "/changes",
                "/sheets",
                "/schedule.csv",
                "/instance.json",
                "/schedule.json")) {
            asked.put("organizer draft " + page, statements(organizer, desk + "/timetables/" + draft + page));
        }
        asked.put("organizer released grid", statements(organizer, desk + "/timetables/" + released));
        asked.put(
                "organizer company",
                statements(organizer, desk + "/timetables/" + draft + "/companies/" + session.buyer(1)));
        asked.put("organizer registration", statements(organizer, desk + "/registrations/" + session.buyer(1)));
        return asked;
    }

    /** Opened twice: the first time match lists may have to be built. */
    private static List<String> statements(Visitor visitor, String address) {
        visitor.get(address);
        return StatementLog.of(
                () -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200));
    }

    private int importing(int size) {
        SampleSession.Opened session = samples.open("imported " + size, 1, 1, 0, 0, 8);
        List<CompanyEntry> entries = IntStream.range(0, size)
                .mapToObj(n -> new CompanyEntry(
                        CompanyProfile.of("Row " + n + " of " + size, new Country("RW")),
                        SampleSession.profile(Side.EXHIBITOR)))
                .toList();
        return StatementLog.of(
                        () -> participants.addAll(SampleSession.ORGANIZER, session.id(), Side.EXHIBITOR, entries))
                .size();
    }
}
