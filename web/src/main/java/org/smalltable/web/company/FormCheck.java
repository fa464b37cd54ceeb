package org.smalltable.web.company;

import java.util.Map;
import org.smalltable.web.layout.FormState;

/** Reads a form's fields one after the other and collects what is wrong with them, worded for the reader. */
final class FormCheck {

    private final Typed typed;
    private final CompanyMessages words;
    private FormState state;

    FormCheck(Typed typed, CompanyMessages words) {
        this.typed = typed;
        this.words = words;
        this.state = new FormState(typed.shown(), Map.of());
    }

    Typed typed() {
        return typed;
    }

    CompanyMessages words() {
        return words;
    }

    /** A field that may stay empty. */
    String text(String field, int most) {
        String text = typed.text(field);
        if (text.codePointCount(0, text.length()) > most) {
            wrong(field, words.tooLong(most));
        }
        return text;
    }

    /** A field that must be filled in. */
    String given(String field, int most, String whenMissing) {
        if (typed.text(field).isEmpty()) {
            wrong(field, whenMissing);
        }
        return text(field, most);
    }

    void wrong(String field, String problem) {
        state = state.withError(field, problem);
    }

    boolean isRight() {
        return state.isValid();
    }

    FormState state() {
        return state;
    }
}
