package org.smalltable.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.participant.Registered;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.Direction;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.upload.Uploads;
import org.smalltable.web.account.OneTimeLinks;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.security.Passwords;

/**
 * An expo in which every page has something to show: a session in the open calendar with two timetables, requests of
 * every kind and wishes without a seat, another one that takes registrations, and one that is being planned. Made once,
 * and only looked at.
 */
@ApplicationScoped
class ShownExpo {

    static final String PASSWORD = "lanterns over the long table";

    private static final String LONG_NAME =
            "Coopérative des productrices et producteurs de café et de thé des collines de Nyamasheke (COPROCATHE)";

    @Inject
    SampleSession samples;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    MeetingRequests requests;

    @Inject
    Timetables timetables;

    @Inject
    PlanningRuns runs;

    @Inject
    Bookings bookings;

    @Inject
    Uploads uploads;

    private final Map<Guest, String> emails = new EnumMap<>(Guest.class);
    private final List<ListedPage> pages = new ArrayList<>();
    private UUID organizer;

    /** Where somebody signs in with {@link #PASSWORD}; visitors do not. */
    synchronized String email(Guest guest) {
        pages();
        return emails.get(guest);
    }

    /** Where somebody signs in who belongs to a company of another session. */
    String stranger() {
        SampleSession.Opened other = samples.open("elsewhere", 1, 1, 1, 1);
        String email = "stranger@shown.example";
        account(email, Role.EXHIBITOR, Optional.of(other.exhibitors().getFirst().companyId()));
        return email;
    }

    /** Every page, as everybody sees it. */
    synchronized List<ListedPage> pages() {
        if (pages.isEmpty()) {
            SampleSession.Opened session = samples.open("shown", 4, 2, 6, 6);
            people(session);
            UUID registering = registering();
            open(registering);
            link();
            company(session);
            desk(session);
            registrationDesk(registering);
            planning(session);
        }
        return List.copyOf(pages);
    }

    private void people(SampleSession.Opened session) {
        for (Guest guest : List.of(Guest.EXHIBITOR, Guest.BUYER, Guest.ORGANIZER)) {
            emails.put(guest, guest.name().toLowerCase(Locale.ROOT) + "@shown.example");
        }
        account(
                emails.get(Guest.EXHIBITOR),
                Role.EXHIBITOR,
                Optional.of(session.exhibitors().getFirst().companyId()));
        account(
                emails.get(Guest.BUYER),
                Role.BUYER,
                Optional.of(session.buyers().getFirst().companyId()));
        organizer = account(emails.get(Guest.ORGANIZER), Role.ORGANIZER, Optional.empty());
    }

    private UUID account(String email, Role role, Optional<UUID> company) {
        Opened opened = accounts.open(
                Caller.job("test"),
                new NewAccount(email, "Amahoro Nakamura", passwords.hash(PASSWORD), "", ""),
                role,
                company);
        return ((Opened.Done) opened).account();
    }

    private Caller organizer() {
        return new Caller(
                Optional.of(organizer), "Amahoro Nakamura", Optional.of(Role.ORGANIZER), Optional.empty(), "test");
    }

    /** What everybody may see. */
    private void open(UUID registering) {
        for (String path : List.of("/", "/help", "/about", "/privacy", "/sign-in")) {
            add(Guest.VISITOR, path);
        }
        add(Guest.VISITOR, "/sessions/" + registering);
        add(Guest.VISITOR, "/sessions/" + registering + "/exhibitors/register");
        add(Guest.VISITOR, "/sessions/" + registering + "/buyers/register");
        pages.add(new ListedPage(Guest.VISITOR, "/nothing", 404));
        pages.add(new ListedPage(Guest.VISITOR, "/gallery/fault", 500));
        pages.add(new ListedPage(Guest.EXHIBITOR, "/organizer", 403));
        add(Guest.ORGANIZER, "/sessions/" + registering);
    }

    private void link() {
        for (LinkPurpose purpose : List.of(LinkPurpose.INVITATION, LinkPurpose.PASSWORD)) {
            Optional<UUID> account = Optional.of(organizer).filter(id -> purpose == LinkPurpose.PASSWORD);
            String token = accounts.makeLink(
                    Caller.job("test"),
                    new LinkView(purpose, Role.ORGANIZER, Optional.empty(), account),
                    Duration.ofHours(1));
            add(Guest.VISITOR, OneTimeLinks.path(purpose, token));
        }
        pages.add(new ListedPage(Guest.VISITOR, OneTimeLinks.path(LinkPurpose.INVITATION, "spent"), 404));
    }

