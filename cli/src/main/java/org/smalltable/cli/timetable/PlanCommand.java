package org.smalltable.cli.timetable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.Checked;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.RepairSettings;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.TimetableCheck;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.core.timetable.TimetableRepair;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.timetable.InstanceFile;
import org.smalltable.exchange.timetable.ScheduleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a timetable from an instance file, or repairs a released one, and prints one line of JSON. */
@Command(name = "plan", mixinStandardHelpOptions = true, description = "Plans a timetable, or repairs a released one.")
public final class PlanCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "The problem, as JSON; gzipped when the name ends in .gz.")
    @SuppressWarnings("NullAway.Init")
    private Path instance;

    @Parameters(paramLabel = "OUT", description = "Where to write the timetable.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--seconds", paramLabel = "N", description = "How long to plan (default: ${DEFAULT-VALUE}).")
    private double seconds = 5;

    @Option(names = "--seed", paramLabel = "S", description = "Chooses among equals (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "SCHEDULE", description = "Repair this released timetable.")
    private @Nullable Path from;

    @Override
    public Integer call() throws UnreadableFile {
        if (!(seconds > 0) || seconds > 86_400) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds takes a number above 0 and up to 86400, not " + seconds);
        }
        SessionPlan plan = InstanceFile.read(instance);
        Path released = from;
        if (released == null) {
            plan(plan);
        } else {
            repair(plan, ScheduleFile.read(released));
        }
        return 0;
    }

    private void plan(SessionPlan plan) throws UnreadableFile {
        long start = System.nanoTime();
        double nanos = seconds * NANOS;
        PlannedTimetable planned = TimetablePlanner.plan(
                plan,
                PlanSettings.of(seed, Budget.clock(() -> (System.nanoTime() - start) / nanos)),
                PlanProgress.none());
        double took = (System.nanoTime() - start) / NANOS;
        write(plan, planned.timetable(), planned.certificate(), took);
    }

    private void repair(SessionPlan plan, Timetable released) throws UnreadableFile {
        requireKnown(plan, released);
        long start = System.nanoTime();
        Timetable mended =
                TimetableRepair.repair(plan, released, RepairSettings.DEFAULT).timetable();
        double took = (System.nanoTime() - start) / NANOS;
        // The bound says how good any timetable could be; it is found by planning afresh within the time given.
        long planning = System.nanoTime();
        double nanos = seconds * NANOS;
        Certificate certificate = TimetablePlanner.plan(
                        plan,
                        PlanSettings.of(seed, Budget.clock(() -> (System.nanoTime() - planning) / nanos)),
                        PlanProgress.none())
                .certificate();
        long objective = TimetableCheck.check(plan, mended).objective();
        write(plan, mended, new Certificate(objective, certificate.bound()), took);
    }

    private void requireKnown(SessionPlan plan, Timetable released) throws UnreadableFile {
        for (int m = 0; m < released.size(); m++) {
            if (released.exhibitor(m) < 0
                    || released.exhibitor(m) >= plan.exhibitors()
                    || released.buyer(m) < 0
                    || released.buyer(m) >= plan.buyers()
                    || released.slot(m) < 0
                    || released.slot(m) >= plan.slots()) {
                throw new UnreadableFile(from + ": meeting "
                        + List.of(released.exhibitor(m), released.buyer(m), released.slot(m))
                        + " names somebody or some slot that the instance does not have");
            }
        }
    }

    private void write(SessionPlan plan, Timetable timetable, Certificate certificate, double took)
            throws UnreadableFile {
        ScheduleFile.write(timetable, out);
        Checked checked = TimetableCheck.check(plan, timetable);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "{\"objective\":%d,\"bound\":%d,\"gap\":%.8f,\"meetings\":%d,\"without\":%d,\"seconds\":%.3f}%n",
                        certificate.objective(),
                        certificate.bound(),
                        certificate.gap(),
                        checked.meetings(),
                        checked.without(),
                        took)
                .flush();
    }
}
