package org.smalltable.web.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.web.api.Callers;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErrorAnswerTest {
    @Inject
    AgroalDataSource connections;

    @Inject
    Callers callers;

    @Test
    void an_unknown_address_is_told_in_the_readers_language() {
        given().header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("此处没有内容"), containsString("lang=\"zh-Hans\""));
    }

    @Test
    void programs_get_a_problem() {
        given().get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404), "title", equalTo("There is nothing here"));
    }

    @Test
    void a_fault_of_ours_has_a_reference_and_tells_nothing_else() {
        given().get("/gallery/fault")
                .then()
                .statusCode(500)
                .body(containsString("Reference: "), not(containsString("secret detail")));
    }

    @Test
    void a_database_that_cannot_keep_up_is_no_fault_and_asks_for_patience() {
        given().header("Accept-Language", "fr")
                .get("/gallery/busy")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body(not(containsString("Référence")), not(containsString("acquisition")));
    }

    /** The transaction is rolled back by its keeper while the reader's thread still waits for the database. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_came_after_the_transactions_time_is_no_fault_and_asks_for_patience(int statements) {
        given().get("/gallery/late?statements=" + statements)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body(not(containsString("Reference")));
    }

    /** Whoever holds all connections keeps the sign-in check from looking the account up, before any resource is reached. */
    @Test
    void a_sign_in_that_no_connection_is_left_to_check_asks_for_patience_in_the_requests_language()
            throws SQLException {
        Callers.Program program = callers.organizer().reading("fr");
        AgroalConnectionPoolConfiguration pool = connections.getConfiguration().connectionPoolConfiguration();
        Duration patience = pool.acquisitionTimeout();
        List<Connection> held = new ArrayList<>();
        try {
            while (held.size() < pool.maxSize()) {
                held.add(connections.getConnection());
            }
            pool.setAcquisitionTimeout(Duration.ofMillis(300));
            Callers.problem(
                            program.post("/api/sessions/" + UUID.randomUUID() + "/bookings", Map.of("slot", 0)),
                            503,
                            "busy")
                    .header("Retry-After", "5")
                    .body("title", equalTo("Service occupé"));
            program.get("/organizer")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType(startsWith("text/html"))
                    .body(containsString("lang=\"fr\""), not(containsString("Référence")));
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (Connection connection : held) {
                connection.close();
            }
        }
        program.get("/organizer").then().statusCode(200);
    }

    @Test
    void a_wrong_method_and_a_large_body_are_told_in_words() {
        given().header("Accept-Language", "fr").put("/about").then().statusCode(405);
        given().header("Accept-Language", "fr")
                .contentType("application/octet-stream")
                .body(new byte[21 * 1024 * 1024])
                .post("/sign-in")
                .then()
                .statusCode(413)
                .body(containsString("trop volumineux"));
    }
}
