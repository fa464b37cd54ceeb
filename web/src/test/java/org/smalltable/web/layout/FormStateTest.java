package org.smalltable.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormStateTest {
    record CoffeeForm(String name, Integer bags, List<String> groups, Optional<String> note) {}

    @Test
    void a_form_is_filled_with_what_a_record_holds() {
        FormState form = FormState.of(new CoffeeForm("Bourbon", 12, List.of("a", "b"), Optional.empty()));
        assertThat(form.value("name")).isEqualTo("Bourbon");
        assertThat(form.value("bags")).isEqualTo("12");
        assertThat(form.has("groups", "b")).isTrue();
        assertThat(form.value("note")).isEmpty();
        assertThat(form.isValid()).isTrue();
    }

    @Test
    void the_first_error_gets_the_focus_and_errors_of_the_whole_form_are_not_fields() {
        FormState form = FormState.of(new CoffeeForm("", 0, List.of(), Optional.empty()))
                .withError("", "no")
                .withError("bags", "more")
                .withError("name", "fill")
                .withError("bags", "whole bags");
        assertThat(form.problems("bags")).containsExactly("more", "whole bags");
        assertThat(form.wrongFields()).isEqualTo(2);
        assertThat(form.isFirstProblem("bags")).isTrue();
        assertThat(form.isFirstProblem("name")).isFalse();
    }

    @Test
    void a_page_number_out_of_range_becomes_the_nearest() {
        assertThat(new Paging(99, 50, 101, "/x?")).isEqualTo(new Paging(3, 50, 101, "/x?"));
        assertThat(new Paging(-1, 50, 0, "/x?").number()).isEqualTo(1);
        Paging last = new Paging(3, 50, 101, "/x?");
        assertThat(last.from()).isEqualTo(101);
        assertThat(last.to()).isEqualTo(101);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.previous()).isEqualTo("/x?page=2");
    }
}
