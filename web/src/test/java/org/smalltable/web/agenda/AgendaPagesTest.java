package org.smalltable.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.planning.SignedIn;

@QuarkusTest
class AgendaPagesTest {

    @Inject
    SampleSession sample;

    @Inject
    SignedIn people;

    @Inject
    Bookings bookings;

    @Inject
    Expos expos;

    @Test
    void the_agenda_opens_with_the_calendar_and_shows_time_table_and_whom() {
        SampleSession.Opened session = sample.open("agenda", 2, 2, 1, 1);
        sample.agree(session, 1, 1, 900);
        SignedIn.Person buyer = person(session.buyers().getFirst(), Role.BUYER);
        String path = "/sessions/" + session.id() + "/agenda";
        buyer.get(path).then().statusCode(200).body(containsString("No agenda yet"));
        sample.openCalendar(session);
        buyer.get(path)
                .then()
                .statusCode(200)
                .body(
                        containsString("E1 of agenda"),
                        containsString("Table 1"),
                        containsString("09:00"),
                        containsString("Move the meeting with"));
        buyer.get("/language/fr");
        buyer.get(path).then().statusCode(200).body(containsString("Déplacer"));
        buyer.get("/language/en");
        buyer.get(path + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .body(
                        containsString("DTSTART:20270302T010000Z"),
                        containsString("UID:" + session.exhibitor(1) + "-"),
                        containsString("SUMMARY:Meeting with E1 of agenda"));
        expos.move(SampleSession.ORGANIZER, session.id(), SessionPhase.FINAL);
        buyer.get(path)
                .then()
                .statusCode(200)
                .body(containsString("changes go through the organizer"), not(containsString("/cancellation")));
    }

    @Test
    void a_company_books_moves_and_cancels_in_the_open_calendar() {
        SampleSession.Opened session = sample.open("booking", 3, 1, 2, 2);
        sample.openCalendar(session);
        SignedIn.Person buyer = person(session.buyers().getFirst(), Role.BUYER);
        String bookingsPath = "/sessions/" + session.id() + "/bookings";
        buyer.get(bookingsPath + "?with=" + session.exhibitor(1))
                .then()
                .statusCode(200)
                .body(containsString("Meet E1 of booking"), containsString("1 seat left"));
        buyer.post(bookingsPath, Map.of("participant", session.exhibitor(1), "slot", 1))
                .then()
                .statusCode(303);
        buyer.get("/my")
                .then()
                .body(containsString("Next: Final timetable"), containsString("<dt>meeting</dt><dd>1</dd>"));
        buyer.post(bookingsPath, Map.of("participant", session.exhibitor(2), "slot", 1))
                .then()
                .statusCode(409)
                .body(containsString("B1 of booking meets E1 of booking at 09:30"));
        AgendaEntry meeting =
                bookings.agenda(session.fromBuyer(1), session.id()).getFirst();
        String path = "/meetings/" + meeting.meeting();
        buyer.get(path + "/move").then().statusCode(200);
        buyer.post(path + "/move", Map.of("slot", 2)).then().statusCode(303);
        buyer.get(path + "/cancellation").then().statusCode(200).body(containsString("This cannot be undone"));
        SignedIn.Person stranger = person(session.buyers().getLast(), Role.BUYER);
        stranger.get(path + "/move").then().statusCode(404);
        stranger.post(path + "/cancellation", Map.of()).then().statusCode(404);
        buyer.post(path + "/cancellation", Map.of()).then().statusCode(303);
        assertThat(bookings.agenda(session.fromBuyer(1), session.id())).isEmpty();
        people.as("agenda-log@example.org", Role.ORGANIZER, Optional.empty())
                .get("/organizer/sessions/" + session.id() + "/audit?q=E1")
                .then()
                .statusCode(200)
                .body(
                        containsString("E1 of booking – B1 of booking"),
                        containsString("Meeting booked"),
                        containsString("Meeting moved"),
                        containsString("Meeting cancelled"));
    }

    @Test
    void nobody_sees_an_agenda_of_a_session_that_is_not_its_own() {
        SampleSession.Opened session = sample.open("not mine", 1, 1, 1, 1);
        SampleSession.Opened other = sample.open("mine", 1, 1, 1, 1);
        SignedIn.Person exhibitor = person(other.exhibitors().getFirst(), Role.EXHIBITOR);
        exhibitor.get("/sessions/" + session.id() + "/agenda").then().statusCode(404);
        exhibitor
                .get("/sessions/" + session.id() + "/bookings?with=" + session.buyer(1))
                .then()
                .statusCode(404);
        exhibitor.get("/meetings/" + UUID.randomUUID() + "/move").then().statusCode(404);
        people.as("agenda-olga@example.org", Role.ORGANIZER, Optional.empty())
                .get("/sessions/" + session.id() + "/agenda")
                .then()
                .statusCode(403);
    }

    private SignedIn.Person person(ParticipantView company, Role role) {
        return people.as(company.id() + "@example.org", role, Optional.of(company.companyId()));
    }
}
