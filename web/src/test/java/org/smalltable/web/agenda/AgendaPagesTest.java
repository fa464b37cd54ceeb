package org.smalltable.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.persistence.timetable.Seated;
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
    MeetingRequests requests;

    @Inject
    Participants participants;

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
        // Wherever the other company is shown, so is the meeting, and nothing that would book a second one.
        buyer.get("/sessions/" + session.id() + "/companies/" + session.exhibitor(1))
                .then()
                .statusCode(200)
                .body(
                        containsString("/agenda#m-" + meeting.meeting()),
                        containsString("Table 1"),
                        not(containsString("/bookings?with=" + session.exhibitor(1))));
        buyer.get("/sessions/" + session.id() + "/companies")
                .then()
                .statusCode(200)
                .body(
                        containsString("/agenda#m-" + meeting.meeting()),
                        containsString("/bookings?with=" + session.exhibitor(2)));
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
    void a_form_without_a_time_books_and_moves_nothing() {
        SampleSession.Opened session = sample.open("timeless", 3, 1, 1, 1);
        sample.openCalendar(session);
        SignedIn.Person buyer = person(session.buyers().getFirst(), Role.BUYER);
        String bookingsPath = "/sessions/" + session.id() + "/bookings";
        UUID other = session.exhibitor(1);
        for (Map<String, ?> form : List.of(
                Map.of("participant", other),
                Map.of("participant", other, "slot", ""),
                Map.of("participant", other, "slot", "noon"),
                Map.of("participant", other, "slot", "-1"))) {
            buyer.post(bookingsPath, form)
                    .then()
                    .statusCode(422)
                    .body(containsString("Choose a time."), containsString("Meet E1 of timeless"));
        }
        assertThat(bookings.agenda(session.fromBuyer(1), session.id())).isEmpty();
        buyer.post(bookingsPath, Map.of("participant", other, "slot", 2)).then().statusCode(303);
        AgendaEntry booked = bookings.agenda(session.fromBuyer(1), session.id()).getFirst();
        buyer.post("/meetings/" + booked.meeting() + "/move", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Choose a time."), containsString("Move the meeting with E1 of timeless"));
        assertThat(bookings.agenda(session.fromBuyer(1), session.id())).containsExactly(booked);
    }

    @Test
    void only_seats_that_can_be_had_are_offered() {
        SampleSession.Opened session = sample.open("offered", 3, 2, 2, 1, 1);
        sample.openCalendar(session);
        SignedIn.Person buyer = person(session.buyers().getFirst(), Role.BUYER);
        SignedIn.Person exhibitor = person(session.exhibitors().getFirst(), Role.EXHIBITOR);
        String with = "/sessions/" + session.id() + "/bookings?with=";
        Seated.Done booked =
                (Seated.Done) bookings.book(session.fromBuyer(1), session.id(), session.exhibitor(1), 1, 500);
        exhibitor
                .get(with + session.buyer(1))
                .then()
                .statusCode(200)
                .body(
                        containsString("You meet B1 of offered: "),
                        containsString("/meetings/" + booked.meeting() + "/move"),
                        not(containsString("type=\"submit\">Book")));
        buyer.get(with + session.exhibitor(2))
                .then()
                .statusCode(200)
                .body(
                        containsString("Your one meeting is taken"),
                        not(containsString("B1 of offered has")),
                        not(containsString("type=\"submit\">Book")));
        expos.move(SampleSession.ORGANIZER, session.id(), SessionPhase.FINAL);
        buyer.get(with + session.exhibitor(2))
                .then()
                .statusCode(200)
                .body(containsString("changes go through the organizer"), not(containsString("seat left")));
    }

    @Test
    void a_company_is_told_what_others_did_to_its_meetings_and_why_a_wish_has_no_seat() {
        SampleSession.Opened session = sample.open("told", 1, 1, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 300);
        sample.openCalendar(session);
        AgendaEntry meeting =
                bookings.agenda(session.fromBuyer(1), session.id()).getFirst();
        SignedIn.Person exhibitor = person(session.exhibitors().getFirst(), Role.EXHIBITOR);
        exhibitor.get("/meetings/" + meeting.meeting() + "/cancellation");
        exhibitor
                .post("/meetings/" + meeting.meeting() + "/cancellation", Map.of())
                .then()
                .statusCode(303);
        person(session.buyers().getFirst(), Role.BUYER)
                .get("/sessions/" + session.id() + "/agenda")
                .then()
                .statusCode(200)
                .body(containsString("E1 of told cancelled your meeting of "));
        exhibitor.get("/sessions/" + session.id() + "/agenda").then().body(not(containsString("Changed by others")));
        person(session.buyers().getLast(), Role.BUYER)
                .get("/sessions/" + session.id() + "/requests?show=outgoing")
                .then()
                .statusCode(200)
                .body(containsString("No seat yet: whenever both of you are there, all tables are taken."));
    }

    @Test
    void who_has_declined_is_not_booked_over_its_head() {
        SampleSession.Opened session = sample.open("declining", 2, 2, 1, 1);
        Asked.Requested asked =
                (Asked.Requested) requests.request(session.fromBuyer(1), session.id(), session.exhibitor(1), "", 500);
        requests.decline(session.fromExhibitor(1), asked.request(), "Sold out");
        sample.openCalendar(session);
        assertNotBooked(session, "E1 of declining has declined to meet you in this session.");
        // The one that declined may still change its mind.
        assertThat(bookings.book(session.fromExhibitor(1), session.id(), session.buyer(1), 0, 500))
                .isInstanceOf(Seated.Done.class);
    }

    @Test
    void a_country_that_the_buyer_refuses_cannot_book_either() {
        SampleSession.Opened session = sample.open("refusing", 2, 2, 1, 1);
        ParticipantView buyer = session.buyers().getFirst();
        ParticipantProfile open = buyer.profile();
        participants.describe(
                session.fromBuyer(1),
                buyer.id(),
                buyer.company(),
                new ParticipantProfile(
                        open.interests(),
                        open.products(),
                        open.sectors(),
                        open.codes(),
                        open.languages(),
                        open.certificates(),
                        CountryWishes.refusing(new Country("RW")),
                        open.orders(),
                        open.maxMeetings()));
        sample.openCalendar(session);
        person(buyer, Role.BUYER)
                .get("/sessions/" + session.id() + "/bookings?with=" + session.exhibitor(1))
                .then()
                .statusCode(404);
        assertThat(bookings.book(session.fromExhibitor(1), session.id(), session.buyer(1), 0, 500))
                .isEqualTo(new Seated.Refused(
                        List.of(new Clash.Barred(List.of(new Reason.CountryRefused(new Country("RW")))))));
    }

    private void assertNotBooked(SampleSession.Opened session, String why) {
        SignedIn.Person buyer = person(session.buyers().getFirst(), Role.BUYER);
        String path = "/sessions/" + session.id() + "/bookings";
        buyer.get(path + "?with=" + session.exhibitor(1))
                .then()
                .statusCode(200)
                .body(containsString(why), not(containsString("name=\"slot\"")));
        buyer.post(path, Map.of("participant", session.exhibitor(1), "slot", 0))
                .then()
                .statusCode(409)
                .body(containsString(why));
        assertThat(bookings.agenda(session.fromBuyer(1), session.id())).isEmpty();
    }

    @Test
    void a_reached_cap_is_told_instead_of_times_that_are_free() {
        SampleSession.Opened session = sample.open("capped", 3, 2, 2, 1, 1);
        sample.agree(session, 1, 1, 900);
        sample.openCalendar(session);
        person(session.buyers().getFirst(), Role.BUYER)
                .get("/sessions/" + session.id() + "/bookings?with=" + session.exhibitor(2))
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "Your one meeting is taken. To book another one, cancel one in your agenda first."),
                        not(containsString("There is no time at which")));
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
