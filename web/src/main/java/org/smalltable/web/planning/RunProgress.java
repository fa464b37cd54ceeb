package org.smalltable.web.planning;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.smalltable.core.timetable.PlanPhase;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.persistence.timetable.PlanningRuns;

/**
 * How far one run is: heard on the planner's thread as often as it likes, told to the database a few times a second on
 * another one, so that the planner never waits.
 */
final class RunProgress {

    private static final Logger LOG = Logger.getLogger(RunProgress.class);

    private final UUID run;
    private final PlanningRuns runs;
    private final Clock clock;
    private final long start;
    private String step = "";
    private long objective;
    private long bound;
    private long toldObjective = -1;
    private long toldBound = -1;
    private boolean muted;
    private volatile boolean isStopped;

    RunProgress(UUID run, PlanningRuns runs, Clock clock) {
        this.run = run;
        this.runs = runs;
        this.clock = clock;
        this.start = clock.millis();
    }

    /** Hears the planner; a later attempt begins anew, so its first poor timetables are not told. */
    PlanProgress from(int attempt) {
        synchronized (this) {
            muted = attempt > 0;
        }
        return this::hear;
    }

    private synchronized void hear(PlanPhase phase, long newObjective, long newBound) {
        step = phase.name().toLowerCase(Locale.ROOT);
        if (!muted || newObjective >= objective) {
            objective = newObjective;
            bound = newBound == Long.MAX_VALUE ? 0 : newBound;
        }
    }

    /** Writes what is known; the answer says whether to go on. */
    void tell() {
        try {
            String word;
            long value;
            long limit;
            String course;
            synchronized (this) {
                word = step;
                value = objective;
                limit = bound;
                boolean isNews = value > 0 && (value != toldObjective || limit != toldBound);
                course = isNews ? (clock.millis() - start) + " " + value + " " + limit + "\n" : "";
                toldObjective = value;
                toldBound = limit;
            }
            if (!runs.progress(run, word, value, limit, course)) {
                stop();
            }
        } catch (RuntimeException unreachable) {
            // The planner goes on; the next tick may reach the database again.
            LOG.warnf(unreachable, "Progress of planning run %s could not be written", run);
        }
    }

    void stop() {
        isStopped = true;
    }

    boolean isStopped() {
        return isStopped;
    }
}
