package org.smalltable.web.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;
import org.smalltable.web.testing.TestDatabase;

/** An exhibitor comes to a session: with a mouse, without scripts, and by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompanyJourneyTest {

    @RegisterExtension
    static final TestBrowser BROWSER = new TestBrowser();

    @TestHTTPResource("/")
    URI root;

    @Inject
    OpenSession sessions;

    @Test
    void an_exhibitor_registers_and_waits() {
        try (BrowserContext person = BROWSER.context(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = person.newPage();
            page.navigate(at("/sessions/" + sessions.open()));
            page.getByRole(AriaRole.LINK, named("Register as an exhibitor")).click();
            page.getByLabel("Company name").fill(OpenSession.unique("Imvura Coffee"));
            page.getByLabel("Country or region").fill("卢旺");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Rwanda"))
                    .click();
            Locator product = page.getByRole(AriaRole.GROUP, exact("Product 1"));
            product.getByLabel("Product or service").fill("coffee");
            suggestion(page, "0901").click();
            assertThat(product.getByLabel("Product code")).hasValue("0901");
            assertThat(product.getByLabel("Sector")).hasValue("FOOD.DRINK.COFFEE");
            page.getByRole(AriaRole.BUTTON, named("Add a product")).click();
            Locator third = page.getByRole(AriaRole.GROUP, exact("Product 3"));
            third.getByLabel("Product or service").fill("logistics");
            suggestion(page, "Logistics").click();
            assertThat(third.getByLabel("Sector")).hasValue("SERV.LOG");
            page.getByRole(AriaRole.BUTTON, named("Remove Product 2")).click();
            assertThat(page.getByRole(AriaRole.GROUP, exact("Product 3"))).hasCount(0);
            page.getByLabel("English").check();
            person(page);
            page.getByRole(AriaRole.BUTTON, exact("Register")).click();

            assertThat(page.getByRole(AriaRole.HEADING, exact("My sessions"))).isVisible();
            assertThat(page.getByText("waits for admission")).isVisible();
        }
    }

    @Test
    void an_exhibitor_without_scripts_registers_too() {
        try (BrowserContext person =
                BROWSER.context(new Browser.NewContextOptions().setLocale("fr").setJavaScriptEnabled(false))) {
            Page page = person.newPage();
            page.navigate(at("/sessions/" + sessions.open()));
            page.getByRole(AriaRole.LINK, named("S’inscrire comme exposant")).press("Enter");
            page.getByLabel("Nom de l’entreprise").fill(OpenSession.unique("Thé des collines"));
            page.getByLabel("Pays ou région").fill("Rwanda");
            Locator product = page.getByRole(AriaRole.GROUP, exact("Produit 1"));
            product.getByLabel("Produit ou service").fill("thé vert");
            product.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chercher"))
                    .press("Enter");
            product.getByLabel("Code du produit").selectOption("0902");
            // Keys instead of clicks: with scripts off, the browser's driver cannot always tell that nothing moves any
            // more.
            page.getByLabel("Français").press("Space");
            assertThat(page.getByLabel("Français")).isChecked();
            page.getByLabel("Votre nom").fill("Jean Mugabo");
            page.getByLabel("Adresse électronique").fill(mail());
            page.getByLabel("Mot de passe").fill("court");
            page.getByLabel("Mot de passe").press("Enter");

            assertThat(page.getByLabel("Mot de passe")).isFocused();
            assertThat(page.getByLabel("Mot de passe")).hasValue("");
            assertThat(page.getByText("Choisissez un mot de passe d’au moins")).isVisible();
            page.getByLabel("Mot de passe").fill(OpenSession.PASSWORD);
            page.getByLabel("Mot de passe").press("Enter");

            assertThat(page.getByText("en attente d’admission")).isVisible();
            page.getByRole(AriaRole.LINK, named("Indiquer vos disponibilités")).press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Pas libre ce jour")).first().press("Enter");
            assertThat(page.getByText("Libre à 1 horaire sur 3")).isVisible();
        }
    }

    @Test
    void an_exhibitor_with_only_a_keyboard_registers_too() {
        try (BrowserContext person = BROWSER.context(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = person.newPage();
            page.navigate(at("/sessions/" + sessions.open()));
            goTo(page, page.getByRole(AriaRole.LINK, named("Register as an exhibitor")));
            page.keyboard().press("Enter");
            type(page, page.getByLabel("Company name"), OpenSession.unique("Keyboard Tea"));
            type(page, page.getByLabel("Country or region"), "Kenya");
            Locator product = page.getByRole(AriaRole.GROUP, exact("Product 1"));
            type(page, product.getByLabel("Product or service"), "0902");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(product.getByLabel("Product or service")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Enter");
            assertThat(product.getByLabel("Product code")).hasValue("0902");
            goTo(page, page.getByLabel("English"));
            page.keyboard().press("Space");
            type(page, page.getByLabel("Your name"), "Wanjiru");
            type(page, page.getByLabel("E-mail address"), mail());
            type(page, page.getByLabel("Password"), OpenSession.PASSWORD);
            page.keyboard().press("Enter");

            assertThat(page.getByText("waits for admission")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr"})
    void every_page_is_sound_and_open_to_all(String language) {
        UUID session = sessions.open();
        List<String> visitors = List.of(
                "/sessions/" + session,
                "/sessions/" + session + "/exhibitors/register",
                "/sessions/" + session + "/buyers/register");
        List<String> own = List.of(
                "/my",
                "/my/colleagues",
                "/sessions/" + session,
                "/sessions/" + session + "/profile",
                "/sessions/" + session + "/availability");
        try (BrowserContext person = BROWSER.context(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(390, 844))) {
            Page page = person.newPage();
            PageChecks checks = PageChecks.of(page);
            visitors.forEach(path -> check(page, path, checks));
            register(page, session, checks);
            own.forEach(path -> check(page, path, checks));
        }
    }

    private void check(Page page, String path, PageChecks checks) {
        page.navigate(at(path));
        checks.assertSound();
    }

    /** Whatever the language: fields are found by their names. */
    private void register(Page page, UUID session, PageChecks checks) {
        page.navigate(at("/sessions/" + session + "/exhibitors/register"));
        page.locator("[name=company]").fill(OpenSession.unique("Checked"));
        page.locator("[name=country]").fill("RW");
        page.locator("[name=text]").first().fill("0901");
        page.locator("[name=language][value=en]").check();
        page.locator("[name=personName]").fill("Aline Uwase");
        page.locator("[name=email]").fill(mail());
        page.locator("[name=password]").fill("short");
        page.locator(".company-send button").click();
        checks.assertSoundToUse();
        page.locator("[name=password]").fill(OpenSession.PASSWORD);
        page.locator(".company-send button").click();
        page.waitForURL("**/my");
    }

    private static void person(Page page) {
        page.getByLabel("Your name").fill("Aline Uwase");
        page.getByLabel("E-mail address").fill(mail());
        page.getByLabel("Password").fill(OpenSession.PASSWORD);
    }

    /** Presses Tab until the element has the focus, as somebody without a mouse does. */
    private static void goTo(Page page, Locator element) {
        List<Object> passed = new ArrayList<>();
        for (int presses = 0; presses < 250; presses++) {
            if ((Boolean) element.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
            passed.add(page.evaluate("document.activeElement.id"));
        }
        throw new AssertionError("Never reached " + element + ", but " + passed);
    }

    private static void type(Page page, Locator field, String text) {
        goTo(page, field);
        page.keyboard().type(text);
    }

    private static String mail() {
        return OpenSession.unique("person").replace(" ", "") + "@journey.example";
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exact(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator suggestion(Page page, String text) {
        return page.locator(".combobox-popup [role=option]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private String at(String path) {
        return root.resolve(path).toString();
    }
}
