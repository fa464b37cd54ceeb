package org.smalltable.web.planning;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.FloorPrice;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.core.timetable.WhatIf;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Outlook;
import org.smalltable.persistence.timetable.PlanOfSession;
import org.smalltable.persistence.timetable.PlanningRunView.Status;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.persistence.timetable.Timetables;

/**
 * Plans sessions on threads of its own, so that no page waits. What it finds goes to the planning run's row, from which
 * every instance shows it; a request to stop comes back the same way.
 */
@ApplicationScoped
public class PlanningJob {

    /** Least and most seconds that an organizer can give a planning. */
    static final int LEAST_SECONDS = 1;

    static final int MOST_SECONDS = 120;

    private static final Logger LOG = Logger.getLogger(PlanningJob.class);
    private static final Duration TICK = Duration.ofMillis(300);
    private static final long SEED = 1;
    private static final int TABLES_MORE = 10;

    /** What floors cost is found in this part of the time, by planning once without them. */
    private static final int FLOOR_SHARE = 4;

    /** The session is planned again when it changed meanwhile, quicker each time. */
    private static final int TRIES = 3;

    private final Timetables timetables;
    private final PlanningRuns runs;
    private final Clock clock;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("planning-progress").factory());
    private final Set<RunProgress> running = ConcurrentHashMap.newKeySet();

    PlanningJob(Timetables timetables, PlanningRuns runs, Clock clock) {
        this.timetables = timetables;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Begins to plan a session in the background, unless it is being planned already.
     *
     * @param draft a draft whose pins hold too
     * @param budget how long to look for better timetables
     */
    public PlanningStart start(Caller caller, UUID session, Optional<UUID> draft, Duration budget) {
        PlanningStart start = runs.start(caller, session);
        if (start instanceof PlanningStart.Started started) {
            Thread.ofPlatform()
                    .daemon()
                    .name("planning-" + session)
                    .start(() -> run(caller, started.run(), session, draft, budget));
        }
        return start;
    }

    private void run(Caller caller, UUID run, UUID session, Optional<UUID> draft, Duration budget) {
        RunProgress progress = new RunProgress(run, runs, clock);
        running.add(progress);
        ScheduledFuture<?> telling =
                ticks.scheduleWithFixedDelay(progress::tell, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
        Status status = Status.FAILED;
        Optional<UUID> version = Optional.empty();
        try {
            version = plan(caller, session, draft, budget, progress);
            status = version.isPresent() ? Status.DONE : Status.STALE;
        } catch (RuntimeException | Error failed) {
            LOG.errorf(failed, "Planning run %s of session %s failed", run, session);
        } finally {
            telling.cancel(false);
            running.remove(progress);
            progress.tellEnd();
            runs.end(run, status, version);
        }
    }

    private Optional<UUID> plan(
            Caller caller, UUID session, Optional<UUID> draft, Duration budget, RunProgress progress) {
        Duration left = budget;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PlanOfSession of = timetables.planOf(session, draft);
            Duration forFloors = of.plan().hasFloors() ? left.dividedBy(FLOOR_SHARE) : Duration.ZERO;
            PlannedTimetable planned = TimetablePlanner.plan(
                    of.plan(), of.current(), settings(left.minus(forFloors), progress), progress.from(attempt));
            Outlook outlook = outlook(of.plan(), planned, settings(forFloors, progress));
            if (timetables.keep(caller, of, planned, outlook) instanceof Drafted.Done done) {
                return Optional.of(done.version());
            }
            left = left.dividedBy(2);
        }
        return Optional.empty();
    }

    private PlanSettings settings(Duration budget, RunProgress progress) {
        return new PlanSettings(SEED, budget(budget).unless(progress::isStopped), threads());
    }

    /** Counts from the first time it is asked. */
    private Budget budget(Duration budget) {
        long[] start = {-1};
        return Budget.clock(() -> {
            if (start[0] < 0) {
                start[0] = clock.millis();
            }
            return (clock.millis() - start[0]) / (double) budget.toMillis();
        });
    }

    /** One processor stays with the pages. */
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /** What more room would bring; and what the floors cost, if there are any, by planning once more without them. */
    private static Outlook outlook(SessionPlan plan, PlannedTimetable planned, PlanSettings forFloors) {
        WhatIf whatIf = WhatIf.of(plan, planned);
        List<Long> moreTables = IntStream.range(0, plan.slots())
                .mapToObj(slot -> whatIf.moreTables(slot, TABLES_MORE))
                .toList();
        int most = IntStream.range(0, plan.slots()).map(plan::tables).max().orElse(0);
        OptionalLong floorPrice = plan.hasFloors()
                ? OptionalLong.of(FloorPrice.of(plan, planned, forFloors).price())
                : OptionalLong.empty();
        return new Outlook(moreTables, whatIf.moreTime(most), floorPrice);
    }

    void stopAll(@Observes ShutdownEvent stopping) {
        running.forEach(RunProgress::stop);
        ticks.shutdown();
    }
}
