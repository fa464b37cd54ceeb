package org.smalltable.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestPagesTest {

    @Inject
    SampleMatching samples;

    @Inject
    People people;

    @Inject
    MeetingRequests requests;

    @Test
    void a_buyer_asks_with_a_note_and_the_exhibitor_accepts_with_one_click() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(path(sample));
        buyer.post(path(sample), Map.of("participant", exhibitor.id().toString(), "note", "Shall we talk?"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/companies/" + exhibitor.id()));
        buyer.get("/sessions/" + sample.session().id() + "/companies/" + exhibitor.id())
                .then()
                .body(containsString(exhibitor.company().name() + " now reads your request."))
                .body(containsString("Waits for an answer"))
                .body(containsString("4 of 5 requests left"));

        Visitor seller = people.delegateOf(exhibitor);
        String page = seller.get(path(sample)).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains(
                        "Shall we talk?",
                        "1 to answer",
                        sample.buyers().getFirst().company().name());
        seller.get("/my")
                .then()
                .body(containsString("Next: Open calendar"))
                .body(containsString("<dt>match</dt><dd>1</dd>"))
                .body(containsString("<dt>request to answer</dt><dd>1</dd>"))
                .body(containsString("<dt>accepted requests</dt><dd>0</dd>"));
        UUID request =
                UUID.fromString(page.replaceAll("(?s).*action=\"/requests/([-0-9a-f]{36})/acceptance\".*", "$1"));
        seller.post("/requests/" + request + "/acceptance", Map.of("answer", "Gladly"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(path(sample)));
        seller.get(path(sample)).then().body(containsString("Gladly")).body(containsString("Accepted"));
        assertThat(requests.wishes(sample.session().id()))
                .hasSize(1)
                .allSatisfy(wish -> assertThat(wish.points()).isPositive());
    }

    @Test
    void htmx_gets_the_button_the_number_left_and_the_notice() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(path(sample));
        buyer.swap(path(sample), Map.of("participant", exhibitor.id().toString()))
                .then()
                .statusCode(200)
                .body(containsString("id=\"ask-" + exhibitor.id()))
                .body(containsString("4 of 5 requests left"))
                .body(containsString("now reads your request"))
                .body(not(containsString("<html")));
    }

    @Test
    void a_spent_budget_is_told() {
        Sample sample = samples.matching(2, 1, 1);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        ask(sample.buyers().getFirst(), sample.exhibitors().getFirst());
        buyer.get(path(sample));
        buyer.swap(
                        path(sample),
                        Map.of("participant", sample.exhibitors().getLast().id().toString()))
                .then()
                .body(containsString("Your one request waits for an answer"))
                .body(containsString("No requests left"));
    }

    @Test
    void withdrawing_asks_first() {
        Sample sample = samples.matching(1, 1, 5);
        UUID request = ask(sample.buyers().getFirst(), sample.exhibitors().getFirst());
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(path(sample) + "?show=outgoing").then().body(containsString("/requests/" + request + "/withdrawal"));
        buyer.get("/requests/" + request + "/withdrawal")
                .then()
                .statusCode(200)
                .body(containsString("Withdraw the request?"));
        assertThat(requests.countByStatus(sample.session().id()).get(RequestStatus.PENDING))
                .isEqualTo(1);
        buyer.post("/requests/" + request + "/withdrawal?show=outgoing", Map.of())
                .then()
                .statusCode(303);
        assertThat(requests.countByStatus(sample.session().id()).get(RequestStatus.WITHDRAWN))
                .isEqualTo(1);
    }

    @Test
    void who_answers_too_late_is_told_what_happened() {
        Sample sample = samples.matching(1, 1, 5);
        UUID request = ask(sample.buyers().getFirst(), sample.exhibitors().getFirst());
        requests.withdraw(SampleMatching.delegateOf(sample.buyers().getFirst()), request);
        Visitor seller = people.delegateOf(sample.exhibitors().getFirst());
        seller.get(path(sample));
        seller.post("/requests/" + request + "/refusal", Map.of()).then().statusCode(303);
        seller.get(path(sample)).then().body(containsString("This request was withdrawn meanwhile."));
    }

    @Test
    void other_companies_requests_are_not_there() {
        Sample sample = samples.matching(2, 1, 5);
        UUID request = ask(sample.buyers().getFirst(), sample.exhibitors().getFirst());
        Visitor stranger = people.delegateOf(sample.exhibitors().getLast());
        stranger.get(path(sample));
        stranger.post("/requests/" + request + "/acceptance", Map.of()).then().statusCode(404);
        stranger.post("/requests/" + request + "/refusal", Map.of()).then().statusCode(404);
        stranger.post("/requests/" + request + "/withdrawal", Map.of()).then().statusCode(404);
        stranger.get("/requests/" + request + "/withdrawal").then().statusCode(404);
        stranger.post(path(sample), Map.of("participant", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        stranger.get(path(samples.matching(1, 1, 5))).then().statusCode(404);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Sample sample = samples.matching(1, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.post(
                        path(sample),
                        Map.of(
                                "participant",
                                sample.exhibitors().getFirst().id().toString(),
                                "csrf-token",
                                "planted"))
                .then()
                .statusCode(400);
        assertThat(requests.countByStatus(sample.session().id()).get(RequestStatus.PENDING))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"en,Requests,Both asked", "zh,洽谈请求,双方都提出", "fr,Demandes,Demande réciproque"})
    void the_organizer_reads_who_asked_whom(String language, String title, String mutual) {
        Sample sample = samples.matching(2, 1, 5);
        ask(sample.buyers().getFirst(), sample.exhibitors().getFirst());
        requests.request(
                SampleMatching.delegateOf(sample.exhibitors().getFirst()),
                sample.session().id(),
                sample.buyers().getFirst().id(),
                "",
                700);
        ask(sample.buyers().getFirst(), sample.exhibitors().getLast());
        String path = "/organizer/sessions/" + sample.session().id() + "/requests";
        people.organizer()
                .reading(language)
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString(mutual))
                .body(containsString(sample.exhibitors().getLast().company().name()));
        people.organizer()
                .get(path + "?status=pending")
                .then()
                .body(not(
                        containsString(sample.exhibitors().getFirst().company().name())));
        people.delegateOf(sample.buyers().getFirst()).get(path).then().statusCode(403);
    }

    private UUID ask(ParticipantView from, ParticipantView to) {
        return ((Asked.Requested) requests.request(SampleMatching.delegateOf(from), from.session(), to.id(), "", 640))
                .request();
    }

    private static String path(Sample sample) {
        return "/sessions/" + sample.session().id() + "/requests";
    }
}
