package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.languages;
import static org.smalltable.core.matching.Sample.verdict;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.SpokenLanguage;

class LanguageRuleTest {

    private static Verdict between(Set<SpokenLanguage> exhibitor, Set<SpokenLanguage> buyer) {
        Offer brought =
                Offer.of(Sample.exhibitor("RW").speaking(exhibitor), List.of()).with(Set.of(), Sample.codes("0901"));
        Demand sought = Demand.of(Sample.buyer().speaking(buyer), "", Set.of(), Sample.codes("0901"));
        return verdict(RuleName.LANGUAGE, sought, brought);
    }

    @Test
    void a_common_language_speaks_for_the_meeting_whatever_its_region() {
        assertThat(between(languages("fr", "pt-BR"), languages("zh", "pt-PT")).reasons())
                .containsExactly(new Reason.LanguageShared(new SpokenLanguage("pt-BR")));
    }

    @Test
    void without_one_an_interpreter_is_needed() {
        Verdict verdict = between(languages("rw"), languages("zh"));

        assertThat(verdict.reasons()).containsExactly(new Reason.InterpreterNeeded(languages("rw"), languages("zh")));
        assertThat(verdict.points()).isNegative();
    }

    @Test
    void it_is_silent_unless_both_named_theirs() {
        assertThat(between(languages("rw"), Set.of()).isSilent()).isTrue();
        assertThat(between(Set.of(), languages("zh")).isSilent()).isTrue();
    }
}
