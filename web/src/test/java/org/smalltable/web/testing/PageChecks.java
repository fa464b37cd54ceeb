package org.smalltable.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds for every page: its HTML is without errors, axe-core finds no barrier, the console stays silent (so the
 * Content-Security-Policy stopped nothing), and nothing is wider than the window. Make one when the browser's page is
 * opened and call {@link #assertSound} on each page of the journey:
 *
 * <pre>{@code
 * PageChecks checks = PageChecks.of(page);
 * page.navigate(base + "/about");
 * checks.assertSound();
 * }</pre>
 */
public final class PageChecks {
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private PageChecks(Page page) {
        this.page = page;
    }

    /** Starts to listen to a page's console. */
    public static PageChecks of(Page page) {
        PageChecks checks = new PageChecks(page);
        page.onConsoleMessage(message -> {
            // browsers log every answer above 399 by themselves; whether it was wanted is the test's business
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                checks.complaints.add(message.text());
            }
        });
        page.onPageError(checks.complaints::add);
        return checks;
    }

    /** Checks the page that is open now. Its HTML is fetched again, so not for pages that answered a post. */
    public void assertSound() {
        assertNoBarriers();
        assertReadable();
    }

    /** Checks the page that is open now, except for its HTML: also for pages that answered a post. */
    public void assertSoundToUse() {
        assertNoBarriers();
        assertInShape();
    }

    /** Checks the page that is open now, except for barriers: for one that was searched for them in another language. */
    public void assertReadable() {
        assertInShape();
        String html = page.request().get(page.url()).text();
        assertThat(HtmlChecker.errors(html)).as("HTML of %s", page.url()).isEmpty();
    }

    private void assertNoBarriers() {
        assertNone(axe());
    }

    /** Without what passed, which is most of a report, and without a second page for frames, which no page has. */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private void assertNone(AxeBuilder barriers) {
        assertThat(barriers.analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as("barriers on %s", page.url())
                .isEmpty();
    }

    private void assertInShape() {
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits into the window", page.url())
                .isTrue();
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isOne();
    }
}
