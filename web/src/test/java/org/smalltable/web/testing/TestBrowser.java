package org.smalltable.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Chromium for the journeys, started once per test class. Register it as a static field:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestBrowser browser = new TestBrowser();
 * }</pre>
 *
 * Every {@link #context} is a person of its own, with a browser profile that nobody used before. The browser is the one
 * that SMALLTABLE_BROWSER names, or else the system's; without any, journeys are skipped and say so.
 */
public final class TestBrowser implements BeforeAllCallback, AfterAllCallback, ExecutionCondition {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private Browser browser;

    /** Opens a fresh profile; options such as language, width or "no JavaScript" are the caller's. */
    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable()
                .map(path -> ConditionEvaluationResult.enabled("Browser: " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No Chromium found: install one, or name it with SMALLTABLE_BROWSER"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(QUIET));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("SMALLTABLE_BROWSER")).filter(name -> !name.isBlank());
        return Stream.concat(named.stream(), named.isPresent() ? Stream.empty() : USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
