package org.smalltable.web.error;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What becomes of bodies and parameters that a program should have sent otherwise. */
class JsonErrorMappers {
    private static final int INVALID = ProblemKind.INVALID.status();

    @Inject
    Problems problems;

    /** A value of another sort than was asked for. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong) {
        return notRead(problems, wrong);
    }

    /** A value that its record does not take. */
    @ServerExceptionMapper
    Response violated(ConstraintViolationException wrong) {
        List<Problem.Part> errors = wrong.getConstraintViolations().stream()
                .map(JsonErrorMappers::part)
                .sorted(Comparator.comparing(
                        part -> part.pointer().or(part::parameter).orElse("")))
                .toList();
        return problems.response(
                ProblemKind.INVALID, INVALID, problems.words().text(ProblemKind.INVALID), errors, Optional.empty());
    }

    /** What could not be read: 400 with the place when it is no JSON, 422 with the field when it is. */
    static Response notRead(Problems problems, JacksonException wrong) {
        if (wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer =
                    mapping.getPath().stream().map(JsonErrorMappers::step).collect(Collectors.joining("/", "/", ""));
            return problems.response(
                    ProblemKind.INVALID,
                    INVALID,
                    problems.words().text(ProblemKind.INVALID),
                    List.of(Problem.Part.of(pointer, problems.words().notReadable())),
                    Optional.empty());
        }
        JsonLocation at = wrong.getLocation();
        String detail = at == null
                ? problems.words().text(ProblemKind.NOT_UNDERSTOOD)
                : problems.words().malformed(at.getLineNr(), at.getColumnNr());
        return problems.response(
                ProblemKind.NOT_UNDERSTOOD, ProblemKind.NOT_UNDERSTOOD.status(), detail, List.of(), Optional.empty());
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }

    /** The path begins with the method and its parameter; the body's parameter is called so, others are of the query. */
    private static Problem.Part part(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
        }
        if (parameter.equals("body")) {
            return Problem.Part.of(pointer.toString(), violation.getMessage());
        }
        String name = pointer.isEmpty() ? parameter : pointer.substring(1);
        return Problem.Part.ofParameter(name, violation.getMessage());
    }
}
