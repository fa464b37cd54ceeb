package org.smalltable.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The Nu HTML checker, on pages as the server sent them. */
public final class HtmlChecker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HtmlChecker() {}

    /** What is wrong with a page, one line for each error; warnings and remarks are left out. */
    public static List<String> errors(String html) {
        try {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setOutputFormat(OutputFormat.JSON);
            checker.setForceHTML(true);
            checker.setNoLangDetect(true);
            String report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            List<String> errors = new ArrayList<>();
            for (JsonNode message : JSON.readTree(report).path("messages")) {
                if ("error".equals(message.path("type").asText())) {
                    errors.add("line " + message.path("lastLine").asInt() + ": "
                            + message.path("message").asText() + " – "
                            + message.path("extract").asText().replaceAll("\\s+", " "));
                }
            }
            return errors;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SAXException failed) {
            throw new IllegalStateException("The HTML checker failed.", failed);
        }
    }
}
