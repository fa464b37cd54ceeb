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

/**
 * What weighing is made of. Lies in the package of the engine, to reach what is hidden from everybody else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class WeighingKernels {

    private static final int DEMANDS = 500;
    private static final int ROOM = MadeUpCompanies.LENGTH + 16;

    /** As many as came to the eighth China International Import Expo. */
    @Param("4108")
    public int exhibitors;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Demand> demands = new ArrayList<>();
    private final Ranking ranking = new Ranking(DEMANDS, MadeUpCompanies.LENGTH, ROOM);
    private List<Offer> offers = List.of();
    private MatchRules rules;
    private MatchContext context;
    private ListMaker<Integer> buyerLists;

    /** Lets everybody enter. */
    @Setup
    public void enter() {
        MadeUpCompanies companies = new MadeUpCompanies(exhibitors);
        offers = companies.offers;
        rules = companies.rules;
        TraitTable traits = new TraitTable();
        ProfileBook book = new ProfileBook(companies.facts, MadeUpCompanies.DAY, traits);
        Side<Integer> exhibitorSide = new Side<>();
        Side<Integer> buyerSide = new Side<>();
        for (int i = 0; i < exhibitors; i++) {
            put(exhibitorSide, i, book.of(offers.get(i)), traits);
        }
        for (int i = 0; i < DEMANDS; i++) {
            demands.add(companies.demand(i));
            put(buyerSide, i, book.of(demands.get(i)), traits);
        }
        traits.settle();
        exhibitorSide.sort();
        exhibitorSide.makeMasks();
        buyerSide.sort();
        Half<Integer> buyers = new Half<>(buyerSide, false, ranking);
        Weighing<Integer> weighing = new Weighing<>(
                new Half<>(exhibitorSide, true, new Ranking(0, MadeUpCompanies.LENGTH, ROOM)),
                buyers,
                rules.weights(),
                traits.worths(rules.weights(), traits.steps(), new int[0]),
                new Acquaintances(),
                new Acquaintances());
        buyerLists = new ListMaker<>(weighing, buyers);
        context = MatchContext.on(MadeUpCompanies.DAY).among(traits.rarity());
    }

    private static void put(Side<Integer> side, int number, Profile profile, TraitTable traits) {
        side.put(side.rowFor(number), profile);
        traits.count(profile, 1);
    }

    /** One buyer against all exhibitors: its evidence with each, and its list. */
    @Benchmark
    public long one_buyer_against_all_exhibitors() {
        int buyer = random.nextInt(DEMANDS);
        buyerLists.make(buyer, ranking);
        return ranking.floor(buyer);
    }

    /** The points and reasons of one pair, as pages tell them. */
    @Benchmark
    public MatchScore one_pair_with_reasons() {
        return rules.score(demands.get(random.nextInt(DEMANDS)), offers.get(random.nextInt(exhibitors)), context);
    }
}