    /** What companies see, with everything in it. */
    private void company(SampleSession.Opened session) {
        for (int pair = 1; pair <= 5; pair++) {
            samples.agree(session, pair, pair, 900 - pair);
            samples.agree(session, pair, pair % 5 + 1, 700 - pair);
        }
        participants.beFreeIn(session.fromBuyer(2), session.buyer(2), 0b1);
        requests.request(session.fromBuyer(5), session.id(), session.exhibitor(1), "We roast in Ningbo.", 650);
        requests.request(session.fromExhibitor(1), session.id(), session.buyer(6), "New this year: honey.", 640);
        requests.request(session.fromBuyer(1), session.id(), session.exhibitor(6), "", 630);
        UUID turnedDown = ((Asked.Requested)
                        requests.request(session.fromBuyer(4), session.id(), session.exhibitor(1), "", 500))
                .request();
        requests.decline(session.fromExhibitor(1), turnedDown, "Our harvest is sold.");
        samples.openCalendar(session);

        for (Guest guest : List.of(Guest.EXHIBITOR, Guest.BUYER)) {
            boolean sells = guest == Guest.EXHIBITOR;
            String path = "/sessions/" + session.id();
            Caller caller = sells ? session.fromExhibitor(1) : session.fromBuyer(1);
            List<ParticipantView> others = sells ? session.buyers() : session.exhibitors();
            for (String page : List.of("/my", "/my/colleagues", "/account", "/account/tokens", "/", path)) {
                add(guest, page);
            }
            for (String page : List.of("/profile", "/availability", "/matches", "/companies", "/requests", "/agenda")) {
                add(guest, path + page);
            }
            add(guest, path + "/matches?country=FR");
            add(guest, path + "/companies?words=nobody");
            add(guest, path + "/companies/" + others.getFirst().id());
            add(guest, path + "/companies/" + others.getLast().id());
            add(guest, path + "/requests?show=outgoing");
            RequestLine sent = requests.requests(caller, session.id(), Direction.OUTGOING, 0, 10)
                    .lines()
                    .getFirst();
            add(guest, "/requests/" + sent.id() + "/withdrawal");
            add(guest, path + "/bookings?with=" + others.getLast().id());
            AgendaEntry meeting = bookings.agenda(caller, session.id()).getFirst();
            add(guest, "/meetings/" + meeting.meeting() + "/move");
            add(guest, "/meetings/" + meeting.meeting() + "/cancellation");
        }
    }

    /** The organizer's desk over a session in full swing. */
    private void desk(SampleSession.Opened session) {
        String path = "/organizer/sessions/" + session.id();
        for (String page : List.of("/", "/account", "/account/tokens", "/organizer", "/organizer/people", path)) {
            add(Guest.ORGANIZER, page);
        }
        for (String page : List.of(
                "/settings",
                "/slots",
                "/phase?to=FINAL",
                "/registrations",
                "/registrations?side=buyers",
                "/registrations?q=nobody",
                "/invitations",
                "/invitations?side=buyers&all=true",
                "/audit",
                "/requests",
                "/rules",
                "/why",
                "/why?exhibitorWords=kivu&buyerWords=shanghai")) {
            add(Guest.ORGANIZER, path + page);
        }
        add(Guest.ORGANIZER, path + "/registrations/" + session.exhibitor(1));
        add(Guest.ORGANIZER, path + "/why?exhibitor=" + session.exhibitor(1) + "&buyer=" + session.buyer(1));
        add(Guest.ORGANIZER, "/sessions/" + session.id() + "/companies");
        add(Guest.ORGANIZER, "/sessions/" + session.id() + "/companies/" + session.exhibitor(1));
    }

