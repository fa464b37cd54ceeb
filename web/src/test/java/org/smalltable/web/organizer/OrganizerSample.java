package org.smalltable.web.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
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
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.participant.Registered;
import org.smalltable.web.security.Passwords;

/** An organizer with a small session, for tests. Every one is new, so that tests do not meet. */
@ApplicationScoped
class OrganizerSample {

    private static final String PASSWORD = "seven-tables-and-a-lamp";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Expos expos;

    @Inject
    Accounts accounts;

    @Inject
    Participants participants;

    @Inject
    Passwords passwords;

    Caller organizer() {
        String name = unique("Organizer");
        Opened opened = accounts.open(
                Caller.visitor("127.0.0.1"),
                new NewAccount(mail(name), name, passwords.hash(PASSWORD), "", ""),
                Role.ORGANIZER,
                Optional.empty());
        return new Caller(
                Optional.of(((Opened.Done) opened).account()),
                name,
                Optional.of(Role.ORGANIZER),
                Optional.empty(),
                "127.0.0.1");
    }

    /** The browser of an organizer made here. */
    DeskVisitor signedIn(Caller organizer) {
        return DeskVisitor.signedIn(mail(organizer.name()), PASSWORD);
    }

    /** The browser of a new delegate of a registered company. */
    DeskVisitor delegateOf(UUID participant) {
        String name = unique("Delegate");
        accounts.open(
                Caller.visitor("127.0.0.1"),
                new NewAccount(mail(name), name, passwords.hash(PASSWORD), "", ""),
                Role.EXHIBITOR,
                Optional.of(participants.participant(participant).orElseThrow().companyId()));
        return DeskVisitor.signedIn(mail(name), PASSWORD);
    }

    /** Registers a company whose name begins like this. */
    UUID register(UUID session, String name, String country, Side side) {
        Registered registered = participants.register(
                Caller.visitor("127.0.0.1"),
                session,
                side,
                CompanyProfile.of(unique(name), new Country(country)),
                profile(),
                Optional.empty());
        return ((Registered.Done) registered).participant();
    }

    private static String mail(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@desk.example";
    }

    UUID edition(Caller organizer) {
        return id(expos.openEdition(
                organizer,
                new EditionSettings(
                        "Expo of the desk " + NUMBER.incrementAndGet(),
                        "Shanghai",
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.of(2026, 11, 5),
                        LocalDate.of(2026, 11, 10)),
                false));
    }

    /** Two half-hour slots with three tables each. */
    UUID session(Caller organizer) {
        Instant nine = Instant.parse("2026-11-06T01:00:00Z");
        return id(expos.openSession(
                organizer,
                edition(organizer),
                new SessionSettings("Session", LocalDate.of(2026, 11, 6), 20, 7, 8, 6),
                List.of(
                        new SlotView(0, nine, nine.plusSeconds(1800), 3),
                        new SlotView(1, nine.plusSeconds(1800), nine.plusSeconds(3600), 3))));
    }

    /** A name that no other test has. */
    static String unique(String name) {
        return name + " " + NUMBER.incrementAndGet();
    }

    ParticipantProfile profile() {
        return new ParticipantProfile(
                "",
                List.of(Product.of("coffee")),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                CountryWishes.ANY,
                Optional.empty(),
                OptionalInt.empty());
    }

    private static UUID id(Kept kept) {
        return ((Kept.Done) kept).id();
    }
}
