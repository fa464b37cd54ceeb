package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.smalltable.web.api.Callers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestsApiTest {

    @Inject
    SampleMatching samples;

    @Inject
    Callers callers;

    @Test
    void a_buyer_asks_and_the_exhibitor_accepts() {
        Sample sample = samples.matching(1, 1, 5);
        Callers.Program buyer = buyer(sample);
        Response asked = buyer.post(path(sample), wanted(sample.exhibitors().getFirst(), "Shall we talk?"));
        String at = asked.then()
                .statusCode(201)
                .body("byUs", equalTo(true), "line.status", equalTo("pending"), "line.note", equalTo("Shall we talk?"))
                .extract()
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        Callers.Program exhibitor = callers.delegateOf(sample.exhibitors().getFirst());
        exhibitor
                .get(path(sample))
                .then()
                .statusCode(200)
                .body("counts.toAnswer", equalTo(1), "requests.items", hasSize(1))
                .body("requests.items[0].note", equalTo("Shall we talk?"));
        exhibitor
                .post(at + "/acceptance", Map.of("answer", "Gladly"))
                .then()
                .statusCode(200)
                .body("line.status", equalTo("accepted"), "line.answer", equalTo("Gladly"));
        buyer.get(path(sample) + "?show=outgoing").then().body("requests.items.status", equalTo(List.of("accepted")));
        problem(exhibitor.post(at + "/refusal"), 409, "already-decided");
        buyer.post(at + "/withdrawal").then().statusCode(200).body("line.status", equalTo("withdrawn"));
    }

    @Test
    void asking_back_is_agreed_at_once_and_asking_twice_is_refused() {
        Sample sample = samples.matching(1, 1, 5);
        Callers.Program buyer = buyer(sample);
        Callers.Program exhibitor = callers.delegateOf(sample.exhibitors().getFirst());
        buyer.post(path(sample), wanted(sample.exhibitors().getFirst(), ""))
                .then()
                .statusCode(201);
        problem(buyer.post(path(sample), wanted(sample.exhibitors().getFirst(), "")), 409, "already-requested");
        exhibitor
                .post(path(sample), wanted(sample.buyers().getFirst(), ""))
                .then()
                .statusCode(200)
                .body("line.status", equalTo("accepted"), "line.mutual", equalTo(true));
    }

    @Test
    void a_used_budget_is_told_in_the_callers_language_with_its_kind() {
        Sample sample = samples.matching(2, 1, 1);
        Callers.Program buyer = buyer(sample);
        buyer.post(path(sample), wanted(sample.exhibitors().getFirst(), ""))
                .then()
                .statusCode(201);
        Map<String, String> second = wanted(sample.exhibitors().getLast(), "");
        problem(buyer.post(path(sample), second), 409, "request-budget-used")
                .body("errors.type", hasItems("/problems/request-budget-used"));
        problem(buyer.reading("fr").post(path(sample), second), 409, "request-budget-used")
                .body("title", equalTo("Plus de demandes disponibles"), "detail", containsString("demande"));
    }

    @Test
    void who_declined_is_not_asked_again() {
        Sample sample = samples.matching(1, 1, 5);
        Callers.Program buyer = buyer(sample);
        Map<String, String> wanted = wanted(sample.exhibitors().getFirst(), "");
        String at = buyer.post(path(sample), wanted).header("Location").replaceAll("^http://[^/]+", "");
        callers.delegateOf(sample.exhibitors().getFirst())
                .post(at + "/refusal")
                .then()
                .statusCode(200)
                .body("line.status", equalTo("declined"));
        problem(buyer.post(path(sample), wanted), 409, "declined-before");
    }

    @Test
    void other_companies_requests_are_not_there() {
        Sample sample = samples.matching(2, 1, 5);
        String at = buyer(sample)
                .post(path(sample), wanted(sample.exhibitors().getFirst(), ""))
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        Callers.Program stranger = callers.delegateOf(sample.exhibitors().getLast());
        for (String step : List.of("/acceptance", "/refusal", "/withdrawal")) {
            problem(stranger.post(at + step), 404, "not-found");
        }
        problem(stranger.get(at), 404, "not-found");
        problem(stranger.get(path(samples.matching(1, 1, 5))), 404, "not-found");
        problem(stranger.post(path(sample), Map.of("participant", UUID.randomUUID())), 404, "not-found");
        problem(given().get(at), 401, "not-signed-in");
        problem(callers.organizer().get(at), 403, "not-allowed");
    }

    @Test
    void what_is_no_request_is_told() {
        Sample sample = samples.matching(1, 1, 5);
        Callers.Program buyer = buyer(sample);
        problem(buyer.post(path(sample), Map.of()), 422, "invalid").body("errors[0].pointer", equalTo("/participant"));
        problem(buyer.post(path(sample), Map.of("participant", "somebody")), 422, "invalid")
                .body("errors[0].pointer", equalTo("/participant"));
        problem(buyer.post(path(sample), wanted(sample.exhibitors().getFirst(), "x".repeat(501))), 422, "invalid")
                .body("errors[0].pointer", equalTo("/note"));
    }

    private Callers.Program buyer(Sample sample) {
        return callers.delegateOf(sample.buyers().getFirst());
    }

    private static Map<String, String> wanted(ParticipantView company, String note) {
        return Map.of("participant", company.id().toString(), "note", note);
    }

    private static String path(Sample sample) {
        return "/api/sessions/" + sample.session().id() + "/requests";
    }
}
