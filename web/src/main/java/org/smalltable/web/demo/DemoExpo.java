package org.smalltable.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.language.TradeLanguage;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.demo.Demos;
import org.smalltable.persistence.demo.DrawnRequest;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.security.Passwords;

/**
 * Loads the demo: one session as large as the fullest matchmaking day on record (773 exhibitors, 1,426 buyers, some 300
 * tables over 7.5 hours), in the phase of matching, with requests under way.
 */
@ApplicationScoped
public class DemoExpo {

    static final int EXHIBITORS = 773;
    static final int BUYERS = 1_426;
    static final int SLOTS = 15;
    static final int TABLES = 300;

    private static final Duration SLOT = Duration.ofMinutes(30);
    private static final ZoneId VENUE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_AHEAD = 21;
    private static final int REQUEST_DAYS = 7;
    private static final long SEED = 773_1426L;

    private final Expos expos;
    private final Participants participants;
    private final Accounts accounts;
    private final Demos demos;
    private final Passwords passwords;
    private final Clock clock;

    DemoExpo(Expos expos, Participants participants, Accounts accounts, Demos demos, Passwords passwords, Clock clock) {
        this.expos = expos;
        this.participants = participants;
        this.accounts = accounts;
        this.demos = demos;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Loads the demo into an empty installation.
     *
     * @param step is told what is being done, in English: it goes to the terminal
     */
    public void load(Consumer<String> step) {
        Caller caller = Caller.job("demo");
        LocalDate day = LocalDate.now(clock.withZone(VENUE))
                .plusDays(DAYS_AHEAD)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        UUID session = openSession(caller, day);
        TradeFacts facts = TradeFacts.shipped();
        Distributions figures = Distributions.shipped();
        SplittableRandom random = new SplittableRandom(SEED);
        DemoCompanies companies = new DemoCompanies(facts, figures, random.split(), SLOTS);
        step.accept(EXHIBITORS + " exhibitors from all over the world");
        participants.addAll(caller, session, Side.EXHIBITOR, companies.exhibitors(EXHIBITORS));
        step.accept(BUYERS + " buyers");
        participants.addAll(caller, session, Side.BUYER, companies.buyers(BUYERS));
        step.accept("requests between them");
        List<ParticipantView> exhibitors = byName(session, Side.EXHIBITOR);
        List<ParticipantView> buyers = byName(session, Side.BUYER);
        List<DrawnRequest> requests = new DemoRequests(
                        MatchRules.standard(facts),
                        new TradeLanguage(facts),
                        figures,
                        random.split(),
                        day,
                        clock.instant(),
                        Duration.ofDays(REQUEST_DAYS))
                .among(exhibitors, buyers);
        demos.fill(caller, session, requests);
        for (DemoAccount account : DemoAccount.ALL) {
            open(caller, account, account.role() == Role.BUYER ? buyers : exhibitors);
        }
    }

    private UUID openSession(Caller caller, LocalDate day) {
        Kept edition = expos.openEdition(
                caller,
                new EditionSettings("Small Table Demo Expo", "Hall 5.1", VENUE, day.minusDays(1), day.plusDays(4)),
                true);
        List<SlotView> slots = new ArrayList<>();
        ZonedDateTime start = day.atTime(LocalTime.of(9, 0)).atZone(VENUE);
        for (int number = 0; number < SLOTS; number++) {
            ZonedDateTime from = start.plus(SLOT.multipliedBy(number));
            slots.add(new SlotView(number, from.toInstant(), from.plus(SLOT).toInstant(), TABLES));
        }
        Kept session = expos.openSession(
                caller,
                ((Kept.Done) edition).id(),
                new SessionSettings("Matchmaking day", day, 20, REQUEST_DAYS, 8, 6),
                slots);
        return ((Kept.Done) session).id();
    }

    private List<ParticipantView> byName(UUID session, Side side) {
        return participants.admitted(session, side).stream()
                .sorted((a, b) -> a.company().name().compareTo(b.company().name()))
                .toList();
    }

    private void open(Caller caller, DemoAccount account, List<ParticipantView> side) {
        Optional<UUID> company = side.stream()
                .filter(participant -> participant.company().name().equals(account.company()))
                .map(ParticipantView::companyId)
                .findFirst();
        NewAccount person =
                new NewAccount(account.email(), account.name(), passwords.hash(DemoAccount.PASSWORD), "", "");
        if (accounts.open(caller, person, account.role(), company) instanceof Opened.Done opened) {
            demos.open(opened.account());
        }
    }
}
