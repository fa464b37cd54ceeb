package org.smalltable.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;

/** A small session in the phase of matching: coffee exhibitors and coffee buyers, as many as a test wants. */
@ApplicationScoped
public class SampleMatching {

    public static final Caller ORGANIZER =
            new Caller(Optional.empty(), "test organizer", Optional.of(Role.ORGANIZER), Optional.empty(), "test");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Expos expos;
    private final Participants participants;

    SampleMatching(Expos expos, Participants participants) {
        this.expos = expos;
        this.participants = participants;
    }

    /** A session of its own with two slots of two tables. */
    public record Sample(SessionView session, List<ParticipantView> exhibitors, List<ParticipantView> buyers) {}

    /** Opens one with so many companies on each side. */
    public Sample matching(int exhibitors, int buyers, int requestBudget) {
        int number = NUMBER.incrementAndGet();
        LocalDate day = LocalDate.of(2026, 11, 6);
        UUID edition = done(expos.openEdition(
                ORGANIZER,
                new EditionSettings("Expo of requests " + number, "Hall 1", ZoneId.of("Asia/Shanghai"), day, day),
                false));
        Instant start = Instant.parse("2026-11-06T01:00:00Z");
        UUID session = done(expos.openSession(
                ORGANIZER,
                edition,
                new SessionSettings("Matchmaking", day, requestBudget, 7, 8, 6),
                List.of(
                        new SlotView(0, start, start.plusSeconds(1800), 2),
                        new SlotView(1, start.plusSeconds(1800), start.plusSeconds(3600), 2))));
        participants.addAll(ORGANIZER, session, Side.EXHIBITOR, exhibitors(number, exhibitors));
        participants.addAll(ORGANIZER, session, Side.BUYER, buyers(number, buyers));
        expos.move(ORGANIZER, session, SessionPhase.MATCHING);
        return new Sample(
                expos.session(session).orElseThrow(), byName(session, Side.EXHIBITOR), byName(session, Side.BUYER));
    }

    /** Who came in the same millisecond has no order of its own. */
    private List<ParticipantView> byName(UUID session, Side side) {
        return participants.admitted(session, side).stream()
                .sorted(Comparator.comparing(
                        participant -> participant.company().name()))
                .toList();
    }

    /** The same companies at a session held the day after, in an edition of its own. */
    public SessionView later(Sample sample) {
        LocalDate day = sample.session().heldOn().plusDays(1);
        UUID edition = done(expos.openEdition(
                ORGANIZER,
                new EditionSettings(
                        "Later expo " + NUMBER.incrementAndGet(), "Hall 1", ZoneId.of("Asia/Shanghai"), day, day),
                false));
        Instant start = Instant.parse("2026-11-07T01:00:00Z");
        UUID session = done(expos.openSession(
                ORGANIZER,
                edition,
                new SessionSettings("Matchmaking", day, 5, 7, 8, 6),
                List.of(new SlotView(0, start, start.plusSeconds(1800), 2))));
        participants.addAll(ORGANIZER, session, Side.EXHIBITOR, again(sample.exhibitors()));
        participants.addAll(ORGANIZER, session, Side.BUYER, again(sample.buyers()));
        expos.move(ORGANIZER, session, SessionPhase.MATCHING);
        return expos.session(session).orElseThrow();
    }

    private static List<CompanyEntry> again(List<ParticipantView> companies) {
        return companies.stream()
                .map(company -> new CompanyEntry(company.company(), company.profile()))
                .toList();
    }

    /** Somebody who acts for a participant's company. */
    public static Caller delegateOf(ParticipantView participant) {
        return new Caller(
                Optional.empty(),
                "delegate of " + participant.company().name(),
                Optional.of(participant.side() == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER),
                Optional.of(participant.companyId()),
                "test");
    }

    private static List<CompanyEntry> exhibitors(int number, int count) {
        List<CompanyEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Product coffee =
                    new Product("Arabica coffee, green", Optional.of(new HsCode("0901")), Optional.empty(), i % 2 == 0);
            entries.add(
                    entry("Kivu Coffee " + number + "." + i, "RW", "", List.of(coffee), Set.of(), CountryWishes.ANY));
        }
        return entries;
    }

    private static List<CompanyEntry> buyers(int number, int count) {
        List<CompanyEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(
                    "Shanghai Roasters " + number + "." + i,
                    "CN",
                    "green coffee",
                    List.of(),
                    Set.of(new HsCode("0901")),
                    CountryWishes.ANY));
        }
        return entries;
    }

    /** An entry as an import would bring it. */
    public static CompanyEntry entry(
            String name,
            String country,
            String interests,
            List<Product> products,
            Set<HsCode> codes,
            CountryWishes wishes) {
        return new CompanyEntry(
                CompanyProfile.of(name, new Country(country)),
                new ParticipantProfile(
                        interests,
                        products,
                        Set.of(new Sector("FOOD.DRINK.COFFEE")),
                        codes,
                        Set.of(new SpokenLanguage("en")),
                        Set.of(),
                        wishes,
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    private static UUID done(Kept kept) {
        return ((Kept.Done) kept).id();
    }
}
