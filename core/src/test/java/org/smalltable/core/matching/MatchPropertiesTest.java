package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.DAY;
import static org.smalltable.core.matching.Sample.FACTS;
import static org.smalltable.core.matching.Sample.RULES;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.Sector;

/** What must hold whoever is there, tried on companies drawn at random: a failure names its seed. */
class MatchPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void one_more_shared_sector_or_word_never_lowers_a_score(long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 300; i++) {
            Demand demand = crowd.demand(i);
            Offer offer = crowd.offer(i);
            int before = Sample.points(demand, offer);

            Set<Sector> further = Sample.sectors("TECH.MINE.COPPER");
            Demand alsoSeeking = new Demand(
                    demand.party(),
                    demand.text(),
                    union(demand.sectors(), further),
                    demand.codes(),
                    saying(demand.terms(), "copper"),
                    demand.wishes(),
                    demand.certificates(),
                    demand.orders());
            Offer alsoBringing = offer.with(further, Set.of()).withTerms(saying(offer.terms(), "copper"));

            assertThat(Sample.points(alsoSeeking, alsoBringing)).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_refused_country_is_on_no_list_and_in_no_score(long seed) {
        Crowd crowd = new Crowd(seed);
        Map<Integer, Offer> offers = new TreeMap<>();
        Map<Integer, Demand> demands = new TreeMap<>();
        MatchBoard<Integer> board = new MatchBoard<>(RULES, DAY, 200);
        for (int number = 0; number < 150; number++) {
            offers.put(number, crowd.offer(number));
            demands.put(number, crowd.demand(number));
        }
        offers.forEach(board::enterExhibitor);
        demands.forEach(board::enterBuyer);
        board.rankAll();
        // Some change their minds afterwards.
        for (int number = 0; number < 150; number += 3) {
            Demand changed = demands.get(number).wishing(CountryWishes.refusing(new Country("BR"), new Country("ET")));
            demands.put(number, changed);
            board.enterBuyer(number, changed);
        }

        demands.forEach((buyer, demand) -> {
            Set<Country> refused = demand.wishes().refused();
            assertThat(board.exhibitorsFor(buyer))
                    .noneMatch(match -> refused.contains(country(offers.get(match.other()))));
            offers.forEach((exhibitor, offer) -> {
                if (refused.contains(country(offer))) {
                    assertThat(board.buyersFor(exhibitor))
                            .noneMatch(match -> match.other().equals(buyer));
                    assertThat(board.rules()
                                    .score(demand, offer, board.context(exhibitor, buyer))
                                    .isBarred())
                            .isTrue();
                }
            });
        });
    }

    @Test
    void lists_go_by_the_groups_and_tariffs_of_the_day() {
        // Laos is to leave the least developed countries on 24 November 2026; the zero tariff for Kenya begins in May
        // 2026.
        Demand forTheLeastDeveloped = demand("0901").wishing(CountryWishes.preferring(CountryGroup.LEAST_DEVELOPED));
        Map<Integer, Offer> offers = Map.of(1, offer("LA", "0901"), 2, offer("VN", "0901"), 3, offer("KE", "0901"));

        Map<Integer, Integer> before = pointsOn(LocalDate.of(2026, 11, 23), offers, forTheLeastDeveloped);
        Map<Integer, Integer> after = pointsOn(LocalDate.of(2026, 11, 24), offers, forTheLeastDeveloped);

        assertThat(before.get(1)).isGreaterThan(before.get(2));
        assertThat(after.get(1)).isEqualTo(after.get(2));
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(pointsOn(LocalDate.of(2026, 4, 30), offers, demand("0901")))
                .satisfies(points -> assertThat(points.get(3)).isEqualTo(points.get(2)));
        assertThat(pointsOn(LocalDate.of(2026, 5, 1), offers, demand("0901")))
                .satisfies(points -> assertThat(points.get(3)).isGreaterThan(points.get(2)));
    }

    /** A pair has one score, but each list sets it against other pairs: so wishes order the list of who has them. */
    @Test
    void each_sides_list_follows_its_own_wishes() {
        MatchBoard<Integer> board = new MatchBoard<>(RULES, DAY, 10);
        board.enterExhibitor(1, offer("RW", "0901"));
        board.enterExhibitor(2, offer("BR", "0901", "0902"));
        Demand open = demand("0901", "0902");
        board.enterBuyer(1, open);
        board.enterBuyer(
                2,
                Demand.of(Party.of("Fond of Rwanda", new Country("CN")), "", Set.of(), Sample.codes("0901"))
                        .wishing(CountryWishes.preferring(new Country("RW"))));
        board.rankAll();

        assertThat(board.exhibitorsFor(1)).extracting(Match::other).containsExactly(2, 1);
        assertThat(board.exhibitorsFor(2)).extracting(Match::other).containsExactly(1, 2);
        assertThat(board.buyersFor(1)).extracting(Match::other).containsExactly(2, 1);
        assertThat(board.buyersFor(2)).extracting(Match::other).containsExactly(1, 2);
        assertThat(points(board.buyersFor(1), 2)).isEqualTo(points(board.exhibitorsFor(2), 1));
    }

    private static Map<Integer, Integer> pointsOn(LocalDate day, Map<Integer, Offer> offers, Demand demand) {
        MatchBoard<Integer> board = new MatchBoard<>(MatchRules.standard(FACTS), day, 10);
        offers.forEach(board::enterExhibitor);
        board.enterBuyer(1, demand);
        board.rankAll();
        Map<Integer, Integer> points = new TreeMap<>();
        board.exhibitorsFor(1).forEach(match -> points.put(match.other(), match.points()));
        return points;
    }

    private static int points(List<Match<Integer>> list, int other) {
        return list.stream()
                .filter(match -> match.other() == other)
                .mapToInt(Match::points)
                .findFirst()
                .orElseThrow();
    }

    private static Country country(Offer offer) {
        return offer.party().country();
    }

    private static Terms saying(Terms terms, String word) {
        Map<String, String> words = new TreeMap<>(terms.words());
        words.put(word, word);
        return new Terms(words, terms.codes(), terms.sectors());
    }

    private static Set<Sector> union(Set<Sector> some, Set<Sector> others) {
        Set<Sector> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
