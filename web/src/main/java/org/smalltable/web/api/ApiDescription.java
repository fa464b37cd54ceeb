package org.smalltable.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/**
 * Completes the description of the API while the product is built: pages are not told, every operation has its problems,
 * and words are told as {@link JsonShapes} writes them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String COOKIE = "session";
    private static final String TOKEN = "token";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "401", "Not signed in.",
            "403", "Signed in with another role, or the request came from another site.",
            "404", "Not there, or somebody else's.",
            "409", "The rules or the state of things refuse it: `type` says which.",
            "422", "Parameters or values of the body are not right: `errors` says which."));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Paths told = OASFactory.createPaths();
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
                if (path.startsWith("/api/")) {
                    told.addPathItem(path, item);
                }
            });
        }
        api.setPaths(told);
        api.setInfo(OASFactory.createInfo()
                .title("Small Table")
                .version("1")
                .description(
                        "Matchmaking for trade expos: sessions, matches with their reasons, requests, agendas, bookings;"
                                + " for organizers admission, planning, publishing and repair. The same rules and rights as the"
                                + " pages. Texts come in the language of `Accept-Language` (en, zh, fr). Errors are problems"
                                + " (RFC 9457) whose `type` never changes.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("This host.")));
        describe(api);
        told.getPathItems().values().stream()
                .map(PathItem::getOperations)
                .forEach(operations -> operations.forEach((method, operation) -> complete(method, operation)));
    }

    @Override
    public @Nullable Schema filterSchema(Schema schema) {
        List<Object> words = schema.getEnumeration();
        if (words != null) {
            schema.setEnumeration(words.stream()
                    .map(word -> (Object) word.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    private static void describe(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Components components = api.getComponents();
        components.addSecurityScheme(
                COOKIE,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("session")
                        .description(
                                "The cookie of `POST /api/sign-in`; under TLS it is called `__Host-session`. Whoever"
                                        + " changes something sends `Content-Type: application/json`, with an empty body too."));
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token that its owner made on the account's page or by `POST /api/me/tokens`."));
        components.addSchema(PROBLEM, problem());
    }

    private static Schema problem() {
        Schema part = object().description("One of several things that are wrong.")
                .addProperty("type", text("Its kind, when it has one of its own."))
                .addProperty("pointer", text("A JSON pointer to the value in the body."))
                .addProperty("parameter", text("The parameter of the query."))
                .addProperty("detail", text("What is wrong."));
        return object().description("An error (RFC 9457).")
                .addProperty(
                        "type",
                        text("Which kind of problem it is: a path that never changes.")
                                .addExample("/problems/seat-taken"))
                .addProperty("title", text("What went wrong, in the caller's language."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(409))
                .addProperty("detail", text("What is in the way here, or what to do about it."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(part))
                .addProperty("reference", text("The number under which the host's log tells more."));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            List<SecurityRequirement> either = new ArrayList<>(operation.getSecurity());
            either.add(OASFactory.createSecurityRequirement().addScheme(TOKEN));
            operation.setSecurity(either);
        }
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        PROBLEMS.forEach((status, description) -> {
            boolean isRead = method == PathItem.HttpMethod.GET;
            if (!responses.hasAPIResponse(status) && !(isRead && status.equals("409"))) {
                responses.addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM)))));
            }
        });
    }
}
