package org.smalltable.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.smalltable.web.request.SampleMatching.ORGANIZER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.persistence.matching.RuleWeights;
import org.smalltable.persistence.matching.SavedWeights;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.request.People;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RulesPagesTest {

    @Inject
    SampleMatching samples;

    @Inject
    People people;

    @Inject
    RuleWeights weights;

    @Inject
    MatchLists lists;

    @Inject
    Participants participants;

    @Test
    void weights_are_saved_with_their_history_and_restored() {
        UUID session = samples.matching(1, 1, 5).session().id();
        assertThat(weights.inForce(session)).isEqualTo(MatchWeights.STANDARD);
        MatchWeights first = MatchWeights.STANDARD.with(RuleName.LANGUAGE, 80);
        MatchWeights second = first.with(RuleName.MET_BEFORE, -40);
        assertThat(weights.save(ORGANIZER, session, first)).isEqualTo(1);
        assertThat(weights.save(ORGANIZER, session, second)).isEqualTo(2);
        assertThat(weights.inForce(session)).isEqualTo(second);
        assertThat(weights.restore(ORGANIZER, session, 1)).contains(3);
        assertThat(weights.restore(ORGANIZER, session, 9)).isEmpty();
        assertThat(weights.inForce(session)).isEqualTo(first);
        assertThat(weights.restore(ORGANIZER, session, 0)).contains(4);
        assertThat(weights.inForce(session)).isEqualTo(MatchWeights.STANDARD);
        assertThat(weights.history(session))
                .extracting(SavedWeights::number, SavedWeights::restoredFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, Optional.of(0)),
                        org.assertj.core.groups.Tuple.tuple(3, Optional.of(1)),
                        org.assertj.core.groups.Tuple.tuple(2, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(1, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"en,Match rules,Product codes", "zh,匹配规则,商品编码", "fr,Règles de correspondance,Codes produits"})
    void the_organizer_reads_the_rules(String language, String title, String codes) {
        Sample sample = samples.matching(2, 2, 5);
        people.organizer()
                .reading(language)
                .get(path(sample, "rules"))
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString(codes));
    }

    @Test
    void a_preview_names_the_pairs_that_fall_and_changes_nothing() {
        Sample sample = samples.matching(2, 2, 5);
        Visitor organizer = people.organizer();
        organizer.get(path(sample, "rules"));
        Map<String, String> form = form(Map.of(RuleName.PRODUCT_CODE, "0"));
        organizer
                .swap(path(sample, "rules/preview"), form)
                .then()
                .statusCode(200)
                .body(containsString(sample.exhibitors().getFirst().company().name()))
                .body(not(containsString("<html")));
        organizer
                .post(path(sample, "rules/preview"), form)
                .then()
                .statusCode(200)
                .body(containsString("<html"));
        assertThat(weights.inForce(sample.session().id())).isEqualTo(MatchWeights.STANDARD);
    }

    @Test
    void saved_weights_count_in_the_lists_at_once() throws InterruptedException {
        Sample sample = samples.matching(1, 1, 5);
        UUID exhibitor = sample.exhibitors().getFirst().id();
        UUID buyer = sample.buyers().getFirst().id();
        int before =
                lists.score(sample.session(), exhibitor, buyer).orElseThrow().points();
        Visitor organizer = people.organizer();
        organizer.get(path(sample, "rules"));
        organizer
                .post(path(sample, "rules"), form(Map.of(RuleName.PRODUCT_CODE, "0")))
                .then()
                .statusCode(303);
        for (int i = 0; i < 200 && points(sample, exhibitor, buyer) == before; i++) {
            Thread.sleep(25);
        }
        assertThat(points(sample, exhibitor, buyer)).isLessThan(before);
    }

    @ParameterizedTest
    @CsvSource({"heavy", "12.5", "101", "-1", "99999999999", "''"})
    void what_is_no_weight_is_refused_at_its_field_and_nothing_is_saved(String text) {
        Sample sample = samples.matching(1, 1, 5);
        Visitor organizer = people.organizer();
        organizer.get(path(sample, "rules"));
        Map<String, String> form = form(Map.of(RuleName.WORDS, text, RuleName.SECTOR, "35"));
        organizer
                .post(path(sample, "rules"), form)
                .then()
                .statusCode(422)
                .body(containsString("One field needs your attention."))
                .body(containsString("A whole number from 0 to 100."))
                .body(containsString("name=\"WORDS\" inputmode=\"numeric\" value=\"" + text + "\""))
                .body(containsString("name=\"SECTOR\" min=\"0\" max=\"100\" step=\"5\" value=\"35\""));
        organizer
                .swap(path(sample, "rules/preview"), form)
                .then()
                .statusCode(422)
                .body(containsString("One field needs your attention."))
                .body(not(containsString("<html")));
        assertThat(weights.history(sample.session().id())).isEmpty();
    }

    @Test
    void a_form_without_weights_or_without_the_number_of_a_set_changes_nothing() {
        Sample sample = samples.matching(1, 1, 5);
        UUID session = sample.session().id();
        weights.save(ORGANIZER, session, MatchWeights.STANDARD.with(RuleName.LANGUAGE, 80));
        Visitor organizer = people.organizer();
        organizer.get(path(sample, "rules"));
        organizer.post(path(sample, "rules"), Map.of()).then().statusCode(422);
        organizer.post(path(sample, "rules/restoration"), Map.of()).then().statusCode(404);
        assertThat(weights.history(session)).extracting(SavedWeights::number).containsExactly(1);
    }

    @Test
    void why_lists_every_rules_verdict_on_two_that_fit() {
        Sample sample = samples.matching(1, 1, 5);
        people.organizer()
                .get(why(sample, sample.exhibitors().getFirst(), sample.buyers().getFirst()))
                .then()
                .statusCode(200)
                .body(containsString("Product codes"))
                .body(containsString("No objection"))
                .body(containsString("(0901)"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,Buyer refuses goods from Rwanda",
        "zh,采购商不接受卢旺达产品",
        "fr,L’acheteur refuse cette origine\u00a0: Rwanda"
    })
    void why_not_names_what_bars(String language, String reason) {
        Sample sample = samples.matching(1, 1, 5);
        String name = "Choosy " + language + sample.session().id();
        participants.addAll(
                ORGANIZER,
                sample.session().id(),
                Side.BUYER,
                List.of(SampleMatching.entry(
                        name,
                        "CN",
                        "",
                        List.of(),
                        Set.of(new HsCode("0901")),
                        CountryWishes.refusing(new Country("RW")))));
        people.organizer()
                .reading(language)
                .get(path(sample, "why") + "?exhibitorWords=kivu&buyerWords=choosy")
                .then()
                .statusCode(200)
                .body(containsString(name))
                .body(containsString(reason));
    }

    @Test
    void companies_are_found_by_words_and_chosen() {
        Sample sample = samples.matching(3, 1, 5);
        people.organizer()
                .get(path(sample, "why") + "?exhibitorWords=kivu")
                .then()
                .statusCode(200)
                .body(containsString("type=\"radio\""))
                .body(containsString(sample.exhibitors().get(2).company().name()));
        people.organizer()
                .get(path(sample, "why") + "?exhibitorWords=submarine")
                .then()
                .body(containsString("Nobody found"));
    }

    @Test
    void companies_do_not_see_the_rules() {
        Sample sample = samples.matching(1, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(path(sample, "rules")).then().statusCode(403);
        buyer.get(path(sample, "why")).then().statusCode(403);
        people.organizer()
                .get("/organizer/sessions/" + UUID.randomUUID() + "/rules")
                .then()
                .statusCode(404);
    }

    /** The form with the standard weights but for these. */
    private static Map<String, String> form(Map<RuleName, String> others) {
        Map<String, String> form = new HashMap<>();
        MatchWeights.STANDARD.weights().forEach((rule, weight) -> form.put(rule.name(), String.valueOf(weight)));
        others.forEach((rule, text) -> form.put(rule.name(), text));
        return form;
    }

    private int points(Sample sample, UUID exhibitor, UUID buyer) {
        return lists.score(sample.session(), exhibitor, buyer).orElseThrow().points();
    }

    private static String path(Sample sample, String page) {
        return "/organizer/sessions/" + sample.session().id() + "/" + page;
    }

    private static String why(Sample sample, ParticipantView exhibitor, ParticipantView buyer) {
        return path(sample, "why") + "?exhibitor=" + exhibitor.id() + "&buyer=" + buyer.id();
    }
}
