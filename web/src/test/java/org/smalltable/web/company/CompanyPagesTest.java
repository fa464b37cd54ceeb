package org.smalltable.web.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompanyPagesTest {

    @Inject
    OpenSession sessions;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    private UUID session;
    private String email;
    private String company;
    private OpenSession.Visitor exhibitor;

    @BeforeEach
    void register() {
        session = sessions.open();
        exhibitor = sessions.visitor();
        company = OpenSession.unique("Gorilla Tea");
        email = company.replace(" ", ".").toLowerCase(Locale.ROOT) + "@tea.example";
        String path = "/sessions/" + session + "/exhibitors";
        exhibitor.post(path + "/register", path, form()).then().statusCode(303);
    }

    @Test
    void the_session_says_its_phase_its_times_and_where_the_company_stands() {
        exhibitor
                .get("/sessions/" + session)
                .then()
                .statusCode(200)
                .body(
                        containsString("aria-current=\"step\""),
                        containsString("Follow-up"),
                        containsString("09:00"),
                        containsString("Shanghai, hall 4.2"),
                        containsString("waits for admission"),
                        containsString("/availability"));
        sessions.visitor()
                .get("/sessions/" + session)
                .then()
                .statusCode(200)
                .body(containsString("Register as a buyer"), not(containsString("session-tabs")));
    }

    @Test
    void free_times_are_ticked_one_by_one_or_by_the_day() {
        String path = "/sessions/" + session + "/availability";
        exhibitor
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Friday </span>"), containsString("Free in 3 of 3 times"));

        exhibitor.post(path, path, Map.of("slot", List.of(1, 2))).then().statusCode(303);
        assertThat(free()).containsExactly(false, true, true);

        exhibitor
                .post(path, path, Map.of("slot", List.of(1, 2), "do", "none-2026-11-06"))
                .then()
                .statusCode(303);
        assertThat(free()).containsExactly(false, false, true);

        exhibitor
                .post(path, path, Map.of("slot", List.of(), "do", "all-2026-11-06"))
                .then()
                .statusCode(303);
        assertThat(free()).containsExactly(true, true, false);

        exhibitor.post(path, path, Map.of()).then().statusCode(303);
        exhibitor.get(path).then().body(containsString("free at no time"));
    }

    @Test
    void free_times_stay_as_they_are_once_the_timetable_is_final() {
        String path = "/sessions/" + session + "/availability";
        String form = "/sessions/" + session + "/profile";
        sessions.close(session);

        exhibitor
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        containsString("timetable is final"),
                        not(containsString("Tick every time")),
                        not(containsString("<form method=\"post\" action=\"" + path)));
        exhibitor.post(form, path, Map.of("slot", List.of(1))).then().statusCode(409);
        assertThat(free()).containsExactly(true, true, true);
    }

    @Test
    void the_profile_is_changed_in_the_form_it_was_made_with() {
        String path = "/sessions/" + session + "/profile";
        exhibitor
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Green tea\""), containsString("<option value=\"0902\" selected"));
        Map<String, Object> form = form();
        form.put("company", company + " Ltd");
        form.put("text", List.of("White tea"));
        exhibitor.post(path, path, form).then().statusCode(303).header("Location", endsWith(path));
        exhibitor.get(path).then().body(containsString("value=\"White tea\""), containsString(company + " Ltd"));

        form.put("maxMeetings", "99");
        exhibitor.post(path, path, form).then().statusCode(422).body(containsString("Write a number from 1 to 8"));
    }

    @Test
    void a_company_cannot_take_anothers_name() {
        String taken = company;
        register();
        String path = "/sessions/" + session + "/profile";
        Map<String, Object> form = form();
        form.put("company", taken.toUpperCase(Locale.ROOT));

        exhibitor.post(path, path, form).then().statusCode(422).body(containsString("Another company of this name"));
    }

    @Test
    void a_colleague_comes_by_a_link_that_is_shown_once() {
        Response made = exhibitor.post("/my/colleagues", "/my/colleagues", Map.of());
        made.then().statusCode(200).header("Cache-Control", "no-store").body(containsString("shown only now"));
        Matcher link =
                Pattern.compile("value=\"http[^\"]*?(/invitation[^\"]+)\"").matcher(made.asString());
        assertThat(link.find()).isTrue();
        exhibitor.get("/my/colleagues").then().body(containsString(email), not(containsString("/invitation?")));

        OpenSession.Visitor colleague = sessions.visitor();
        String address = "colleague." + email;
        colleague.get(link.group(1)).then().body(containsString("You will act for " + company));
        colleague
                .post(
                        link.group(1),
                        link.group(1),
                        Map.of("name", "Colleague", "email", address, "password", OpenSession.PASSWORD))
                .then()
                .statusCode(303);
        colleague.get("/my").then().statusCode(200).body(containsString(company));
        exhibitor.get("/my/colleagues").then().body(containsString(address));
    }

    @Test
    void nobody_else_comes_to_a_companys_pages() {
        OpenSession.Visitor visitor = sessions.visitor();
        for (String path : List.of(
                "/my",
                "/my/colleagues",
                "/sessions/" + session + "/profile",
                "/sessions/" + session + "/availability")) {
            assertThat(visitor.get(path).statusCode()).as(path).isIn(302, 303, 401);
        }
        UUID other = sessions.open();
        exhibitor.get("/sessions/" + other + "/profile").then().statusCode(404);
        exhibitor.get("/sessions/" + other + "/availability").then().statusCode(404);
        String profile = "/sessions/" + session + "/profile";
        exhibitor
                .post(profile, "/sessions/" + other + "/profile", form())
                .then()
                .statusCode(404);
        exhibitor
                .post(profile, "/sessions/" + other + "/availability", Map.of())
                .then()
                .statusCode(404);
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("company", company);
        form.put("country", "RW");
        form.put("text", List.of("Green tea"));
        form.put("code", List.of("0902"));
        form.put("sector", List.of(""));
        form.put("language", List.of("en"));
        form.put("personName", "Jean Mugabo");
        form.put("email", email);
        form.put("password", OpenSession.PASSWORD);
        return form;
    }

    private List<Boolean> free() {
        ParticipantView part = accounts.signIn(email)
                .flatMap(known -> known.view().company())
                .map(own -> participants.ofCompany(own).getFirst())
                .orElseThrow();
        return List.of(part.isFree(0), part.isFree(1), part.isFree(2));
    }
}
