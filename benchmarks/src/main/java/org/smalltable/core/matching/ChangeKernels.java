package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One change worked into everybody's lists, as the web does it whenever a company saves its form. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class ChangeKernels {

    private static final int KEPT = 500;

    /** As many as came to the eighth China International Import Expo. */
    @Param("4108")
    public int exhibitors;

    /** How many buyers they are set against. */
    @Param("100000")
    public int buyers;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Offer> shorter = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private List<Offer> offers = List.of();
    private MatchBoard<Integer> board;

    /** Lets everybody enter and makes all lists. */
    @Setup
    public void enter() {
        MadeUpCompanies companies = new MadeUpCompanies(exhibitors);
        offers = companies.offers;
        board = new MatchBoard<>(companies.rules, MadeUpCompanies.DAY, MadeUpCompanies.LENGTH);
        for (int i = 0; i < exhibitors; i++) {
            board.enterExhibitor(i, offers.get(i));
            shorter.add(companies.shorter(offers.get(i)));
        }
        for (int i = 0; i < buyers; i++) {
            Demand demand = companies.demand(i);
            board.enterBuyer(i, demand);
            if (i < KEPT) {
                demands.add(demand);
            }
        }
        board.rankAll();
    }

    /** One buyer becomes like another: its list and all exhibitors' are right again. */
    @Benchmark
    public void one_buyer() {
        board.enterBuyer(random.nextInt(buyers), demands.get(random.nextInt(demands.size())));
    }

    /** One exhibitor takes a product off or puts it on again: its list and all buyers' are right again. */
    @Benchmark
    public void one_product_of_an_exhibitor() {
        int exhibitor = random.nextInt(exhibitors);
        board.enterExhibitor(exhibitor, (random.nextBoolean() ? offers : shorter).get(exhibitor));
    }

    /** One exhibitor becomes like another, the hardest change there is: its list and all buyers' are right again. */
    @Benchmark
    public void one_exhibitor_wholly() {
        board.enterExhibitor(random.nextInt(exhibitors), offers.get(random.nextInt(exhibitors)));
    }
}
