package org.smalltable.web.start;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadinessTest {

    @Test
    void the_application_is_ready_on_an_embedded_database() {
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
