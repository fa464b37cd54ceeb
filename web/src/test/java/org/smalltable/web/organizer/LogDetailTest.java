package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.audit.AuditLine;
import org.smalltable.web.rules.RulesMessages;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogDetailTest {

    @Test
    void rules_are_told_by_their_names_and_weights() {
        String detail = "set 3: product_code 80, met_before -10";
        assertThat(told("en", "match weights saved", detail)).isEqualTo("Set 3 · Product codes 80 · Met before -10");
        assertThat(told("fr", "match weights saved", detail)).startsWith("Jeu 3 · Codes produits 80 · ");
    }

    @Test
    void a_new_floor_is_told_with_the_former_one() {
        assertThat(told("en", "floor set", "0 to 1500, 1 companies")).isEqualTo("from 0 to 1,500 for 1 company");
        assertThat(told("zh", "floor set", "0 to 300, 12 companies")).isEqualTo("由 0 改为 300，涉及 12 家企业");
    }

    @Test
    void what_somebody_typed_is_shown_as_it_is() {
        assertThat(told("fr", "refused", "slot 3")).isEqualTo("slot 3");
    }

    private static String told(String language, String action, String detail) {
        LogDetail details = new LogDetail(
                MessageBundles.get(OrganizerMessages.class, Localized.Literal.of(language)),
                MessageBundles.get(RulesMessages.class, Localized.Literal.of(language)),
                slot -> "");
        return details.of(new AuditLine(
                1, Instant.EPOCH, "Olga", "127.0.0.1", action, "matchmaking_session", Optional.empty(), "", detail));
    }
}
