package org.smalltable.web.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A form that the application takes, as its resources' annotations say.
 *
 * @param fields what it reads; empty when it reads nothing, or whatever is sent
 * @param takesAll whether it reads whatever is sent
 */
record PostedForm(Route route, Guest guest, List<String> fields, boolean takesAll) {

    /** All of the application's forms, but for the JSON API, which takes none. */
    static List<PostedForm> all() {
        return Route.resources().flatMap(PostedForm::of).toList();
    }

    private static Stream<PostedForm> of(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(POST.class))
                .flatMap(method -> Route.of(resource, method).map(route -> form(resource, method, route)));
    }

    private static PostedForm form(JavaClass resource, JavaMethod method, Route route) {
        Parameter[] parameters = method.reflect().getParameters();
        return new PostedForm(
                route,
                route.template().startsWith("/organizer")
                        ? Guest.ORGANIZER
                        : resource.isAnnotatedWith(PermitAll.class) ? Guest.VISITOR : Guest.BUYER,
                Arrays.stream(parameters).flatMap(PostedForm::fields).toList(),
                Arrays.stream(parameters).anyMatch(parameter -> parameter.getType() == MultivaluedMap.class));
    }

    private static Stream<String> fields(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(RestForm.class))
                    .map(Field::getName);
        }
        return parameter.isAnnotationPresent(RestForm.class) ? Stream.of(parameter.getName()) : Stream.empty();
    }
}
