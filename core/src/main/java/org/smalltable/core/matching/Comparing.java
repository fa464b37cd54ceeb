package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smalltable.core.matching.WeightPreview.Shift;

/**
 * Holds the lists in force against lists made with other weights.
 *
 * @param <K> how companies are named outside
 */
final class Comparing<K extends Comparable<? super K>> {

    private final Half<K> exhibitors;
    private final Half<K> buyers;
    private final Weighing<K> now;
    private final Weighing<K> then;
    private final int length;

    Comparing(Half<K> exhibitors, Half<K> buyers, Weighing<K> now, Weighing<K> then, int length) {
        this.exhibitors = exhibitors;
        this.buyers = buyers;
        this.now = now;
        this.then = then;
        this.length = length;
    }

    WeightPreview<K> compare(Ranking thenExhibitors, Ranking thenBuyers, int shown) {
        List<Shift<K>> shifts = new ArrayList<>();
        for (int exhibitor = 0; exhibitor < exhibitors.side().size(); exhibitor++) {
            Set<Integer> listed = new HashSet<>();
            addListed(listed, exhibitors.lists(), exhibitor);
            addListed(listed, thenExhibitors, exhibitor);
            for (int buyer : listed) {
                Shift<K> shift = new Shift<>(
                        exhibitors.side().key(exhibitor),
                        buyers.side().key(buyer),
                        points(now, exhibitor, buyer),
                        points(then, exhibitor, buyer));
                if (shift.now() != shift.then()) {
                    shifts.add(shift);
                }
            }
        }
        shifts.sort(Comparator.<Shift<K>>comparingInt(shift -> shift.now() - shift.then())
                .thenComparing(Shift::exhibitor)
                .thenComparing(Shift::buyer));
        List<Shift<K>> risen =
                shifts.stream().filter(s -> s.then() > s.now()).limit(shown).toList();
        List<Shift<K>> fallen = shifts.reversed().stream()
                .filter(s -> s.then() < s.now())
                .limit(shown)
                .toList();
        return new WeightPreview<>(
                risen,
                fallen,
                present(exhibitors) + present(buyers),
                poorlyServed(exhibitors, exhibitors.lists()) + poorlyServed(buyers, buyers.lists()),
                poorlyServed(exhibitors, thenExhibitors) + poorlyServed(buyers, thenBuyers));
    }

    private void addListed(Set<Integer> listed, Ranking lists, int row) {
        for (int place = 0; place < Math.min(length, lists.size(row)); place++) {
            listed.add(buyers.side().rowAt(Ranking.place(lists.at(row, place))));
        }
    }

    private int points(Weighing<K> weighing, int exhibitor, int buyer) {
        int evidence = weighing.evidence(exhibitor, buyer);
        return Scale.points(weighing.circumstances(exhibitors, exhibitor).rank(buyer, evidence));
    }

    private static <K extends Comparable<? super K>> int present(Half<K> half) {
        int present = 0;
        for (int row = 0; row < half.side().size(); row++) {
            present += half.side().profile(row) == Profile.GONE ? 0 : 1;
        }
        return present;
    }

    private static <K extends Comparable<? super K>> int poorlyServed(Half<K> half, Ranking lists) {
        int poorly = 0;
        for (int row = 0; row < half.side().size(); row++) {
            int good = 0;
            for (int place = 0; place < lists.size(row); place++) {
                good += Scale.points(Ranking.rank(lists.at(row, place))) >= MatchScore.GOOD ? 1 : 0;
            }
            poorly += half.side().profile(row) != Profile.GONE && good < WeightPreview.ENOUGH ? 1 : 0;
        }
        return poorly;
    }
}
