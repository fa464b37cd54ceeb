package org.smalltable.web.deployed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smalltable.web.start.Announcement;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;

/** How an installation gets its first organizer: by a link from the terminal, once, while it is fresh. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class FirstOrganizerJourneyTest {

    @RegisterExtension
    static final TestBrowser BROWSER = new TestBrowser();

    @TestHTTPResource("/")
    URI root;

    @Inject
    @All
    List<Announcement> announcements;

    @Inject
    EntityManager entities;

    @Test
    void a_link_from_the_terminal_makes_the_first_organizer_once() {
        String old = printed();
        makeOlder("25 hours");
        String forgotten = printed();
        String link = printed();
        for (String language : List.of("en-GB", "zh-CN", "fr-FR")) {
            try (BrowserContext person = person(language)) {
                Page page = person.newPage();
                PageChecks checks = PageChecks.of(page);
                page.navigate(link);
                checks.assertSound();
                page.navigate(old);
                checks.assertSound();
            }
        }
        try (BrowserContext person = person("en-GB")) {
            Page page = person.newPage();
            PageChecks checks = PageChecks.of(page);
            assertSpent(page, old);
            page.navigate(link);
            assertThat(page.getByRole(AriaRole.HEADING, exact("Become the first organizer")))
                    .isVisible();
            page.getByLabel("Your name").fill("Wangari Li");
            page.getByLabel("E-mail address").fill("wangari@first.example");
            page.getByLabel("New password").fill("wangari@first.example");
            page.getByRole(AriaRole.BUTTON, exact("Open account")).click();
            assertThat(page.getByText("Please take a password that is not your e-mail address."))
                    .isVisible();
            assertThat(page.getByLabel("Your name")).hasValue("Wangari Li");
            checks.assertSoundToUse();
            page.getByLabel("New password").fill("a lamp, a table and two chairs");
            page.getByRole(AriaRole.BUTTON, exact("Open account")).click();
            page.waitForURL("**/organizer");
            assertThat(page.getByText("Welcome. You are the organizer now.")).isVisible();
            checks.assertSound();
        }
        assertThat(announcements.stream().flatMap(each -> each.lines(root).stream()))
                .isEmpty();
        try (BrowserContext somebodyElse = person("en-GB")) {
            Page page = somebodyElse.newPage();
            assertSpent(page, link);
            assertSpent(page, forgotten);
        }
    }

    /** The link as the terminal shows it at a start. */
    private String printed() {
        return announcements.stream()
                .flatMap(each -> each.lines(URI.create(root.toString().replaceFirst("/$", ""))).stream())
                .map(String::strip)
                .filter(line -> line.contains("/first-organizer?token="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was printed"));
    }

    private void makeOlder(String age) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update one_time_link set created_at = created_at - cast(?1 as interval), expires_at = expires_at - cast(?1 as interval)")
                        .setParameter(1, age)
                        .executeUpdate());
    }

    private static void assertSpent(Page page, String link) {
        assertThat(page.navigate(link).status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING, exact("This link can no longer be used")))
                .isVisible();
    }

    private static BrowserContext person(String language) {
        return BROWSER.context(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(390, 844));
    }

    private static Page.GetByRoleOptions exact(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
