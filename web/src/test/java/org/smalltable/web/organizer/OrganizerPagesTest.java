package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.DirectoryLine;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrganizerPagesTest {

    @Inject
    OrganizerSample sample;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    private Caller organizer;
    private DeskVisitor desk;
    private UUID session;
    private String path = "";

    @BeforeEach
    void signIn() {
        organizer = sample.organizer();
        desk = sample.signedIn(organizer);
        session = sample.session(organizer);
        path = "/organizer/sessions/" + session;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr"})
    void every_page_of_the_desk_speaks_the_readers_language(String language) {
        sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        UUID participant = lines(Side.EXHIBITOR).getFirst().participant();
        DeskVisitor reader = desk.speaking(language);
        SessionView view = expos.session(session).orElseThrow();
        String[] pages = {
            "/organizer",
            "/organizer/people",
            "/organizer/editions/new",
            "/organizer/editions/" + view.edition(),
            "/organizer/editions/" + view.edition() + "/settings",
            "/organizer/editions/" + view.edition() + "/sessions/new",
            path,
            path + "/phase?to=MATCHING",
            path + "/settings",
            path + "/slots",
            path + "/registrations",
            path + "/registrations?side=buyers&status=waiting&q=coffee",
            path + "/registrations/" + participant,
            path + "/admission",
            path + "/imports",
            path + "/invitations?all=true",
            path + "/audit"
        };
        for (String page : pages) {
            reader.get(page)
                    .statusCode(200)
                    .body(containsString("<html lang=\"" + language))
                    .body(containsString("<h1"))
                    .body(not(containsString("org.smalltable")));
        }
    }

    @Test
    void the_desk_is_for_organizers_only() {
        DeskVisitor visitor = new DeskVisitor();
        visitor.get("/organizer").statusCode(equalTo(303));
        UUID company = sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        DeskVisitor exhibitor = sample.delegateOf(company);
        exhibitor.get("/organizer").statusCode(403);
        exhibitor.get(path + "/registrations").statusCode(403);
        exhibitor.post(path + "/admission/all").statusCode(403);
        assertThat(participants.participant(company).orElseThrow().status()).isEqualTo(ParticipantStatus.WAITING);
    }

    @Test
    void what_is_not_there_is_not_found() {
        desk.get("/organizer/sessions/" + UUID.randomUUID()).statusCode(404);
        desk.get("/organizer/editions/" + UUID.randomUUID()).statusCode(404);
        desk.get(path + "/registrations/" + UUID.randomUUID()).statusCode(404);
        desk.get(path + "/imports/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_file_that_was_imported_in_another_tab_is_told_so() {
        desk.post(path + "/imports/" + UUID.randomUUID()).statusCode(303);
        desk.get(path + "/imports").statusCode(200).body(containsString("That file no longer waits here"));
    }

    @Test
    void an_edition_and_its_first_session_are_opened() {
        String name = OrganizerSample.unique("World Expo");
        desk.get("/organizer/editions/new").statusCode(200);
        String edition = desk.post(
                        "/organizer/editions",
                        "name",
                        name,
                        "venue",
                        "Kigali",
                        "zone",
                        "kigali",
                        "startsOn",
                        "2026-11-05",
                        "endsOn",
                        "2026-11-10")
                .statusCode(303)
                .extract()
                .header("Location");
        String slots = desk.post(
                        pathOf(edition) + "/sessions",
                        "name",
                        "Day 1",
                        "heldOn",
                        "2026-11-06",
                        "exhibitorCap",
                        "8",
                        "buyerCap",
                        "6",
                        "requestBudget",
                        "20",
                        "requestDays",
                        "7",
                        "floor",
                        "500")
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(slots).endsWith("/slots");
        desk.get(pathOf(slots)).statusCode(200).body(containsString("12 slots, 240 seats"));
    }

    @Test
    void a_wrong_edition_keeps_what_was_typed_and_says_what_is_wrong() {
        desk.get("/organizer/editions/new");
        desk.post(
                        "/organizer/editions",
                        "name",
                        "",
                        "venue",
                        "Hall 7",
                        "zone",
                        "Atlantis",
                        "startsOn",
                        "2026-11-05",
                        "endsOn",
                        "yesterday")
                .statusCode(422)
                .body(containsString("value=\"Hall 7\""))
                .body(containsString("value=\"Atlantis\""))
                .body(containsString("No such time zone"))
                .body(containsString("Please give a date"));
    }

    @Test
    void a_name_of_ideographic_spaces_and_a_date_of_no_expo_are_explained_at_their_fields() {
        desk.get("/organizer/editions/new").statusCode(200);
        String page = desk.post(
                        "/organizer/editions",
                        "name",
                        "\u3000\u3000",
                        "venue",
                        "Kigali",
                        "zone",
                        "kigali",
                        "startsOn",
                        "+999999-11-05",
                        "endsOn",
                        "2026-11-10")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("2 fields need your attention.");
    }

    @Test
    void a_character_that_nobody_types_is_a_bad_request_and_no_fault_of_ours() {
        desk.get("/organizer/editions/new").statusCode(200);
        desk.post(
                        "/organizer/editions",
                        "name",
                        "Expo \0 of zeros",
                        "venue",
                        "Kigali",
                        "zone",
                        "kigali",
                        "startsOn",
                        "2026-11-05",
                        "endsOn",
                        "2026-11-10")
                .statusCode(400);
    }

    @Test
    void slots_are_laid_out_anew_and_their_tables_changed() {
        desk.get(path + "/slots");
        desk.post(
                        path + "/slots",
                        "firstDay",
                        "2026-11-06",
                        "days",
                        "1",
                        "firstStart",
                        "09:00",
                        "perDay",
                        "3",
                        "minutes",
                        "30",
                        "changeOver",
                        "5",
                        "breaks",
                        "09:35-10:00",
                        "tables",
                        "7")
                .statusCode(303);
        assertThat(expos.slots(session))
                .extracting(slot -> slot.startsAt().toString(), SlotView::tables)
                .containsExactly(
                        tuple("2026-11-06T01:00:00Z", 7),
                        tuple("2026-11-06T02:00:00Z", 7),
                        tuple("2026-11-06T02:35:00Z", 7));
        desk.post(
                        path + "/slots/tables",
                        "slot",
                        "0",
                        "tables",
                        "1",
                        "slot",
                        "1",
                        "tables",
                        "2",
                        "slot",
                        "2",
                        "tables",
                        "3")
                .statusCode(303);
        assertThat(expos.slots(session)).extracting(SlotView::tables).containsExactly(1, 2, 3);
        desk.post(path + "/slots/tables", "slot", "0", "tables", "4", "slot", "1", "tables", "-1", "slot", "2")
                .statusCode(422)
                .body(containsString("value=\"4\" "))
                .body(containsString("value=\"-1\" "))
                .body(not(containsString("/timetables\">Go to the timetable")));
        assertThat(expos.slots(session)).extracting(SlotView::tables).containsExactly(1, 2, 3);
        desk.get(path + "/slots").statusCode(200).body(containsString("value=\"09:30-10:00\""));
        desk.speaking("fr").get(path + "/audit").statusCode(200).body(containsString("3 créneaux"));
        desk.speaking("en");
        desk.post(
                        path + "/slots",
                        "firstDay",
                        "2026-11-06",
                        "days",
                        "5",
                        "firstStart",
                        "09:00",
                        "perDay",
                        "20",
                        "minutes",
                        "30",
                        "changeOver",
                        "5",
                        "breaks",
                        "lunch",
                        "tables",
                        "7")
                .statusCode(422)
                .body(containsString("lunch"));
        assertThat(expos.slots(session)).hasSize(3);
    }

    @Test
    void a_phase_opens_when_what_it_needs_is_there_and_says_what_is_missing_otherwise() {
        desk.get(path + "/phase?to=MATCHING").statusCode(200).body(containsString("Open the phase"));
        desk.post(path + "/phase", "to", "MATCHING")
                .statusCode(409)
                .body(containsString("Companies of both sides"))
                .body(containsString(path + "/registrations"));
        sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        sample.register(session, "Bright Foods", "CN", Side.BUYER);
        participants.admitAll(organizer, session);

        desk.post(path + "/phase", "to", "MATCHING").statusCode(303);
        assertThat(expos.session(session).orElseThrow().phase()).isEqualTo(SessionPhase.MATCHING);
        desk.post(path + "/phase", "to", "OPEN_CALENDAR").statusCode(409).body(containsString(path + "/timetables"));
        desk.post(path + "/phase", "to", "FOLLOW_UP").statusCode(303);
        assertThat(expos.session(session).orElseThrow().phase()).isEqualTo(SessionPhase.MATCHING);
        desk.post(path + "/phase", "to", "REGISTRATION").statusCode(303);
    }

    @Test
    void registrations_are_admitted_one_by_one_chosen_or_all_and_refused_with_a_reason() {
        UUID coffee = sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        UUID honey = sample.register(session, "Mpundu Honey", "ZM", Side.EXHIBITOR);
        UUID tea = sample.register(session, "Kivu Tea", "RW", Side.EXHIBITOR);
        UUID retail = sample.register(session, "Bright Foods", "CN", Side.BUYER);
        desk.get(path + "/registrations?status=waiting").statusCode(200).body(containsString("Mpundu Honey"));

        desk.post(path + "/registrations/" + coffee + "/admission").statusCode(303);
        desk.post(path + "/admission", "participant", honey.toString()).statusCode(303);
        desk.post(path + "/registrations/" + tea + "/refusal", "reason", " ").statusCode(422);
        desk.post(path + "/registrations/" + tea + "/refusal", "reason", "Please tell what you offer.")
                .statusCode(303);
        desk.get(path + "/admission").body(containsString("Admit the one company that waits?"));
        desk.post(path + "/admission/all").statusCode(303);

        assertThat(List.of(coffee, honey, retail))
                .allMatch(id -> participants.participant(id).orElseThrow().status() == ParticipantStatus.ADMITTED);
        assertThat(participants.participant(tea).orElseThrow().statusReason()).isEqualTo("Please tell what you offer.");
        desk.get(path + "/registrations/" + tea).body(containsString("Please tell what you offer."));
    }

    @Test
    void the_real_companies_are_imported_whole_and_a_second_time_changes_nothing() throws IOException {
        importFile("exhibitors", "exhibitors.csv", 197);
        importFile("buyers", "buyers.csv", 74);
        assertThat(participants.admitted(session, Side.EXHIBITOR)).hasSize(197);
        assertThat(participants.admitted(session, Side.BUYER)).hasSize(74);

        String preview = desk.send(path + "/imports", "exhibitors", "exhibitors.csv", resource("exhibitors.csv"))
                .statusCode(303)
                .extract()
                .header("Location");
        desk.get(pathOf(preview)).body(containsString("importing the file again would change nothing"));
        desk.post(pathOf(preview)).statusCode(303);
        assertThat(participants.admitted(session, Side.EXHIBITOR)).hasSize(197);
        desk.get(path + "/registrations").body(containsString("Nothing changed: all 197"));
    }

    @Test
    void a_file_with_a_bad_row_is_not_imported_at_all() {
        desk.get(path + "/imports");
        String preview = desk.send(
                        path + "/imports",
                        "exhibitors",
                        "list.csv",
                        "name,country\nGood,RW\nBad,Ruanda\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(303)
                .extract()
                .header("Location");
        desk.get(pathOf(preview))
                .statusCode(200)
                .body(containsString("no country code"))
                .body(containsString("<td>3</td>"));
        desk.post(pathOf(preview)).statusCode(303);
        assertThat(participants.admitted(session, Side.EXHIBITOR)).isEmpty();
    }

    @Test
    void a_file_or_links_of_neither_side_are_refused() {
        desk.get(path + "/imports");
        desk.send(path + "/imports", "sellers", "list.csv", "name,country\nGood,RW\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("Say whether these are exhibitors or buyers."));
        desk.post(path + "/invitations/all").statusCode(400);
    }

    @Test
    void a_file_of_another_encoding_is_refused_in_words() {
        desk.get(path + "/imports");
        desk.send(path + "/imports", "buyers", "list.csv", "name\n咖啡".getBytes(Charset.forName("GB18030")))
                .statusCode(422)
                .body(containsString("From line 2 on"));
    }

    @Test
    void an_upload_is_seen_by_its_sender_only() {
        desk.get(path + "/imports");
        String preview = desk.send(
                        path + "/imports",
                        "exhibitors",
                        "list.csv",
                        "name,country\nGood,RW\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .header("Location");
        sample.signedIn(sample.organizer()).get(pathOf(preview)).statusCode(404);
    }

    @Test
    void an_invited_delegate_opens_an_account_and_speaks_for_the_company() {
        UUID coffee = sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        participants.admitAll(organizer, session);
        desk.get(path + "/invitations").statusCode(200).body(containsString("Gorilla&#39;s Coffee"));
        String page = desk.post(path + "/invitations", "participant", coffee.toString())
                .statusCode(200)
                .extract()
                .asString();
        Matcher link =
                Pattern.compile("value=\"https?://[^/]+(/[^\"]*token=[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        DeskVisitor delegate = new DeskVisitor();
        delegate.get(link.group(1)).statusCode(200);
        delegate.post(
                        link.group(1),
                        "name",
                        "Odette",
                        "email",
                        OrganizerSample.unique("odette").replace(" ", "-") + "@coffee.example",
                        "password",
                        "a-coffee-tree-on-a-hill")
                .statusCode(303);
        delegate.get("/account").statusCode(200).body(containsString("Odette"));
        delegate.get("/organizer").statusCode(403);
        desk.get(path + "/registrations/" + coffee).body(containsString("Odette"));
    }

    @Test
    void links_for_everybody_come_as_a_file_once() {
        sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        sample.register(session, "=Formula()", "ZM", Side.EXHIBITOR);
        participants.admitAll(organizer, session);
        desk.get(path + "/invitations");
        String file = desk.post(path + "/invitations/all", "side", "exhibitors")
                .statusCode(200)
                .header("Content-Disposition", containsString("invitations-exhibitors.csv"))
                .extract()
                .asString();
        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("'=Formula()").contains("token=");
        desk.get(path + "/invitations").body(not(containsString("without delegate or invitation (CSV)")));
    }

    @Test
    void the_log_tells_who_did_what() {
        sample.register(session, "Gorilla's Coffee", "RW", Side.EXHIBITOR);
        participants.admitAll(organizer, session);
        desk.get(path + "/audit?q=gorilla")
                .statusCode(200)
                .body(containsString(organizer.name()))
                .body(containsString("Admitted"));
    }

    private void importFile(String side, String name, int count) throws IOException {
        desk.get(path + "/imports");
        String preview = desk.send(path + "/imports", side, name, resource(name))
                .statusCode(303)
                .extract()
                .header("Location");
        desk.get(pathOf(preview)).statusCode(200).body(containsString("Import " + count + " companies"));
        desk.post(pathOf(preview)).statusCode(303);
    }

    private List<DirectoryLine> lines(Side side) {
        return participants
                .directory(
                        session,
                        side,
                        new DirectoryQuery("", Optional.empty(), Optional.empty(), Optional.empty()),
                        0,
                        50)
                .lines();
    }

    private static String pathOf(String location) {
        return location.startsWith("http") ? location.replaceFirst("^https?://[^/]+", "") : location;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = OrganizerPagesTest.class.getResourceAsStream("/companies/" + name)) {
            return file.readAllBytes();
        }
    }
}
