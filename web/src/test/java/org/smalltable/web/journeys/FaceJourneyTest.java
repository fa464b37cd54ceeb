package org.smalltable.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;

/** The frame around all pages, in a real browser. */
@QuarkusTest
class FaceJourneyTest {
    private static final String PASSWORD = "kaffee und kuchen";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @TestHTTPResource("/")
    URL base;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh-CN, 1280", "zh-CN, 390", "fr-FR, 390"})
    void public_pages_are_sound_in_every_language_and_width(String locale, int width) {
        try (BrowserContext context = browser.context(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900))) {
            Page page = context.newPage();
            PageChecks checks = PageChecks.of(page);
            for (String path : new String[] {"", "sign-in", "about", "privacy", "gallery", "nothing"}) {
                page.navigate(base + path);
                checks.assertSound();
            }
        }
    }

    @Test
    void dark_mode_follows_the_system_and_stays_readable() {
        try (BrowserContext context = browser.context(
                new Browser.NewContextOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK))) {
            Page page = context.newPage();
            PageChecks checks = PageChecks.of(page);
            for (String path : new String[] {"", "sign-in", "gallery"}) {
                page.navigate(base + path);
                assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
                checks.assertSoundToUse();
            }
        }
    }

    @Test
    void a_person_signs_in_by_keyboard_alone_and_changes_the_language() {
        organizer("keyboard@face.example");
        try (BrowserContext context =
                browser.context(new Browser.NewContextOptions().setLocale("en").setTimezoneId("Africa/Kigali"))) {
            Page page = context.newPage();
            PageChecks checks = PageChecks.of(page);
            page.navigate(base + "sign-in?back=%2Faccount");
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to content")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("keyboard@face.example");
            page.keyboard().press("Tab");
            page.keyboard().type("wrong password");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Password")).isFocused();
            assertThat(page.getByText("do not belong together")).isVisible();
            checks.assertSoundToUse();
            page.keyboard().type(PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My account")))
                    .isVisible();
            checks.assertSound();
            page.getByTitle("Français").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mon compte")))
                    .isVisible();
            assertThat(context.cookies())
                    .anyMatch(cookie -> cookie.name.equals("zone") && cookie.value.equals("Africa/Kigali"));
            page.locator("summary").focus();
            page.keyboard().press("Enter");
            checks.assertSoundToUse();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Se déconnecter")
                                    .setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void forms_work_without_scripts_and_keep_what_was_typed() {
        try (BrowserContext context =
                browser.context(new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(base + "gallery");
            page.getByLabel("Name").fill("Imvura");
            // Keys instead of clicks: with scripts off, the browser's driver cannot always tell that nothing moves any
            // more.
            page.getByLabel("中文").press("Space");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.getByLabel("Name")).hasValue("Imvura");
            assertThat(page.getByLabel("中文")).isChecked();
            assertThat(page.getByLabel("Mail")).isFocused();
            page.getByLabel("Mail").fill("aline@imvura.example");
            page.getByLabel("Country").selectOption("RW");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
        }
    }

    private void organizer(String email) {
        NewAccount person = new NewAccount(email, "Olga Orlova", passwords.hash(PASSWORD), "", "");
        accounts.open(Caller.job("test"), person, Role.ORGANIZER, Optional.empty());
    }
}
