package org.smalltable.cli.timetable;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.Disturbance;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.RepairSettings;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.TimetableChanges;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.core.timetable.TimetableRepair;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.timetable.InstanceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how long one change of the day takes to be taken into a timetable. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = "Measures repairs: milliseconds for each kind of change, in a warm process.")
public final class BenchRepairCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    /** A day has so many changes; then the released timetable is taken again. */
    private static final int CHANGES_A_DAY = 20;

    private static final int WARM_UP_DAYS = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", arity = "0..*", description = "Instance files; without any, one is drawn.")
    private List<Path> instances = new ArrayList<>();

    @Option(names = "--size", description = "Drawn: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DrawnSession.Size size = DrawnSession.Size.EXPO8;

    @Option(names = "--variant", description = "Drawn: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DrawnSession.Variant variant = DrawnSession.Variant.PACKED;

    @Option(names = "--seed", description = "Of the session drawn and of the changes (default: ${DEFAULT-VALUE}).")
    private long seed = 201;

    @Option(names = "--seconds", description = "Budget of planning before (default: ${DEFAULT-VALUE}).")
    private double seconds = 5;

    @Option(names = "--changes", description = "How many changes are measured (default: ${DEFAULT-VALUE}).")
    private int changes = 2000;

    @Override
    public Integer call() throws UnreadableFile {
        if (!(seconds > 0) || changes < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds and --changes must be above 0");
        }
        if (instances.isEmpty()) {
            measure(DrawnSession.of(size, variant, seed));
        }
        for (Path file : instances) {
            measure(InstanceFile.read(file));
        }
        return 0;
    }

    private void measure(SessionPlan plan) {
        long start = System.nanoTime();
        double nanos = seconds * NANOS;
        Timetable released = TimetablePlanner.plan(
                        plan,
                        PlanSettings.of(seed, Budget.clock(() -> (System.nanoTime() - start) / nanos)),
                        PlanProgress.none())
                .timetable();
        PrintWriter out = spec.commandLine().getOut();
        if (released.size() == 0) {
            out.println(plan.name() + ": no meetings, so nothing to repair");
            out.flush();
            return;
        }
        Random random = new Random(seed);
        for (int day = 0; day < WARM_UP_DAYS; day++) {
            day(plan, released, random, CHANGES_A_DAY, new TreeMap<>());
        }
        Map<String, List<Took>> took = new TreeMap<>();
        for (int left = changes; left > 0; left -= CHANGES_A_DAY) {
            day(plan, released, random, Math.min(left, CHANGES_A_DAY), took);
        }
        List<Took> all = new ArrayList<>();
        took.values().forEach(all::addAll);
        out.printf("%s%n", plan.name());
        out.printf(
                "%-22s %7s %8s %8s %8s %8s %8s %8s%n",
                "change", "count", "p50 ms", "p99 ms", "cpu p99", "moved", "dropped", "added");
        took.forEach((kind, times) -> tell(kind, times, out));
        tell("all", all, out);
        out.flush();
    }

    /** One change: wall and processor time in nanoseconds, and how many meetings it touched. */
    private record Took(long wall, long cpu, int moved, int dropped, int added) {}

    private static void day(
            SessionPlan plan, Timetable released, Random random, int changes, Map<String, List<Took>> took) {
        TimetableRepair repair = new TimetableRepair(plan, released, RepairSettings.DEFAULT);
        for (int k = 0; k < changes; k++) {
            Disturbance happens = drawn(plan, released, random);
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            TimetableChanges done = repair.apply(happens);
            long wall = System.nanoTime() - start;
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            took.computeIfAbsent(kind(happens), kind -> new ArrayList<>())
                    .add(new Took(
                            wall,
                            cpu,
                            done.moved().size(),
                            done.dropped().size(),
                            done.added().size()));
        }
    }

    private static String kind(Disturbance happens) {
        return switch (happens) {
            case Disturbance.ExhibitorAway away -> away.slots() == -1 ? "exhibitor absent" : "exhibitor late";
            case Disturbance.BuyerAway away -> away.slots() == -1 ? "buyer absent" : "buyer late";
            case Disturbance.MeetingCancelled cancelled -> "meeting cancelled";
            case Disturbance.TableLost lost -> "table lost";
            case Disturbance.BuyerWalksIn guest -> "buyer walks in";
            case Disturbance.ExhibitorWalksIn guest -> "exhibitor walks in";
        };
    }

    private static Disturbance drawn(SessionPlan plan, Timetable released, Random random) {
        int meeting = random.nextInt(released.size());
        int exhibitor = released.exhibitor(meeting);
        int buyer = released.buyer(meeting);
        long late = (1L << 1 + random.nextInt(Math.max(1, plan.slots() / 2))) - 1;
        int most = 1 + random.nextInt(plan.slots());
        return switch (random.nextInt(8)) {
            case 0 -> new Disturbance.ExhibitorAway(exhibitor, -1);
            case 1 -> new Disturbance.BuyerAway(buyer, -1);
            case 2 -> new Disturbance.ExhibitorAway(exhibitor, late);
            case 3 -> new Disturbance.BuyerAway(buyer, late);
            case 4 -> new Disturbance.MeetingCancelled(exhibitor, buyer);
            case 5 -> new Disturbance.TableLost(released.slot(meeting));
            case 6 -> new Disturbance.BuyerWalksIn(most, -1, interests(plan.exhibitors(), random));
            default -> new Disturbance.ExhibitorWalksIn(most, -1, interests(plan.buyers(), random));
        };
    }

    private static List<Disturbance.Interest> interests(int others, Random random) {
        Set<Integer> chosen = new HashSet<>();
        List<Disturbance.Interest> interests = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            int other = random.nextInt(others);
            if (chosen.add(other)) {
                interests.add(new Disturbance.Interest(other, 200 + random.nextInt(800)));
            }
        }
        return interests;
    }

    private static void tell(String kind, List<Took> times, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-22s %7d %8.3f %8.3f %8.3f %8d %8d %8d%n",
                kind,
                times.size(),
                quantile(times.stream().map(Took::wall).toList(), 0.5),
                quantile(times.stream().map(Took::wall).toList(), 0.99),
                quantile(times.stream().map(Took::cpu).toList(), 0.99),
                times.stream().mapToInt(Took::moved).sum(),
                times.stream().mapToInt(Took::dropped).sum(),
                times.stream().mapToInt(Took::added).sum());
    }

    private static double quantile(List<Long> nanos, double part) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size())) / MILLIS;
    }
}
