package org.smalltable.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.PlanningRunView.Status;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.testing.PageChecks;
import org.smalltable.web.testing.TestBrowser;

/** An organizer takes a session from nothing to a published timetable. */
@QuarkusTest
class OrganizerJourneyTest {

    private static final String PASSWORD = "from an empty hall to full tables";
    private static final String EXHIBITORS = """
            name,country,products,hs,languages
            Kivu Coffee of the journey,RW,green coffee,0901,en fr
            Mpundu Honey of the journey,%s,forest honey,0409,en
            """;
    private static final String BUYERS = """
            name,country,interests,hs,languages
            Bright Foods of the journey,CN,coffee and honey,0901 0409,en zh
            Harbour Trading of the journey,CN,honey,0409,en
            """;

    @RegisterExtension
    static final TestBrowser BROWSER = new TestBrowser();

    @TestHTTPResource("/")
    URI root;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Participants participants;

    @Inject
    MeetingRequests requests;

    @Inject
    PlanningRuns runs;

    @Inject
    SampleSession samples;

    @Test
    void a_session_is_opened_filled_planned_and_published() throws IOException {
        try (BrowserContext person =
                BROWSER.context(new Browser.NewContextOptions().setLocale("en").setAcceptDownloads(true))) {
            Page page = person.newPage();
            PageChecks checks = PageChecks.of(page);
            signIn(page);
            openEditionAndSession(page);
            layOutSlots(page);
            UUID session = sessionOf(page);
            String desk = root + "organizer/sessions/" + session;

            importCompanies(page, desk);
            checks.assertSoundToUse();
            admitWhoWaits(page, desk, session);
            openPhase(page, desk, "MATCHING");
            companiesAgree(session);

            plan(page, desk);
            checks.assertSound();
            moveIntoAClash(page);
            checks.assertSoundToUse();
            publish(page);
            assertThat(exported(page))
                    .contains("Kivu Coffee of the journey")
                    .contains("Harbour Trading of the journey");
            openPhase(page, desk, "OPEN_CALENDAR");
        }
    }

