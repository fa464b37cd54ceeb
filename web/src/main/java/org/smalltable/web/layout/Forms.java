package org.smalltable.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks posted form records by their constraints, in the reader's language. */
@ApplicationScoped
public class Forms {
    @Inject
    Validator validator;

    /** The form's typed values with what Bean Validation finds wrong, in the order of its fields. */
    public FormState check(Record form) {
        List<String> order = Stream.of(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        Set<ConstraintViolation<Record>> violations = new LinkedHashSet<>(validator.validate(form));
        violations.addAll(blanks(form));
        FormState state = FormState.of(form);
        List<ConstraintViolation<Record>> sorted = violations.stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<Record> v) -> order.indexOf(field(v)))
                        .thenComparing(ConstraintViolation::getMessage))
                .toList();
        for (ConstraintViolation<Record> violation : sorted) {
            state = state.withError(field(violation), violation.getMessage());
        }
        return state;
    }

    /**
     * What is wrong with texts that are nothing but space of any script, such as the ideographic one: the annotations
     * know the blank alone.
     */
    private Set<ConstraintViolation<Record>> blanks(Record form) {
        Set<ConstraintViolation<Record>> violations = new LinkedHashSet<>();
        @SuppressWarnings("unchecked")
        Class<Record> type = (Class<Record>) form.getClass();
        FormState typed = FormState.of(form);
        for (RecordComponent component : type.getRecordComponents()) {
            String text = typed.value(component.getName());
            if (component.getType() == String.class
                    && text.isBlank()
                    && !text.trim().isEmpty()) {
                violations.addAll(validator.validateValue(type, component.getName(), ""));
            }
        }
        return violations;
    }

    private static String field(ConstraintViolation<Record> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getName() != null) {
                return node.getName();
            }
        }
        return "";
    }
}
