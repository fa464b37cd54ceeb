package org.smalltable.web.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormStepTest {

    @Test
    void sending_the_form_off_is_no_step() {
        assertThat(FormStep.of(lines(""))).isEmpty();
        assertThat(FormStep.of(new Typed(Map.of()))).isEmpty();
    }

    @Test
    void finding_goes_on_at_the_codes_of_that_line() {
        assertThat(FormStep.of(lines("find-1"))).contains(new FormStep(lines("find-1"), "code-1"));
    }

    @Test
    void a_new_line_is_the_last_one() {
        FormStep step = FormStep.of(lines("add")).orElseThrow();

        assertThat(step.focus()).isEqualTo("text-3");
        assertThat(step.typed().all("text")).containsExactly("coffee", "tea", "honey", "");
    }

    @Test
    void taking_a_line_out_moves_those_below_up_with_their_boxes() {
        FormStep step = FormStep.of(lines("remove-1")).orElseThrow();

        assertThat(step.typed().all("text")).containsExactly("coffee", "honey");
        assertThat(step.typed().all("code")).containsExactly("0901", "0409");
        assertThat(step.typed().all("first")).containsExactly("0", "1");
    }

    @Test
    void a_button_nobody_made_changes_nothing_that_is_there() {
        assertThat(FormStep.of(lines("remove-99")).orElseThrow().typed().all("text"))
                .containsExactly("coffee", "tea", "honey");
        assertThat(FormStep.of(lines("burn"))).isEmpty();
    }

    private static Typed lines(String pressed) {
        return new Typed(Map.of(
                "text", List.of("coffee", "tea", "honey"),
                "code", List.of("0901", "0902", "0409"),
                "sector", List.of("", "", ""),
                "first", List.of("0", "2"),
                "do", List.of(pressed)));
    }
}
