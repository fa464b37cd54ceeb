package org.smalltable.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smalltable.web.testing.HtmlChecker;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;
import org.smalltable.web.testing.Visitor;

/**
 * Every page, for whoever may see it, in three languages: without barriers, with valid HTML, within the window, and closed
 * to everybody else. A new page joins the list in {@link ShownExpo}; without it the first test fails.
 */
@QuarkusTest
class EveryPageTest {

    /** Files, fragments for scripts, and addresses that only lead on to others. */
    private static final Set<String> NO_PAGES = Set.of(
            "/language/{tag}",
            "/products/search",
            "/countries/search",
            "/sessions/{session}/exhibitors",
            "/sessions/{session}/buyers",
            "/sessions/{session}/agenda/calendar.ics",
            "/organizer/sectors.csv",
            "/organizer/sessions/{session}/imports/example",
            "/organizer/sessions/{session}/planning",
            "/organizer/sessions/{session}/timetables/{version}/schedule.csv",
            "/organizer/sessions/{session}/timetables/{version}/schedule.json",
            "/organizer/sessions/{session}/timetables/{version}/instance.json");

    /** There only while nobody is organizer: {@code FirstOrganizerJourneyTest} looks at it. */
    private static final String FIRST_ORGANIZER = "/first-organizer";

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final TestBrowser BROWSER = new TestBrowser();

    @TestHTTPResource("/")
    URI root;

    @Inject
    ShownExpo expo;

    @Test
    void no_page_is_missing_here() {
        List<Route> routes = Route.all();
        Set<String> listed = expo.pages().stream()
                .filter(page -> page.status() == 200)
                .map(page -> Route.answering(page.path(), routes).template())
                .collect(Collectors.toSet());
        listed.addAll(NO_PAGES);
        listed.add(FIRST_ORGANIZER);
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        routes.stream().map(Route::template).toList());
    }

    @ParameterizedTest
    @EnumSource
    void pages_have_no_barriers_and_valid_html(Guest guest) {
        look(guest, options("en", DESK), PageChecks::assertSound);
    }

    /** French has the longest words: where they fit, the others do. */
    @ParameterizedTest
    @EnumSource
    void pages_are_there_in_french_and_fit_on_a_phone(Guest guest) {
        look(guest, options("fr-FR", PHONE), PageChecks::assertReadable);
    }

    @ParameterizedTest
    @EnumSource
    void pages_are_there_in_chinese(Guest guest) {
        Visitor visitor =
                guest == Guest.VISITOR ? new Visitor() : Visitor.signedIn(expo.email(guest), ShownExpo.PASSWORD);
        visitor.reading("zh");
        List<String> wrong = new ArrayList<>();
        for (ListedPage page : pages(guest)) {
            Response answer = visitor.get(page.address());
            String html = answer.asString();
            if (answer.statusCode() != page.status() || !html.contains("<html lang=\"zh-Hans\"")) {
                wrong.add(page.address() + " answers " + answer.statusCode() + ": "
                        + html.lines().limit(3).toList());
            }
            HtmlChecker.errors(html).forEach(error -> wrong.add(page.address() + " " + error));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_are_closed_to_visitors_and_to_companies_from_elsewhere() {
        List<Route> routes = Route.all();
        Set<Route> open = pages(Guest.VISITOR).stream()
                .map(page -> Route.answering(page.path(), routes))
                .collect(Collectors.toSet());
        Visitor visitor = new Visitor();
        Visitor stranger = Visitor.signedIn(expo.stranger(), ShownExpo.PASSWORD);
        List<String> wrong = new ArrayList<>();
        for (ListedPage page : expo.pages()) {
            Route route = Route.answering(page.path(), routes);
            if (open.contains(route) || page.status() != 200) {
                continue;
            }
            int asked = visitor.get(page.address()).statusCode();
            if (asked != 303) {
                wrong.add("a visitor gets " + asked + " at " + page);
            }
            int got = stranger.get(page.address()).statusCode();
            if (route.hasVariables() && got != 403 && got != 404) {
                wrong.add("a stranger gets " + got + " at " + page);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Opens one page after the other and tells all that is wrong, not only the first. */
    private void look(Guest guest, Browser.NewContextOptions options, Consumer<PageChecks> checked) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext person = BROWSER.context(options)) {
            if (guest != Guest.VISITOR) {
                signIn(person.newPage(), guest);
            }
            for (ListedPage listed : pages(guest)) {
                try (Page page = person.newPage()) {
                    PageChecks checks = PageChecks.of(page);
                    int status = page.navigate(at(listed.address())).status();
                    assertThat(status).as("status of %s", listed.address()).isEqualTo(listed.status());
                    assertThat(page.locator("html").getAttribute("lang")).startsWith(options.locale.substring(0, 2));
                    checked.accept(checks);
                } catch (AssertionError found) {
                    wrong.add(found.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Browser.NewContextOptions options(String locale, int width) {
        return new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900);
    }

    private List<ListedPage> pages(Guest guest) {
        return expo.pages().stream().filter(page -> page.guest() == guest).toList();
    }

    private void signIn(Page page, Guest guest) {
        page.navigate(at("/sign-in?back=%2Fabout"));
        page.locator("input[type=email]").fill(expo.email(guest));
        page.locator("input[type=password]").fill(ShownExpo.PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/about");
    }

    private String at(String path) {
        return root.resolve(path).toString();
    }
}
