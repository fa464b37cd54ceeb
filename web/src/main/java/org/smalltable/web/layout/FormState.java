package org.smalltable.web.layout;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it is shown: what was typed into each field, and what is wrong with it. Field tags read both by the field's
 * name. Immutable.
 *
 * @param values per field the texts typed or chosen
 * @param errors per field what is wrong, worded for the reader
 */
public record FormState(Map<String, List<String>> values, Map<String, List<String>> errors) {

    public FormState {
        values = Map.copyOf(values);
        // the order of the fields decides which error is the first one
        errors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** A form in which nothing was typed yet. */
    public static FormState empty() {
        return new FormState(Map.of(), Map.of());
    }

    /**
     * A form filled with a record's components: strings and numbers as they are, collections as several values, empty
     * optionals and nulls as none.
     */
    public static FormState of(Record form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            values.put(component.getName(), texts(read(component, form)));
        }
        return new FormState(values, Map.of());
    }

    /** The same form with one more error. */
    public FormState withError(String field, String text) {
        Map<String, List<String>> more = new LinkedHashMap<>(errors);
        List<String> texts = new ArrayList<>(more.getOrDefault(field, List.of()));
        texts.add(text);
        more.put(field, List.copyOf(texts));
        return new FormState(values, more);
    }

    /** Whether nothing is wrong. */
    public boolean isValid() {
        return errors.isEmpty();
    }

    /** The text of a field, empty when there is none. */
    public String value(String field) {
        List<String> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** Whether a value is among those chosen in a field. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with a field, empty when nothing is. */
    public List<String> problems(String field) {
        return errors.getOrDefault(field, List.of());
    }

    /** How many fields have something wrong; what is wrong with the form as a whole is not counted. */
    public int wrongFields() {
        return (int) errors.keySet().stream().filter(field -> !field.isEmpty()).count();
    }

    /** Whether a field is the first one with an error, and so gets the focus. */
    public boolean isFirstProblem(String field) {
        return firstProblem().map(field::equals).orElse(false);
    }

    /** The first field with an error. */
    public Optional<String> firstProblem() {
        return errors.keySet().stream().filter(field -> !field.isEmpty()).findFirst();
    }

    private static Object read(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(form);
            return value == null ? Optional.empty() : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Reading " + component + " of " + form, impossible);
        }
    }

    private static List<String> texts(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case Optional<?> maybe -> maybe.map(String::valueOf).stream().toList();
            case Record other -> List.of();
            default -> List.of(String.valueOf(value));
        };
    }
}
