package org.smalltable.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseHeadersTest {
    @Test
    void every_answer_forbids_what_no_page_does() {
        for (String path : new String[] {"/", "/nothing", "/api/nothing", "/favicon.svg", "/q/health/ready"}) {
            given().get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'none'"),
                                    containsString("frame-ancestors 'none'"),
                                    not(containsString("unsafe"))))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void nobody_is_believed_to_be_a_proxy_unless_the_settings_say_so() {
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example")
                .get("/sign-in")
                .then()
                .header("Strict-Transport-Security", nullValue())
                .body(not(containsString("elsewhere.example")));
    }

    @Test
    void pages_hold_no_inline_script_or_style() {
        for (String path : new String[] {"/", "/sign-in", "/about", "/gallery"}) {
            assertThat(given().get(path).asString())
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("\\son[a-z]+=\"");
        }
    }

    @Test
    void assets_are_kept_for_ever_and_pages_are_not() {
        String page = given().get("/")
                .then()
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();
        Matcher asset =
                Pattern.compile("(?:href|src)=\"(/(?:webjars|face)/[^\"]+)\"").matcher(page);
        int found = 0;
        while (asset.find()) {
            given().urlEncodingEnabled(false)
                    .get(asset.group(1))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"));
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(6);
    }
}
