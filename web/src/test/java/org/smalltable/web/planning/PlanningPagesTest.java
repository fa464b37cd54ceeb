package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.MeetingChange;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionStatus;
import org.smalltable.persistence.timetable.VersionView;

@QuarkusTest
class PlanningPagesTest {

    @Inject
    SampleSession sample;

    @Inject
    SignedIn people;

    @Inject
    PlanningRuns runs;

    @Inject
    Timetables timetables;

    @Inject
    Participants participants;

    @Inject
    Expos expos;

    @Test
    void an_organizer_plans_reviews_and_releases_a_timetable() throws InterruptedException {
        SampleSession.Opened session = sample.open("planned in pages", 3, 2, 3, 3);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id();
        olga.get(path + "/timetables").then().statusCode(200).body(containsString("No timetable yet"));
        olga.post(path + "/planning", Map.of("seconds", "as many as you like"))
                .then()
                .statusCode(303);
        olga.get(path + "/timetables").then().body(containsString("seconds from 1 to 120"));
        String watched = olga.post(path + "/planning", Map.of("seconds", 1))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        VersionView draft = ended(session.id());
        // A page that comes too late to show the planning leads on to the draft as well.
        olga.get(watched).then().statusCode(303).header("Location", endsWith(path + "/timetables/" + draft.id()));
        olga.fragment(path + "/planning?run="
                        + runs.run(session.id()).orElseThrow().id())
                .then()
                .statusCode(204)
                .header("HX-Redirect", path + "/timetables/" + draft.id());
        String version = path + "/timetables/" + draft.id();
        olga.get(version)
                .then()
                .statusCode(200)
                .body(containsString("E1 of planned in pages"), containsString("What more room would bring"));
        olga.get(version + "?q=B2").then().statusCode(200).body(containsString("1 meeting found"));
        olga.get(version + "/companies").then().statusCode(200).body(containsString("E3 of planned in pages"));
        olga.get(version + "/companies/" + session.exhibitor(1)).then().statusCode(200);
        olga.get(version + "/unplaced").then().statusCode(200).body(containsString("Every wish has its seat"));
        olga.get(version + "/changes").then().statusCode(200).body(containsString("Nothing to compare with"));
        olga.get(version + "/release")
                .then()
                .statusCode(200)
                .body(containsString("Publish version 1?"), containsString("when you open the phase “Open calendar”"));
        olga.post(version + "/release", Map.of()).then().statusCode(303);
        assertThat(timetables.version(session.id(), draft.id()).orElseThrow().status())
                .isEqualTo(VersionStatus.RELEASED);
        // Agendas are shown from the open calendar on; until then nobody must believe that companies see theirs.
        olga.get(version)
                .then()
                .statusCode(200)
                .body(containsString("Published, but not seen yet"), containsString(path + "/phase?to=OPEN_CALENDAR"));
        for (String language : List.of("zh", "fr")) {
            for (String page : List.of("", "/companies", "/unplaced", "/changes", "/sheets", "/release", "/discard")) {
                olga.get("/language/" + language);
                olga.get(version + page).then().statusCode(200).body(not(containsString("NOT_FOUND")));
            }
        }
    }

    @Test
    void a_session_that_is_being_planned_is_not_planned_twice() {
        SampleSession.Opened session = sample.open("planned twice", 1, 1, 1, 1);
        runs.start(SampleSession.ORGANIZER, session.id());
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id();
        olga.post(path + "/planning", Map.of("seconds", 1)).then().statusCode(303);
        olga.get(path + "/timetables")
                .then()
                .statusCode(200)
                .body(containsString("Olga is planning this session since"), containsString("data-hx-get"));
        olga.post(path + "/planning/stop", Map.of()).then().statusCode(303);
        assertThat(runs.run(session.id()).orElseThrow().stopAsked()).isTrue();
    }

    @Test
    void a_planning_with_nothing_to_plan_says_so() throws InterruptedException {
        SampleSession.Opened session = sample.open("planned in vain", 1, 1, 1, 1);
        SignedIn.Person olga = organizer();
        String watched = olga.post("/organizer/sessions/" + session.id() + "/planning", Map.of("seconds", 1))
                .then()
                .extract()
                .header("Location");
        VersionView draft = ended(session.id());
        olga.get(watched).then().statusCode(303);
        olga.get("/organizer/sessions/" + session.id() + "/timetables/" + draft.id())
                .then()
                .body(containsString("The draft is empty"), not(containsString("100%")));
    }

