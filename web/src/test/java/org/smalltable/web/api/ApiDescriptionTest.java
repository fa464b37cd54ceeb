package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiDescriptionTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    @Test
    void tells_the_api_and_nothing_but_the_api() {
        JsonPath told = description();
        Map<String, Map<String, Object>> paths = told.getMap("paths");
        assertThat(paths.keySet())
                .allMatch(path -> path.startsWith("/api/"))
                .contains(
                        "/api/sessions/{session}/matches",
                        "/api/sessions/{session}/requests",
                        "/api/organizer/sessions/{session}/timetables/{version}/release");
        assertThat(told.getString("info.title")).isEqualTo("Small Table");
        assertThat(told.getMap("components.securitySchemes")).containsKey("session");
        assertThat(told.getMap("components.schemas")).containsKey("Problem").doesNotContainKey("FormState");
    }

    @Test
    void every_operation_says_what_it_does_and_what_can_go_wrong() {
        for (Operation operation : operations()) {
            assertThat(operation.told().get("summary")).as(operation.name()).isNotNull();
            assertThat(operation.told().get("operationId")).as(operation.name()).isNotNull();
            assertThat(operation.told().get("tags")).as(operation.name()).isNotNull();
            assertThat((Map<?, ?>) operation.told().get("responses"))
                    .as(operation.name())
                    .anySatisfy(
                            (status, answer) -> assertThat(status.toString()).startsWith("2"))
                    .anySatisfy((status, answer) -> assertThat(status).isEqualTo("404"));
        }
    }

    @Test
    void operation_ids_are_names_and_told_once() {
        assertThat(operations().stream().map(operation -> operation.told().get("operationId")))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.toString()).matches("[a-z][A-Za-z]+"));
    }

    @Test
    void who_is_not_signed_in_gets_a_problem_or_what_is_open_to_everybody_but_never_a_page() {
        for (Operation operation : operations()) {
            String path =
                    operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            Response answer = given().redirects()
                    .follow(false)
                    .contentType(ContentType.JSON)
                    .request(operation.method(), path);
            boolean isOpen = operation.path().matches("/api/(editions|sessions|countries|sectors|sign-out)");
            if (isOpen) {
                assertThat(answer.statusCode()).as(operation.name()).isBetween(200, 204);
            } else {
                assertThat(answer.statusCode()).as(operation.name()).isIn(401, 404, 422);
                assertThat(answer.contentType()).as(operation.name()).isEqualTo("application/problem+json");
                assertThat(answer.jsonPath().getString("type"))
                        .as(operation.name())
                        .startsWith("/problems/");
                assertThat(answer.jsonPath().getString("title"))
                        .as(operation.name())
                        .isNotBlank();
            }
        }
    }

    private record Operation(String method, String path, Map<?, ?> told) {
        String name() {
            return method + " " + path;
        }
    }

    private static List<Operation> operations() {
        Map<String, Map<String, Object>> paths = description().getMap("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> METHODS.stream()
                .filter(item::containsKey)
                .forEach(method -> operations.add(new Operation(method, path, (Map<?, ?>) item.get(method)))));
        return operations;
    }

    private static JsonPath description() {
        Response answer = given().get("/q/openapi?format=json");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
