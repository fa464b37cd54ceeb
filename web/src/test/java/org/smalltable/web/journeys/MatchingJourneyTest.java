package org.smalltable.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;

/** Matches, requests and rules in a real browser. */
@QuarkusTest
class MatchingJourneyTest {

    private static final String PASSWORD = "kaffee und kuchen";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @TestHTTPResource("/")
    URL base;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SampleMatching samples;

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh-CN, 390", "fr-FR, 390"})
    void pages_are_sound_in_every_language_and_width(String locale, int width) {
        Sample sample = samples.matching(3, 2, 5);
        String session = base + "sessions/" + sample.session().id();
        try (BrowserContext context = context(locale, width)) {
            Page page = signedIn(
                    context, Role.BUYER, Optional.of(sample.buyers().getFirst().companyId()));
            PageChecks checks = PageChecks.of(page);
            for (String path : new String[] {
                "/matches",
                "/matches?country=FR",
                "/companies",
                "/companies/" + sample.exhibitors().getFirst().id(),
                "/requests",
                "/requests?show=outgoing"
            }) {
                page.navigate(session + path);
                checks.assertSound();
            }
        }
        String desk = base + "organizer/sessions/" + sample.session().id();
        try (BrowserContext context = context(locale, width)) {
            Page page = signedIn(context, Role.ORGANIZER, Optional.empty());
            PageChecks checks = PageChecks.of(page);
            for (String path : new String[] {
                "/requests",
                "/rules",
                "/why",
                "/why?exhibitorWords=kivu&buyerWords=shanghai",
                "/why?exhibitor=" + sample.exhibitors().getFirst().id() + "&buyer="
                        + sample.buyers().getFirst().id()
            }) {
                page.navigate(desk + path);
                checks.assertSound();
            }
        }
    }

    @Test
    void one_click_asks_and_another_accepts() {
        Sample sample = samples.matching(1, 1, 5);
        String exhibitor = sample.exhibitors().getFirst().company().name();
        String buyer = sample.buyers().getFirst().company().name();
        try (BrowserContext context = context("en", 1280)) {
            Page page = signedIn(
                    context, Role.BUYER, Optional.of(sample.buyers().getFirst().companyId()));
            PageChecks checks = PageChecks.of(page);
            page.navigate(base + "sessions/" + sample.session().id() + "/matches");
            page.getByRole(AriaRole.BUTTON, named("Request a meeting with " + exhibitor))
                    .click();
            assertThat(page.getByText("Waits for an answer")).isVisible();
            assertThat(page.getByText("4 of 5 requests left")).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("now reads your request")))
                    .isVisible();
            checks.assertSoundToUse();
        }
        try (BrowserContext context = context("en", 1280)) {
            Page page = signedIn(
                    context,
                    Role.EXHIBITOR,
                    Optional.of(sample.exhibitors().getFirst().companyId()));
            PageChecks checks = PageChecks.of(page);
            page.navigate(base + "sessions/" + sample.session().id() + "/requests");
            page.getByRole(AriaRole.BUTTON, named("Accept the request of " + buyer))
                    .click();
            assertThat(page.getByText("Accepted. The meeting gets its table")).isVisible();
            checks.assertSoundToUse();
        }
    }

    @Test
    void moving_a_slider_shows_at_once_what_it_would_do() {
        Sample sample = samples.matching(3, 3, 5);
        try (BrowserContext context = context("en", 1280)) {
            Page page = signedIn(context, Role.ORGANIZER, Optional.empty());
            PageChecks checks = PageChecks.of(page);
            page.navigate(base + "organizer/sessions/" + sample.session().id() + "/rules");
            assertThat(page.getByText("Nothing would change.")).isVisible();
            Locator slider = page.getByLabel("Product codes");
            slider.focus();
            slider.press("Home");
            assertThat(page.getByText("Nothing would change.")).isHidden();
            assertThat(page.locator("#preview"))
                    .containsText(sample.exhibitors().getFirst().company().name());
            checks.assertSoundToUse();
            page.getByRole(AriaRole.BUTTON, named("Save these weights")).click();
            assertThat(page.getByText("Saved as set 1.")).isVisible();
        }
    }

    private static BrowserContext context(String locale, int width) {
        return browser.context(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Page signedIn(BrowserContext context, Role role, Optional<UUID> company) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.open(
                SampleMatching.ORGANIZER,
                new NewAccount(email, "Somebody", passwords.hash(PASSWORD), "", ""),
                role,
                company);
        Page page = context.newPage();
        page.navigate(base + "sign-in?back=%2Fabout");
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/about");
        return page;
    }
}
