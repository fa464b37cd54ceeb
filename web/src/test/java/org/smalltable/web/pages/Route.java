package org.smalltable.web.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address that the application answers at, as its resources' annotations say.
 *
 * @param template a path such as {@code /sessions/{session}/matches}
 */
record Route(String template) {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: *([\\w-]+(?:\\|[\\w-]+)+)}");
    private static final String VARIABLE = "\\{\\w+}";

    /** All of the application's, by their paths, but for the JSON API, which describes itself. */
    static List<Route> all() {
        return resources()
                .flatMap(resource -> resource.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .flatMap(method -> of(resource, method)))
                .distinct()
                .sorted(Comparator.comparing(Route::template))
                .toList();
    }

    /** The application's resources, but for those of the JSON API. */
    static Stream<JavaClass> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.smalltable.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type -> !path(type).startsWith("/api"));
    }

    /** Of these routes the one that answers this path: among several the one with the fewest variables, as in JAX-RS. */
    static Route answering(String path, List<Route> routes) {
        return routes.stream()
                .filter(route -> path.matches(route.template.replaceAll(VARIABLE, "[^/]+")))
                .min(Comparator.comparing(Route::variables))
                .orElse(new Route("nothing answers " + path));
    }

    boolean hasVariables() {
        return variables() > 0;
    }

    private int variables() {
        return template.split("\\{", -1).length - 1;
    }

    /** Where a method of a resource is found. */
    static Stream<Route> of(JavaClass resource, JavaMethod method) {
        return spread(joined(
                path(resource),
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("")));
    }

    private static String path(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }

    private static String joined(String base, String rest) {
        String path = ("/" + base + "/" + rest).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** A path with a choice, such as {@code {side: exhibitors|buyers}}, is as many routes. */
    private static Stream<Route> spread(String path) {
        Matcher choice = CHOICE.matcher(path);
        if (!choice.find()) {
            return Stream.of(new Route(path));
        }
        return Arrays.stream(choice.group(1).split("\\|"))
                .map(word -> path.replace(choice.group(), word))
                .flatMap(Route::spread);
    }
}