    @Test
    void a_draft_whose_meetings_no_longer_hold_is_not_released_and_offers_to_plan_again() {
        SampleSession.Opened session = sample.open("stale in pages", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID draft = sample.draft(session);
        MeetingView planned = timetables.meetings(draft).getFirst();
        participants.beFreeIn(session.fromBuyer(1), session.buyer(1), 0b11 ^ 1L << planned.slot());
        SignedIn.Person olga = organizer();
        String version = "/organizer/sessions/" + session.id() + "/timetables/" + draft;
        olga.get(version + "/release")
                .then()
                .statusCode(200)
                .body(containsString("B1 of stale in pages is not available then any more."));
        olga.post(version + "/release", Map.of()).then().statusCode(303);
        olga.get(version)
                .then()
                .statusCode(200)
                .body(containsString("Not published"), containsString(">Plan again</button>"));
        olga.post(version + "/discard", Map.of()).then().statusCode(303);
        assertThat(timetables.versions(session.id())).isEmpty();
    }

    @Test
    void a_draft_is_compared_with_the_one_before_as_long_as_nothing_is_published() {
        SampleSession.Opened session = sample.open("compared in pages", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID first = sample.draft(session);
        UUID second = sample.draft(session);
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id() + "/timetables/";
        olga.get(path + second + "/changes").then().statusCode(200).body(containsString("Compared with version 1"));
        olga.get(path + first + "/changes").then().statusCode(200).body(containsString("Compared with version 2"));
    }

    @Test
    void a_move_that_clashes_is_refused_with_the_names() {
        SampleSession.Opened session = sample.open("moved in pages", 2, 1, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        UUID draft = sample.draft(session);
        List<MeetingView> meetings = timetables.meetings(draft);
        SignedIn.Person olga = organizer();
        String meeting = "/organizer/sessions/" + session.id() + "/meetings/"
                + meetings.getFirst().id();
        olga.get(meeting)
                .then()
                .statusCode(200)
                .body(
                        containsString("Move to"),
                        containsString("where it is now"),
                        not(containsString("The two meet already")));
        olga.post(meeting + "/move", Map.of("slot", meetings.getLast().slot(), "table", "1"))
                .then()
                .statusCode(409)
                .body(containsString(meetings.getLast().exhibitor().company() + " and "
                        + meetings.getLast().buyer().company() + " have table 1 at "));
        olga.post(meeting + "/move", Map.of("slot", 0, "table", "x")).then().statusCode(422);
        olga.post(meeting + "/move", Map.of("table", "")).then().statusCode(422).body(containsString("Choose a time."));
        olga.post(meeting + "/move", Map.of("slot", "noon", "table", "2"))
                .then()
                .statusCode(422)
                .body(containsString("Choose a time."), containsString("value=\"2\""));
        olga.post(meeting + "/pin", Map.of("pinned", "true")).then().statusCode(303);
        olga.post(meeting + "/pin", Map.of()).then().statusCode(400);
        assertThat(timetables.meetings(draft).getFirst().pinned()).isTrue();
        olga.post(meeting + "/cancellation", Map.of()).then().statusCode(303);
        assertThat(timetables.meetings(draft)).hasSize(1);
        olga.get(meeting).then().statusCode(404);
        String arrangement = "/organizer/sessions/" + session.id() + "/timetables/" + draft + "/arrangement";
        olga.get(arrangement + "?company=" + session.exhibitor(1) + "&q=b2")
                .then()
                .statusCode(200)
                .body(containsString("B2 of moved in pages"), not(containsString("E2 of moved in pages")));
        olga.post(
                        arrangement,
                        Map.of(
                                "exhibitor",
                                session.exhibitor(1),
                                "buyer",
                                session.buyer(2),
                                "slot",
                                meetings.getFirst().slot(),
                                "table",
                                ""))
                .then()
                .statusCode(303)
                .header("Location", containsString("/meetings/"));
    }

    @Test
    void an_absence_proposes_a_mended_timetable_that_is_accepted_by_a_second_click() {
        SampleSession.Opened session = sample.open("absent in pages", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        UUID released = sample.openCalendar(session);
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id();
        expos.move(SampleSession.ORGANIZER, session.id(), SessionPhase.FINAL);
        expos.move(SampleSession.ORGANIZER, session.id(), SessionPhase.ON_SITE);
        olga.get(path)
                .then()
                .statusCode(200)
                .body(
                        containsString("Nothing waits for you."),
                        containsString(path + "/timetables/" + released + "/companies\">Mark an absence"));
        olga.get(path + "/absences?participant=" + session.exhibitor(1)).then().statusCode(200);
        olga.post(path + "/absences", Map.of("participant", session.exhibitor(1), "from", 1, "until", 0))
                .then()
                .statusCode(422)
                .body(containsString("“Until” is before “From”."));
        for (Map<String, ?> part : List.of(Map.of("from", "noon"), Map.of("until", ""), Map.of("from", 40))) {
            Map<String, Object> form = new HashMap<>(part);
            form.put("participant", session.exhibitor(1));
            olga.post(path + "/absences", form).then().statusCode(422).body(containsString("Choose a time."));
        }
        String changes = olga.post(path + "/absences", Map.of("participant", session.exhibitor(1)))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        olga.get(changes)
                .then()
                .statusCode(200)
                .body(containsString("1 dropped"), containsString("Accept and publish"));
        olga.get(path).then().body(containsString("Publish or discard the new draft"));
        olga.post(changes.replace("/changes", "/release"), Map.of()).then().statusCode(303);
        olga.get(path).then().body(containsString("Nothing waits for you."));
        assertThat(timetables.meetings(
                        timetables.released(session.id()).orElseThrow().id()))
                .extracting(m -> m.exhibitor().participant())
                .containsExactly(session.exhibitor(2));
    }

    @Test
    void seats_that_an_absence_frees_are_filled_only_when_asked_for() {
        SampleSession.Opened session = sample.open("freed", 1, 1, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        sample.openCalendar(session);
        SignedIn.Person olga = organizer();
        String absences = "/organizer/sessions/" + session.id() + "/absences";
        Map<String, Object> gone = Map.of("participant", session.exhibitor(1));
        olga.get(absences + "?participant=" + session.exhibitor(1));
        assertThat(changes(session, olga.post(absences, gone)))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Dropped");
        Map<String, Object> filled = Map.of("participant", session.exhibitor(1), "fill", true);
        assertThat(changes(session, olga.post(absences, filled)))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Dropped", "Added");
    }

    @Test
    void a_company_that_is_there_after_all_gets_its_meeting_back_by_a_second_click() {
        SampleSession.Opened session = sample.open("after all", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        sample.openCalendar(session);
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id();
        String question = path + "/absences?participant=" + session.exhibitor(1);
        Map<String, Object> company = Map.of("participant", session.exhibitor(1));
        olga.get(question).then().statusCode(200).body(not(containsString("There after all")));
        String gone = olga.post(path + "/absences", company)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        olga.post(gone.replace("/changes", "/release"), Map.of()).then().statusCode(303);
        olga.get(question).then().statusCode(200).body(containsString("There after all"));
        olga.post(path + "/absences/end", company).then().statusCode(422).body(containsString("Choose a time."));
        Response back =
                olga.post(path + "/absences/end", Map.of("participant", session.exhibitor(1), "from", 1, "until", 1));
        assertThat(changes(session, back))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Added");
        olga.post(back.header("Location").replace("/changes", "/release"), Map.of())
                .then()
                .statusCode(303);
        assertThat(timetables.meetings(
                        timetables.released(session.id()).orElseThrow().id()))
                .filteredOn(m -> m.exhibitor().participant().equals(session.exhibitor(1)))
                .extracting(m -> m.slot())
                .containsExactly(1);
    }

    private List<MeetingChange> changes(SampleSession.Opened session, Response proposal) {
        String location = proposal.then().statusCode(303).extract().header("Location");
        UUID draft = UUID.fromString(location.replaceAll(".*/timetables/([^/]+)/.*", "$1"));
        return timetables.changes(
                timetables.released(session.id()).orElseThrow().id(), draft);
    }

    @Test
    void a_timetable_can_be_taken_away_as_files() {
        SampleSession.Opened session = sample.open("=files", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID draft = sample.draft(session);
        SignedIn.Person olga = organizer();
        String version = "/organizer/sessions/" + session.id() + "/timetables/" + draft;
        olga.get(version + "/schedule.csv?bom=false")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("\"starts\",\"ends\",\"table\""), containsString("\"2027-03-02T09:00+08:00\""));
        olga.get(version + "/instance.json")
                .then()
                .statusCode(200)
                .body(containsString("\"coverage\":[400,150,50]"), containsString("\"candidates\":[["));
        assertThat(olga.get(version + "/schedule.json").jsonPath().getList("meetings"))
                .hasSize(1);
        olga.get(version + "/sheets").then().statusCode(200).body(containsString("Table 1"));
    }

    @Test
    void a_problem_that_is_newer_than_its_timetable_is_said_to_be_so() {
        SampleSession.Opened session = sample.open("newer problem", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        String newer = "the session as it is now";
        SignedIn.Person olga = organizer();
        String path = "/organizer/sessions/" + session.id() + "/timetables/";
        UUID version = sample.draft(session);
        olga.get(path + version).then().statusCode(200).body(not(containsString(newer)));
        timetables.release(SampleSession.ORGANIZER, session.id(), version);
        olga.get(path + version).then().statusCode(200).body(not(containsString(newer)));
        UUID draft = sample.draft(session);
        sample.agree(session, 2, 2, 800);
        olga.get(path + version).then().body(containsString(newer));
        olga.get(path + draft).then().body(containsString(newer));
    }

    @Test
    void companies_and_visitors_do_not_plan() {
        SampleSession.Opened session = sample.open("not for companies", 1, 1, 1, 1);
        SignedIn.Person buyer = people.as(
                "planning-buyer@example.org",
                Role.BUYER,
                Optional.of(session.buyers().getFirst().companyId()));
        String path = "/organizer/sessions/" + session.id() + "/timetables";
        buyer.get(path).then().statusCode(403);
        buyer.post("/organizer/sessions/" + session.id() + "/planning", Map.of("seconds", 1))
                .then()
                .statusCode(403);
        organizer()
                .get("/organizer/sessions/" + UUID.randomUUID() + "/timetables")
                .then()
                .statusCode(404);
    }

    private SignedIn.Person organizer() {
        return people.as("planning-olga@example.org", Role.ORGANIZER, Optional.empty());
    }

    private VersionView ended(UUID session) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            PlanningRunView run = runs.run(session).orElseThrow();
            if (!run.isRunning()) {
                return timetables.version(session, run.version().orElseThrow()).orElseThrow();
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("Planning did not end");
    }
}
