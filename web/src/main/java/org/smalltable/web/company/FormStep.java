package org.smalltable.web.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step inside the form that is not sending it off: finding a product, adding a line, taking one out. Works without
 * scripts: the page comes back with all that was typed.
 *
 * @param typed the form after the step
 * @param focus the id of the field to go on with
 */
record FormStep(Typed typed, String focus) {

    /** The step that a button named, if it was one. */
    static Optional<FormStep> of(Typed typed) {
        String asked = typed.text("do");
        if (asked.startsWith("find-")) {
            int line = number(asked);
            return Optional.of(new FormStep(typed, "code-" + line));
        }
        if (asked.equals("add")) {
            return Optional.of(new FormStep(
                    append(append(append(typed, "text", ""), "code", ""), "sector", ""),
                    "text-" + typed.lines("text")));
        }
        if (asked.equals("add-place")) {
            return Optional.of(new FormStep(
                    append(append(typed, "place", ""), "wish", "preferred"), "place-" + typed.lines("place")));
        }
        if (asked.startsWith("remove-place-")) {
            int line = number(asked);
            return Optional.of(new FormStep(without(without(typed, "place", line), "wish", line), "place-0"));
        }
        if (asked.startsWith("remove-")) {
            return Optional.of(removed(typed, number(asked)));
        }
        return Optional.empty();
    }

    private static FormStep removed(Typed typed, int line) {
        Typed shorter = without(without(without(typed, "text", line), "code", line), "sector", line);
        // The boxes name their line: those below move up.
        List<String> first = typed.all("first").stream()
                .filter(box -> box.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(box -> box != line)
                .map(box -> String.valueOf(box > line ? box - 1 : box))
                .toList();
        return new FormStep(shorter.with("first", first), "text-" + Math.max(0, line - 1));
    }

    private static Typed append(Typed typed, String field, String text) {
        List<String> texts = new ArrayList<>(typed.all(field));
        texts.add(text);
        return typed.with(field, texts);
    }

    private static Typed without(Typed typed, String field, int line) {
        List<String> texts = new ArrayList<>(typed.all(field));
        if (line < texts.size()) {
            texts.remove(line);
        }
        return typed.with(field, texts);
    }

    private static int number(String asked) {
        String digits = asked.substring(asked.lastIndexOf('-') + 1);
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
