package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.DAY;
import static org.smalltable.core.matching.Sample.FACTS;
import static org.smalltable.core.matching.Sample.RULES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.core.trade.HsCode;

/** A board is held against weighing every pair by itself, before and after companies come, change and go. */
class MatchBoardTest {

    private static final int LENGTH = 5;

    private final Map<Integer, Offer> offers = new TreeMap<>();
    private final Map<Integer, Demand> demands = new TreeMap<>();
    private final Map<List<Integer>, Boolean> mutual = new HashMap<>();
    private final Map<List<Integer>, Boolean> met = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void lists_are_those_of_weighing_every_pair_by_itself(long seed) {
        MatchBoard<Integer> board = board(new Crowd(seed), 60, 90);

        assertThatListsAreRight(board);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void lists_stay_right_while_companies_come_change_and_go(long seed) {
        Crowd crowd = new Crowd(seed);
        MatchBoard<Integer> board = board(crowd, 30, 50);

        for (int step = 0; step < 200; step++) {
            change(board, crowd);
            if (step % 20 == 0) {
                assertThatListsAreRight(board, rarityOf(board));
            }
        }
        assertThatListsAreRight(board, rarityOf(board));
        board.settle();
        assertThatListsAreRight(board);
    }

    @Test
    void rarity_stays_as_it_was_until_the_board_settles() {
        Crowd crowd = new Crowd(41);
        MatchBoard<Integer> board = board(crowd, 30, 50);
        double before = rarityOf(board).of(new HsCode("0901"));

        for (int number = 100; number < 400; number++) {
            demands.put(number, Sample.demand("0901"));
            board.enterBuyer(number, demands.get(number));
        }

        assertThat(board.isSettled()).isFalse();
        assertThat(rarityOf(board).of(new HsCode("0901"))).isEqualTo(before);
        board.settle();
        assertThat(board.isSettled()).isTrue();
        assertThat(rarityOf(board).of(new HsCode("0901"))).isLessThan(before);
        assertThatListsAreRight(board);
    }

    @Test
    void lists_are_right_when_companies_change_while_the_board_settles() throws InterruptedException {
        Crowd crowd = new Crowd(42);
        MatchBoard<Integer> board = board(crowd, 60, 90);

        for (int round = 0; round < 20; round++) {
            Thread settling = Thread.ofPlatform().start(board::settle);
            for (int step = 0; step < 10; step++) {
                change(board, crowd);
            }
            settling.join();
            assertThatListsAreRight(board, rarityOf(board));
        }
        board.settle();
        assertThatListsAreRight(board);
    }

    @Test
    void companies_whose_keys_lie_close_together_find_their_places() {
        MatchBoard<Integer> board = new MatchBoard<>(RULES, DAY, LENGTH);
        offers.put(1, Sample.offer("RW", "0901"));
        offers.forEach(board::enterExhibitor);
        demands.put(0, Sample.demand("0901"));
        demands.put(1000, Sample.demand("0901"));
        demands.forEach(board::enterBuyer);
        board.rankAll();

        for (int number = 999; number > 900; number--) {
            demands.put(number, Sample.demand("0901"));
            board.enterBuyer(number, demands.get(number));
        }

        assertThat(board.buyersFor(1)).extracting(Match::other).containsExactly(0, 901, 902, 903, 904);
    }

    private static Rarity rarityOf(MatchBoard<Integer> board) {
        return board.context(0, 0).rarity();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void the_order_of_arrival_does_not_matter(long seed) {
        MatchBoard<Integer> board = board(new Crowd(seed), 40, 60);
        MatchBoard<Integer> other = new MatchBoard<>(RULES, DAY, LENGTH);

        List<Integer> arrivals = new ArrayList<>(demands.keySet());
        Collections.shuffle(arrivals, new Random(seed));
        arrivals.forEach(number -> other.enterBuyer(number, demands.get(number)));
        new TreeMap<>(offers).descendingMap().forEach(other::enterExhibitor);
        mutual.forEach((pair, holds) -> other.setMutualInterest(pair.getFirst(), pair.getLast(), holds));
        met.forEach((pair, holds) -> other.setMetBefore(pair.getFirst(), pair.getLast(), holds));
        other.rankAll();

        offers.keySet().forEach(number -> assertThat(other.buyersFor(number)).isEqualTo(board.buyersFor(number)));
        demands.keySet()
                .forEach(number -> assertThat(other.exhibitorsFor(number)).isEqualTo(board.exhibitorsFor(number)));
    }

    /** So many buyers that processors share the lists of one changed exhibitor out among them. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void in_a_large_hall_changed_lists_are_exactly_those_of_a_full_pass(long seed) {
        Crowd crowd = new Crowd(seed);
        MatchBoard<Integer> board = board(crowd, 60, 20_000);
        List<Integer> exhibitors = new ArrayList<>(offers.keySet());
        List<Integer> buyers =
                new ArrayList<>(demands.keySet().stream().limit(200).toList());

        // Profiles change hands, so that everything is as rare as before and a full pass goes by the same rarity.
        Collections.shuffle(exhibitors, new Random(seed));
        Collections.shuffle(buyers, new Random(seed));
        for (int i = 0; i < exhibitors.size(); i++) {
            board.enterExhibitor(i, offers.get(exhibitors.get(i)));
        }
        for (int i = 0; i < buyers.size(); i++) {
            board.enterBuyer(i, demands.get(buyers.get(i)));
            know(board, crowd);
        }
        // One may come and go, and be what it was but for a product.
        Offer whole = offers.get(exhibitors.getFirst());
        board.enterExhibitor(0, whole.with(Sample.sectors("FOOD.DRINK.COFFEE"), Sample.codes("0901", "2601")));
        board.exhibitorLeaves(1);
        board.enterExhibitor(1, offers.get(exhibitors.get(1)));
        board.enterExhibitor(0, whole);
        Map<Integer, List<Match<Integer>>> forExhibitors = new TreeMap<>();
        Map<Integer, List<Match<Integer>>> forBuyers = new TreeMap<>();
        offers.keySet().forEach(number -> forExhibitors.put(number, board.buyersFor(number)));
        demands.keySet().forEach(number -> forBuyers.put(number, board.exhibitorsFor(number)));
        board.rankAll();

        forExhibitors.forEach((number, list) -> assertThat(list).isEqualTo(board.buyersFor(number)));
        forBuyers.forEach((number, list) -> assertThat(list).isEqualTo(board.exhibitorsFor(number)));
    }

    @Test
    void with_a_refused_country_no_such_pair_is_listed() {
        MatchBoard<Integer> board = new MatchBoard<>(RULES, DAY, LENGTH);
        board.enterExhibitor(1, Sample.offer("RW", "0901"));
        board.enterBuyer(
                2,
                Sample.demand("0901")
                        .wishing(CountryWishes.refusing(Sample.exhibitor("RW").country())));
        board.rankAll();

        assertThat(board.buyersFor(1)).isEmpty();
        assertThat(board.exhibitorsFor(2)).isEmpty();
    }

    @Test
    void preview_shows_what_other_weights_would_do_and_leaves_the_lists_alone() {
        MatchBoard<Integer> board = board(new Crowd(31), 40, 60);
        List<Match<Integer>> before = board.buyersFor(3);
        MatchWeights codesOnly = MatchWeights.STANDARD.with(RuleName.SECTOR, 0).with(RuleName.WORDS, 0);

        WeightPreview<Integer> preview = board.preview(codesOnly, 10);

        assertThat(board.buyersFor(3)).isEqualTo(before);
        assertThat(preview.companies()).isEqualTo(100);
        assertThat(preview.risen()).allMatch(shift -> shift.then() > shift.now());
        assertThat(preview.fallen()).hasSize(10).allMatch(shift -> shift.then() < shift.now());
        assertThat(preview.poorlyServedThen()).isGreaterThanOrEqualTo(preview.poorlyServedNow());
        WeightPreview.Shift<Integer> worst = preview.fallen().getFirst();
        board.reweigh(codesOnly);
        assertThat(points(board, worst.exhibitor(), worst.buyer())).isEqualTo(worst.then());
    }

    private MatchBoard<Integer> board(Crowd crowd, int exhibitors, int buyers) {
        MatchBoard<Integer> board = new MatchBoard<>(RULES, DAY, LENGTH);
        for (int number = 0; number < exhibitors; number++) {
            offers.put(number, crowd.offer(number));
        }
        for (int number = 0; number < buyers; number++) {
            demands.put(number, crowd.demand(number));
        }
        offers.forEach(board::enterExhibitor);
        demands.forEach(board::enterBuyer);
        for (int i = 0; i < 20; i++) {
            know(board, crowd);
        }
        board.rankAll();
        return board;
    }

    private void change(MatchBoard<Integer> board, Crowd crowd) {
        switch (crowd.number(6)) {
            case 0, 1 -> {
                int number = crowd.number(60);
                offers.put(number, crowd.offer(number));
                board.enterExhibitor(number, offers.get(number));
            }
            case 2, 3 -> {
                int number = crowd.number(90);
                demands.put(number, crowd.demand(number));
                board.enterBuyer(number, demands.get(number));
            }
            case 4 -> {
                int number = crowd.number(60);
                offers.remove(number);
                board.exhibitorLeaves(number);
                demands.remove(number + 5);
                board.buyerLeaves(number + 5);
            }
            default -> know(board, crowd);
        }
    }

    private void know(MatchBoard<Integer> board, Crowd crowd) {
        int exhibitor = crowd.number(40);
        int buyer = crowd.number(60);
        boolean holds = crowd.number(4) > 0;
        if (crowd.number(2) == 0) {
            mutual.put(List.of(exhibitor, buyer), holds);
            board.setMutualInterest(exhibitor, buyer, holds);
        } else {
            met.put(List.of(exhibitor, buyer), holds);
            board.setMetBefore(exhibitor, buyer, holds);
        }
    }

    private void assertThatListsAreRight(MatchBoard<Integer> board) {
        assertThatListsAreRight(board, Rarity.among(FACTS, offers.values(), demands.values()));
    }

    private void assertThatListsAreRight(MatchBoard<Integer> board, Rarity rarity) {
        Map<Integer, List<Match<Integer>>> forExhibitors = new TreeMap<>();
        Map<Integer, List<Match<Integer>>> forBuyers = new TreeMap<>();
        offers.forEach((exhibitor, offer) -> demands.forEach((buyer, demand) -> {
            List<Integer> pair = List.of(exhibitor, buyer);
            MatchContext context =
                    new MatchContext(DAY, mutual.getOrDefault(pair, false), met.getOrDefault(pair, false), rarity);
            int points = board.rules().score(demand, offer, context).points();
            forExhibitors.computeIfAbsent(exhibitor, e -> new ArrayList<>()).add(new Match<>(buyer, points));
            forBuyers.computeIfAbsent(buyer, b -> new ArrayList<>()).add(new Match<>(exhibitor, points));
        }));
        offers.keySet()
                .forEach(exhibitor -> assertThatListIsRight(board.buyersFor(exhibitor), forExhibitors.get(exhibitor)));
        demands.keySet().forEach(buyer -> assertThatListIsRight(board.exhibitorsFor(buyer), forBuyers.get(buyer)));
    }

    /** Lists go by a finer rank than points, so among equal points only the points are compared. */
    private static void assertThatListIsRight(List<Match<Integer>> list, List<Match<Integer>> all) {
        List<Match<Integer>> expected = all.stream()
                .filter(match -> match.points() > 0)
                .sorted(Comparator.comparingInt(match -> -match.points()))
                .limit(LENGTH)
                .toList();
        assertThat(list)
                .extracting(Match::points)
                .isEqualTo(expected.stream().map(Match::points).toList());
        assertThat(all).containsAll(list);
    }

    private static int points(MatchBoard<Integer> board, int exhibitor, int buyer) {
        return board.buyersFor(exhibitor).stream()
                .filter(match -> match.other() == buyer)
                .mapToInt(Match::points)
                .findFirst()
                .orElse(0);
    }
}
