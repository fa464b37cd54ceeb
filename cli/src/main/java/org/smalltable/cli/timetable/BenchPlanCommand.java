package org.smalltable.cli.timetable;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.TimetableCheck;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.timetable.InstanceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the planner on drawn sessions or instance files, several times each in one warm process. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Measures the timetable planner: median seconds, gap and heap for each instance.")
public final class BenchPlanCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INSTANCE",
            arity = "0..*",
            description = "Instance files; without any, sessions are drawn.")
    private List<Path> instances = new ArrayList<>();

    @Option(names = "--size", description = "Of drawn sessions: ${COMPLETION-CANDIDATES} (default: SESSION).")
    private DrawnSession.Size size = DrawnSession.Size.SESSION;

    @Option(
            names = "--variant",
            split = ",",
            description = "Of drawn sessions: ${COMPLETION-CANDIDATES} (default: all).")
    private List<DrawnSession.Variant> variants = new ArrayList<>();

    @Option(names = "--seeds", split = ",", description = "Of drawn sessions (default: 101,201,305).")
    private List<Long> seeds = List.of(101L, 201L, 305L);

    @Option(names = "--seconds", description = "Budget of one planning (default: ${DEFAULT-VALUE}).")
    private double seconds = 3;

    @Option(names = "--repeat", description = "How often each is planned (default: ${DEFAULT-VALUE}).")
    private int repeat = 5;

    @Option(
            names = "--warm-up",
            description = "Seconds of planning before anything is measured (default: ${DEFAULT-VALUE}).")
    private double warmUp = 3;

    private boolean isWarm;

    @Override
    public Integer call() throws UnreadableFile {
        if (!(seconds > 0) || repeat < 1 || !(warmUp >= 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds and --repeat must be above 0, --warm-up at least 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-24s %9s %9s %10s %12s %12s %9s%n",
                "instance", "seconds", "first", "gap %", "objective", "bound", "heap MiB");
        for (Path file : instances) {
            measure(InstanceFile.read(file), out);
        }
        if (instances.isEmpty()) {
            List<DrawnSession.Variant> which = variants.isEmpty() ? List.of(DrawnSession.Variant.values()) : variants;
            for (DrawnSession.Variant variant : which) {
                for (long seed : seeds) {
                    measure(DrawnSession.of(size, variant, seed), out);
                }
            }
        }
        return 0;
    }

    /** Plans the first instance until the compiler has seen enough, so that it is not measured cold. */
    private void warmUp(SessionPlan plan) {
        long start = System.nanoTime();
        while (!isWarm && System.nanoTime() - start < warmUp * NANOS) {
            plan(plan, 0, PlanProgress.none());
        }
        isWarm = true;
    }

    private PlannedTimetable plan(SessionPlan plan, long seed, PlanProgress progress) {
        long start = System.nanoTime();
        double nanos = seconds * NANOS;
        return TimetablePlanner.plan(
                plan, PlanSettings.of(seed, Budget.clock(() -> (System.nanoTime() - start) / nanos)), progress);
    }

    private void measure(SessionPlan plan, PrintWriter out) {
        warmUp(plan);
        double[] took = new double[repeat];
        double[] first = new double[repeat];
        List<PlannedTimetable> results = new ArrayList<>();
        for (int k = 0; k < repeat; k++) {
            long start = System.nanoTime();
            int run = k;
            first[run] = Double.NaN;
            PlanProgress firstSchedule = (phase, objective, bound) -> {
                if (objective > 0 && Double.isNaN(first[run])) {
                    first[run] = (System.nanoTime() - start) / NANOS;
                }
            };
            results.add(plan(plan, k + 1, firstSchedule));
            took[k] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(took);
        Arrays.sort(first);
        results.sort(
                (x, y) -> Double.compare(x.certificate().gap(), y.certificate().gap()));
        PlannedTimetable median = results.get(repeat / 2);
        if (!TimetableCheck.check(plan, median.timetable()).isFeasible()) {
            throw new IllegalStateException("the planner broke a rule on " + plan.name());
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        out.printf(
                Locale.ROOT,
                "%-24s %9.3f %9.3f %10.5f %12d %12d %9d%n",
                plan.name(),
                took[repeat / 2],
                first[repeat / 2],
                100 * median.certificate().gap(),
                median.certificate().objective(),
                median.certificate().bound(),
                heap);
        out.flush();
    }
}
