package org.smalltable.cli.matching;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.MatchBoard;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.language.TradeLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures matching on an expo of made-up companies: all lists at once, then single changes. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Makes everybody's lists for a made-up expo, several times over, then changes single profiles.")
public final class BenchMatchCommand implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final int CHANGES = 200;
    private static final int KEPT = 500;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double NANOS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--exhibitors", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private int exhibitors = 4108;

    @Option(names = "--buyers", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private int buyers = 100_000;

    @Option(names = "--top", paramLabel = "K", description = "Matches on each list (default: ${DEFAULT-VALUE}).")
    private int top = 40;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "How often all lists are made (default: ${DEFAULT-VALUE}).")
    private int passes = 7;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the companies are drawn by (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        HeapPeak.watch();
        TradeFacts facts = TradeFacts.shipped();
        TradeLanguage language = new TradeLanguage(facts);
        MadeUpExpo expo = new MadeUpExpo(facts, seed);
        MatchBoard<Integer> board = new MatchBoard<>(MatchRules.standard(facts), DAY, top);
        List<Offer> offers = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < exhibitors; i++) {
            Offer offer = language.understand(expo.offer(i));
            board.enterExhibitor(i, offer);
            keep(offers, offer);
        }
        for (int i = 0; i < buyers; i++) {
            Demand demand = language.understand(expo.demand(i));
            board.enterBuyer(i, demand);
            keep(demands, demand);
        }
        out.printf(Locale.ROOT, "share a sector or chapter: %.3f%n", overlap(offers, demands));
        Figures best = pass(board, out);
        for (int i = 1; i < passes; i++) {
            Figures next = pass(board, out);
            best = next.seconds() < best.seconds() ? next : best;
        }
        Random random = new Random(seed);
        out.println("one product of an exhibitor taken off or put on again: "
                + times(new ProductChange(board, offers, language, random)));
        out.println("one exhibitor changed to a whole other profile: "
                + times(() -> board.enterExhibitor(random.nextInt(exhibitors), any(offers, random))));
        out.println("one buyer changed to a whole other profile: "
                + times(() -> board.enterBuyer(random.nextInt(buyers), any(demands, random))));
        settle(board, out);
        out.flush();
        spec.commandLine().getErr().println(best.json());
        spec.commandLine().getErr().flush();
        return ExitCode.OK;
    }

    /** Makes all lists once. Processor time is told beside the clock's: on a busy machine it is the fairer measure. */
    private Figures pass(MatchBoard<Integer> board, PrintWriter out) {
        long processorBefore = processorNanos();
        long start = System.nanoTime();
        board.rankAll();
        Figures figures = Figures.since(start, exhibitors, buyers);
        out.printf(
                Locale.ROOT,
                "pass: %.3f s, %.3f s of processor time%n",
                figures.seconds(),
                (processorNanos() - processorBefore) / NANOS);
        return figures;
    }

    /** What the changes did to the rarity of things is worked in beside the lists, so nobody waits for it. */
    private static void settle(MatchBoard<Integer> board, PrintWriter out) {
        boolean wasSettled = board.isSettled();
        long start = System.nanoTime();
        board.settle();
        out.printf(
                Locale.ROOT,
                "rarity %s: settled in %.3f s%n",
                wasSettled ? "as before" : "changed by that",
                (System.nanoTime() - start) / NANOS);
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static <T> void keep(List<T> kept, T one) {
        if (kept.size() < KEPT) {
            kept.add(one);
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String times(Runnable change) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            long start = System.nanoTime();
            change.run();
            millis.add((System.nanoTime() - start) / NANOS_OF_A_MILLI);
        }
        millis.sort(null);
        return String.format(
                Locale.ROOT,
                "median %.2f ms, 95 of 100 within %.2f ms, longest %.2f ms",
                millis.get(CHANGES / 2),
                millis.get(CHANGES * 95 / 100),
                millis.getLast());
    }

    private static double overlap(List<Offer> offers, List<Demand> demands) {
        int sharing = 0;
        for (Offer offer : offers) {
            for (Demand demand : demands) {
                sharing += share(offer, demand) ? 1 : 0;
            }
        }
        return (double) sharing / Math.max(1, offers.size() * demands.size());
    }

    private static boolean share(Offer offer, Demand demand) {
        for (HsCode sought : demand.codes()) {
            for (HsCode brought : offer.allCodes()) {
                if (sought.chapter().equals(brought.chapter())) {
                    return true;
                }
            }
        }
        for (Sector sought : demand.sectors()) {
            for (Sector brought : offer.allSectors()) {
                if (sought.contains(brought) || brought.contains(sought)) {
                    return true;
                }
            }
        }
        return false;
    }
}
