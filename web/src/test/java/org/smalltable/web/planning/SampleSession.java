package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.TimetablePlanner;
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
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Outlook;
import org.smalltable.persistence.timetable.PlanOfSession;
import org.smalltable.persistence.timetable.Timetables;

/** Sessions for tests: coffee roasters E1, E2, ... and importers B1, B2, ... in half-hour slots from 9 o'clock in Shanghai. */
@ApplicationScoped
public class SampleSession {

    public static final Caller ORGANIZER =
            new Caller(Optional.empty(), "Olga", Optional.of(Role.ORGANIZER), Optional.empty(), "test");

    private static final Instant NINE = Instant.parse("2027-03-02T01:00:00Z");

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    MeetingRequests requests;

    @Inject
    Timetables timetables;

    /** A session with admitted companies, in the phase of matching. */
    public Opened open(String name, int slots, int tables, int exhibitors, int buyers) {
        return open(name, slots, tables, exhibitors, buyers, 8);
    }

    /** The same, with so many meetings at most for each company. */
    public Opened open(String name, int slots, int tables, int exhibitors, int buyers, int cap) {
        UUID edition = ((Kept.Done) expos.openEdition(
                        ORGANIZER,
                        new EditionSettings(
                                name,
                                "Hall 1",
                                ZoneId.of("Asia/Shanghai"),
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 3, 5)),
                        false))
                .id();
        List<SlotView> times = IntStream.range(0, slots)
                .mapToObj(n -> new SlotView(
                        n, NINE.plus(Duration.ofMinutes(30L * n)), NINE.plus(Duration.ofMinutes(30L * n + 30)), tables))
                .toList();
        UUID session = ((Kept.Done) expos.openSession(
                        ORGANIZER,
                        edition,
                        new SessionSettings("Coffee day", LocalDate.of(2027, 3, 2), 500, 7, cap, cap),
                        times))
                .id();
        participants.addAll(ORGANIZER, session, Side.EXHIBITOR, entries("E", exhibitors, name, Side.EXHIBITOR));
        participants.addAll(ORGANIZER, session, Side.BUYER, entries("B", buyers, name, Side.BUYER));
        expos.move(ORGANIZER, session, SessionPhase.MATCHING);
        return new Opened(
                session,
                sorted(participants.admitted(session, Side.EXHIBITOR)),
                sorted(participants.admitted(session, Side.BUYER)));
    }

    private static List<ParticipantView> sorted(List<ParticipantView> views) {
        return views.stream()
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .toList();
    }

    private static int number(ParticipantView view) {
        return Integer.parseInt(view.company().name().substring(1).split(" ")[0]);
    }

    private static List<CompanyEntry> entries(String prefix, int count, String of, Side side) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new CompanyEntry(
                        CompanyProfile.of(prefix + n + " of " + of, new Country(side == Side.EXHIBITOR ? "RW" : "CN")),
                        profile(side)))
                .toList();
    }

    /** Somebody who sells, or seeks, coffee. */
    public static ParticipantProfile profile(Side side) {
        return new ParticipantProfile(
                "coffee",
                side == Side.EXHIBITOR
                        ? List.of(new Product(
                                "Coffee",
                                Optional.of(new HsCode("0901")),
                                Optional.of(new Sector("FOOD.DRINK.COFFEE")),
                                false))
                        : List.of(),
                Set.of(new Sector("FOOD.DRINK.COFFEE")),
                Set.of(),
                Set.of(new SpokenLanguage("en")),
                Set.of(),
                CountryWishes.ANY,
                Optional.empty(),
                OptionalInt.empty());
    }

    /** A session with its companies. */
    public record Opened(UUID id, List<ParticipantView> exhibitors, List<ParticipantView> buyers) {

        public UUID exhibitor(int number) {
            return exhibitors.get(number - 1).id();
        }

        public UUID buyer(int number) {
            return buyers.get(number - 1).id();
        }

        public Caller fromExhibitor(int number) {
            return from(exhibitors.get(number - 1), Role.EXHIBITOR);
        }

        public Caller fromBuyer(int number) {
            return from(buyers.get(number - 1), Role.BUYER);
        }

        private static Caller from(ParticipantView view, Role role) {
            return new Caller(
                    Optional.empty(), view.company().name(), Optional.of(role), Optional.of(view.companyId()), "test");
        }
    }

    /** Buyer asks, exhibitor asks too: an accepted request. */
    public void agree(Opened session, int exhibitor, int buyer, int points) {
        requests.request(session.fromBuyer(buyer), session.id(), session.exhibitor(exhibitor), "", points);
        Asked asked =
                requests.request(session.fromExhibitor(exhibitor), session.id(), session.buyer(buyer), "", points);
        if (!(asked instanceof Asked.BecameMutual)) {
            throw new IllegalStateException("Not agreed: " + asked);
        }
    }

    public PlannedTimetable plan(PlanOfSession of) {
        return TimetablePlanner.plan(of.plan(), new PlanSettings(1, Budget.steps(1_000_000), 1), PlanProgress.none());
    }

    /** Plans and keeps a draft. */
    public UUID draft(Opened session) {
        PlanOfSession of = timetables.planOf(session.id(), Optional.empty());
        return ((Drafted.Done) timetables.keep(ORGANIZER, of, plan(of), Outlook.NONE)).version();
    }

    /** Plans, releases and opens the calendar for bookings. */
    public UUID openCalendar(Opened session) {
        UUID version = draft(session);
        timetables.release(ORGANIZER, session.id(), version);
        expos.move(ORGANIZER, session.id(), SessionPhase.OPEN_CALENDAR);
        return version;
    }
}
