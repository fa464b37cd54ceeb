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

    /** Changes that follow each other quicker are not drawn one by one. */
    private static final long FINEST_MILLIS = 20;

    private final UUID run;
    private final PlanningRuns runs;
    private final Clock clock;
    private final long start;
    private String step = "";
    private long objective;
    private long bound;
    private final StringBuilder course = new StringBuilder();
    private long lastMillis = -FINEST_MILLIS;
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
        long known = newBound == Long.MAX_VALUE ? 0 : newBound;
        if ((!muted || newObjective >= objective) && (newObjective != objective || known != bound)) {
            objective = newObjective;
            bound = known;
            long now = clock.millis() - start;
            if (now - lastMillis >= FINEST_MILLIS) {
                lastMillis = now;
                course.append(line(now));
            }
        }
    }

    private String line(long millis) {
        return millis + " " + objective + " " + bound + "\n";
    }

    /** Writes what is known; the answer says whether to go on. */
    void tell() {
        try {
            String word;
            long value;
            long limit;
            String news;
            synchronized (this) {
                word = step;
                value = objective;
                limit = bound;
                news = course.toString();
                course.setLength(0);
            }
            if (!runs.progress(run, word, value, limit, news)) {
                stop();
            }
        } catch (RuntimeException unreachable) {
            // The planner goes on; the next tick may reach the database again.
            LOG.warnf(unreachable, "Progress of planning run %s could not be written", run);
        }
    }

    /** Writes the last word on how far it came. */
    void tellEnd() {
        synchronized (this) {
            course.append(line(clock.millis() - start));
        }
        tell();
    }

    void stop() {
        isStopped = true;
    }

    boolean isStopped() {
        return isStopped;
    }
}