    @Test
    void whoever_watches_a_planning_reaches_a_draft_that_comes_slowly() {
        SampleSession.Opened session = samples.open("watched by a journey", 2, 2, 2, 2);
        samples.agree(session, 1, 1, 900);
        UUID run = ((PlanningStart.Started) runs.start(SampleSession.ORGANIZER, session.id())).run();
        UUID draft = samples.draft(session);
        try (BrowserContext person = BROWSER.context(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = person.newPage();
            signIn(page);
            page.navigate(root + "organizer/sessions/" + session.id() + "/timetables");
            assertThat(page.getByText("Planning is under way")).isVisible();
            List<Route> askedForDraft = new ArrayList<>();
            page.route("**/timetables/" + draft, askedForDraft::add);
            runs.end(run, Status.DONE, Optional.of(draft));
            page.waitForCondition(() -> !askedForDraft.isEmpty());
            // Longer than the page waits between two looks at the run: a second way to the draft would break off the
            // first.
            page.waitForTimeout(2_500);
            assertThat(askedForDraft).hasSize(1);
            askedForDraft.getFirst().resume();
            page.waitForURL("**/timetables/" + draft);
            assertThat(page.getByText("The draft is empty")).isVisible();
        }
    }

    @Test
    void whoever_watches_a_planning_goes_on_watching_after_the_server_failed_once() {
        SampleSession.Opened session = samples.open("watched through a failure", 2, 2, 2, 2);
        samples.agree(session, 1, 1, 900);
        UUID run = ((PlanningStart.Started) runs.start(SampleSession.ORGANIZER, session.id())).run();
        UUID draft = samples.draft(session);
        try (BrowserContext person = BROWSER.context(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = person.newPage();
            signIn(page);
            List<Route> failed = new ArrayList<>();
            page.route("**/planning?run=*", route -> {
                failed.add(route);
                switch (failed.size()) {
                    case 1 -> route.fulfill(new Route.FulfillOptions().setStatus(503));
                    case 2 -> route.abort();
                    default -> route.resume();
                }
            });
            page.navigate(root + "organizer/sessions/" + session.id() + "/timetables");
            page.waitForCondition(() -> failed.size() > 2);
            runs.end(run, Status.DONE, Optional.of(draft));
            page.waitForURL("**/timetables/" + draft);
        }
    }

    private void openEditionAndSession(Page page) {
        page.navigate(root + "organizer");
        link(page, "New edition").first().click();
        page.getByLabel("Name").fill("Expo of the journey " + UUID.randomUUID());
        page.getByLabel("Venue", new Page.GetByLabelOptions().setExact(true)).fill("Hall 4.2, Shanghai");
        page.getByLabel("Time zone of the venue").fill("Shanghai");
        page.getByLabel("First day").fill("2027-11-05");
        page.getByLabel("Last day").fill("2027-11-01");
        button(page, "Open the edition").click();
        assertThat(page.getByText("The last day is before the first day.")).isVisible();
        page.getByLabel("Last day").fill("2027-11-10");
        button(page, "Open the edition").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("is open. Add its first session now."))
                .isVisible();
        link(page, "New session").first().click();
        page.getByLabel("Name").fill("Food and agriculture");
        page.getByLabel("Date").fill("2027-11-06");
        button(page, "Open the session").click();
        page.waitForURL("**/slots");
    }

    private void layOutSlots(Page page) {
        assertThat(page.getByText("12 slots, 240 seats")).isVisible();
        page.getByLabel("Slots a day").fill("3");
        page.getByLabel("Breaks").fill("");
        page.getByLabel("Tables in each slot").fill("2");
        button(page, "Lay out anew").click();
        assertThat(page.getByRole(AriaRole.HEADING, exact("3 slots, 6 seats"))).isVisible();
    }

    private void importCompanies(Page page, String desk) {
        send(page, desk, "Exhibitors", EXHIBITORS.formatted("Zambia"));
        assertThat(page.getByText("Mend these rows in the file and send it again."))
                .isVisible();
        Locator wrong =
                page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("“Zambia” is no country code"));
        assertThat(wrong.getByRole(AriaRole.CELL).nth(0)).hasText("3");
        assertThat(wrong.getByRole(AriaRole.CELL).nth(1)).hasText("country");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Import "))))
                .hasCount(0);
        button(page, "Do not import").click();

        send(page, desk, "Exhibitors", EXHIBITORS.formatted("ZM"));
        button(page, "Import 2 companies").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("2 companies were imported and admitted."))
                .isVisible();
        send(page, desk, "Buyers", BUYERS);
        button(page, "Import 2 companies").click();
        assertThat(link(page, "Harbour Trading of the journey")).isVisible();
    }

    private void send(Page page, String desk, String side, String file) {
        page.navigate(desk + "/imports");
        page.getByLabel(side, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("CSV file in UTF-8")
                .setInputFiles(new FilePayload("companies.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button(page, "Look at it first").click();
        page.waitForURL("**/imports/*");
    }

    private void admitWhoWaits(Page page, String desk, UUID session) {
        participants.register(
                Caller.visitor("127.0.0.1"),
                session,
                Side.EXHIBITOR,
                CompanyProfile.of("Latecomer Tea of the journey", new Country("KE")),
                SampleSession.profile(Side.EXHIBITOR),
                Optional.empty());
        page.navigate(desk + "/registrations");
        link(page, "Latecomer Tea of the journey").click();
        button(page, "Admit").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("is admitted")).isVisible();
    }

    private void openPhase(Page page, String desk, String phase) {
        page.navigate(desk);
        page.locator("a[href$='phase?to=" + phase + "']").first().click();
        page.locator(".confirm button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("The session is now in the phase"))
                .isVisible();
    }

    /** What the companies do meanwhile: both exhibitors will meet Bright Foods, and honey also Harbour Trading. */
    private void companiesAgree(UUID session) {
        List<ParticipantView> exhibitors = participants.admitted(session, Side.EXHIBITOR);
        List<ParticipantView> buyers = participants.admitted(session, Side.BUYER);
        agree(session, one(exhibitors, "Kivu"), one(buyers, "Bright"));
        agree(session, one(exhibitors, "Mpundu"), one(buyers, "Bright"));
        agree(session, one(exhibitors, "Mpundu"), one(buyers, "Harbour"));
    }

    private static ParticipantView one(List<ParticipantView> of, String name) {
        return of.stream()
                .filter(each -> each.company().name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void agree(UUID session, ParticipantView exhibitor, ParticipantView buyer) {
        Asked asked = requests.request(caller(buyer, Role.BUYER), session, exhibitor.id(), "", 800);
        UUID request = ((Asked.Requested) asked).request();
        requests.accept(caller(exhibitor, Role.EXHIBITOR), request, "");
    }

    private static Caller caller(ParticipantView company, Role role) {
        return new Caller(
                Optional.empty(),
                company.company().name(),
                Optional.of(role),
                Optional.of(company.companyId()),
                "test");
    }

    private void plan(Page page, String desk) {
        page.navigate(desk + "/timetables");
        page.getByLabel("Seconds to plan").fill("1");
        button(page, "Plan").click();
        page.waitForURL(Pattern.compile(".*/timetables/[0-9a-f-]{36}$"));
        assertThat(page.getByText("The draft is ready.")).isVisible();
        assertThat(page.locator(".hall tbody td a")).hasCount(3);
        page.getByLabel("Company").fill("harbour");
        button(page, "Show").click();
        assertThat(page.getByText("1 meeting found")).isVisible();
        link(page, "Show all").first().click();
    }

    /** Bright Foods sits with the honey then: the page says so, before and after. */
    private void moveIntoAClash(Page page) {
        Locator meeting = page.locator(".hall tbody td a").filter(new Locator.FilterOptions().setHasText("Kivu"));
        meeting.click();
        page.locator(".seat-slot")
                .filter(new Locator.FilterOptions().setHasText("Mpundu Honey of the journey"))
                .first()
                .click();
        button(page, "Move").click();
        Locator refusal = page.getByRole(AriaRole.ALERT);
        assertThat(refusal).containsText("That seat cannot be had");
        assertThat(refusal).containsText("Bright Foods of the journey");
        assertThat(refusal).containsText("Mpundu Honey of the journey");
        button(page, "Pin").click();
        assertThat(page.getByText("Pinned: new plans keep this meeting in its slot."))
                .isVisible();
        link(page, "Back to the timetable").click();
    }

    private void publish(Page page) {
        link(page, "Publish").click();
        button(page, "Publish").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("is published.")).isVisible();
        assertThat(page.getByText("Published, but not seen yet")).isVisible();
        assertThat(link(page, "Next phase: Open calendar")).isVisible();
    }

    private static String exported(Page page) throws IOException {
        return Files.readString(page.waitForDownload(
                        () -> link(page, "Schedule for spreadsheets (CSV)").click())
                .path());
    }

    private static UUID sessionOf(Page page) {
        Matcher id = Pattern.compile("/sessions/([0-9a-f-]{36})").matcher(page.url());
        if (!id.find()) {
            throw new AssertionError("No session at " + page.url());
        }
        return UUID.fromString(id.group(1));
    }

    private void signIn(Page page) {
        String email = UUID.randomUUID() + "@journey.example";
        accounts.open(
                Caller.job("test"),
                new NewAccount(email, "Olga Orlova", passwords.hash(PASSWORD), "", ""),
                Role.ORGANIZER,
                Optional.empty());
        page.navigate(root + "sign-in?back=%2Forganizer");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByLabel("Password").press("Enter");
        page.waitForURL("**/organizer");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, exact(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, exact(name));
    }

    private static Page.GetByRoleOptions exact(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
