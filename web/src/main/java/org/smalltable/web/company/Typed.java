package org.smalltable.web.company;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed and chosen in a form with lines that repeat: the n-th line is the n-th value of each of its fields.
 *
 * @param values per field everything sent, in the order of the page
 */
record Typed(Map<String, List<String>> values) {

    Typed {
        values = Map.copyOf(values);
    }

    /** As it came from the browser. */
    static Typed of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>();
        sent.forEach((field, texts) -> values.put(
                field, texts.stream().map(text -> text == null ? "" : text).toList()));
        return new Typed(values);
    }

    /** One field's text in Unicode NFC without blanks around it; empty when nothing was sent. */
    String text(String field) {
        return text(field, 0);
    }

    /** A field's text in one of the repeated lines. */
    String text(String field, int line) {
        List<String> texts = all(field);
        return line < texts.size()
                ? Normalizer.normalize(texts.get(line), Normalizer.Form.NFC).strip()
                : "";
    }

    /** Everything sent for a field. */
    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a box with that value was ticked. */
    boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** How many lines were sent that have this field. */
    int lines(String field) {
        return all(field).size();
    }

    /** The same with other texts in one field. */
    Typed with(String field, List<String> texts) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(field, List.copyOf(texts));
        return new Typed(more);
    }

    /** What a form may show again: everything but passwords. */
    Map<String, List<String>> shown() {
        Map<String, List<String>> shown = new HashMap<>(values);
        shown.remove("password");
        return shown;
    }
}