    /** A session that takes registrations: one company waits, one was refused. */
    private UUID registering() {
        UUID edition = ((Kept.Done) expos.openEdition(
                        organizer(),
                        new EditionSettings(
                                "Expo that is still small",
                                "Kigali Convention Centre, hall 4.2",
                                ZoneId.of("Africa/Kigali"),
                                LocalDate.of(2027, 5, 3),
                                LocalDate.of(2027, 5, 5)),
                        false))
                .id();
        add(Guest.ORGANIZER, "/organizer/editions/new");
        add(Guest.ORGANIZER, "/organizer/editions/" + edition);
        add(Guest.ORGANIZER, "/organizer/editions/" + edition + "/settings");
        add(Guest.ORGANIZER, "/organizer/editions/" + edition + "/sessions/new");
        Instant nine = Instant.parse("2027-05-03T07:00:00Z");
        return ((Kept.Done) expos.openSession(
                        organizer(),
                        edition,
                        new SessionSettings("Tea morning", LocalDate.of(2027, 5, 3), 20, 7, 8, 6),
                        List.of(
                                new SlotView(0, nine, nine.plusSeconds(1800), 3),
                                new SlotView(1, nine.plusSeconds(86_400), nine.plusSeconds(88_200), 3))))
                .id();
    }

    private void registrationDesk(UUID session) {
        String path = "/organizer/sessions/" + session;
        add(Guest.ORGANIZER, path + "/registrations?status=refused");
        add(Guest.ORGANIZER, path + "/timetables");
        UUID waiting = register(session, LONG_NAME, Side.EXHIBITOR);
        UUID refused = register(session, "Refused Roasters", Side.BUYER);
        participants.refuse(organizer(), session, refused, "Please tell what you seek.");
        for (String page : List.of("", "/registrations", "/admission", "/phase?to=MATCHING", "/requests", "/audit")) {
            add(Guest.ORGANIZER, path + page);
        }
        add(Guest.ORGANIZER, path + "/registrations/" + waiting);
        add(Guest.ORGANIZER, path + "/registrations/" + refused);
        add(Guest.ORGANIZER, path + "/imports");
        add(Guest.ORGANIZER, path + "/imports?side=buyers");
        for (String file : List.of(
                "name,country\nKivu Coffee,RW\nShanghai Foods,Chine\n", "name,country\nKivu Coffee,RW\nHoney,ZM\n")) {
            UUID upload = uploads.keep(organizer(), session, Side.EXHIBITOR, "exhibitors.csv", file);
            add(Guest.ORGANIZER, path + "/imports/" + upload);
        }
    }

    private UUID register(UUID session, String name, Side side) {
        Registered registered = participants.register(
                Caller.visitor("127.0.0.1"),
                session,
                side,
                CompanyProfile.of(name, new Country("RW")),
                SampleSession.profile(side),
                Optional.empty());
        return ((Registered.Done) registered).participant();
    }

    /** Two timetables, one of them published, and a session that is being planned. */
    private void planning(SampleSession.Opened session) {
        String path = "/organizer/sessions/" + session.id();
        UUID released = timetables.released(session.id()).orElseThrow().id();
        UUID draft = samples.draft(session);
        add(Guest.ORGANIZER, path + "/timetables");
        for (UUID version : List.of(released, draft)) {
            String at = path + "/timetables/" + version;
            for (String page : List.of("", "?q=B2", "?q=nobody", "/companies", "/unplaced", "/changes", "/sheets")) {
                add(Guest.ORGANIZER, at + page);
            }
            add(Guest.ORGANIZER, at + "/companies/" + session.buyer(2));
            add(
                    Guest.ORGANIZER,
                    path + "/meetings/"
                            + timetables.meetings(version).getFirst().id());
        }
        add(
                Guest.ORGANIZER,
                path + "/meetings/" + timetables.meetings(released).getFirst().id() + "/cancellation");
        String at = path + "/timetables/" + draft;
        add(Guest.ORGANIZER, at + "/release");
        add(Guest.ORGANIZER, at + "/discard");
        add(Guest.ORGANIZER, at + "/arrangement?company=" + session.exhibitor(6));
        add(Guest.ORGANIZER, at + "/arrangement?company=" + session.exhibitor(6) + "&q=b");
        add(Guest.ORGANIZER, at + "/arrangement?exhibitor=" + session.exhibitor(6) + "&buyer=" + session.buyer(6));
        add(Guest.ORGANIZER, path + "/absences?participant=" + session.exhibitor(1));

        SampleSession.Opened planned = samples.open("being planned", 1, 1, 1, 1);
        runs.start(organizer(), planned.id());
        add(Guest.ORGANIZER, "/organizer/sessions/" + planned.id() + "/timetables");
    }

    private void add(Guest guest, String address) {
        pages.add(ListedPage.of(guest, address));
    }
}
