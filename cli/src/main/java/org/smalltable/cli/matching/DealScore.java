package org.smalltable.cli.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.smalltable.core.matching.Match;
import org.smalltable.exchange.company.CompanyRow;
import org.smalltable.exchange.company.DealFile.Deal;

/** Measures lists on pairs known to have traded: how often, and how high up, the partner is on the list. */
final class DealScore {

    private static final int[] DEPTHS = {5, 10, 20};

    private final Hall hall;
    private final Map<String, List<Integer>> exhibitors;
    private final Map<String, List<Integer>> buyers;

    DealScore(Hall hall) {
        this.hall = hall;
        this.exhibitors = byName(hall.exhibitors());
        this.buyers = byName(hall.buyers());
    }

    /** Whether both companies of a deal are in the hall. */
    boolean knows(Deal deal) {
        return exhibitors.containsKey(deal.exhibitor()) && buyers.containsKey(deal.buyer());
    }

    /** The measures as CSV, one line for each side. */
    List<String> lines(List<Deal> deals) {
        List<Integer> forExhibitors = new ArrayList<>();
        List<Integer> forBuyers = new ArrayList<>();
        for (Deal deal : deals) {
            List<Integer> ofExhibitor = exhibitors.getOrDefault(deal.exhibitor(), List.of());
            List<Integer> ofBuyer = buyers.getOrDefault(deal.buyer(), List.of());
            forExhibitors.add(place(ofExhibitor, ofBuyer, hall::buyersFor));
            forBuyers.add(place(ofBuyer, ofExhibitor, hall::exhibitorsFor));
        }
        return List.of(
                "for,deals,recall@5,recall@10,recall@20,meanReciprocalRank",
                line("exhibitors", forExhibitors),
                line("buyers", forBuyers));
    }

    /** The best place of the partner on a list, from 1; 0 when it is on none. */
    private static int place(List<Integer> own, List<Integer> partner, IntFunction<List<Match<Integer>>> lists) {
        int best = 0;
        for (int one : own) {
            List<Integer> others = lists.apply(one).stream().map(Match::other).toList();
            for (int other : partner) {
                int place = others.indexOf(other) + 1;
                best = best == 0 || place > 0 && place < best ? place : best;
            }
        }
        return best;
    }

    private static String line(String side, List<Integer> places) {
        StringBuilder line = new StringBuilder(side + "," + places.size());
        double count = Math.max(1, places.size());
        for (int depth : DEPTHS) {
            long found =
                    places.stream().filter(place -> place > 0 && place <= depth).count();
            line.append(String.format(Locale.ROOT, ",%.3f", found / count));
        }
        double reciprocal = places.stream()
                .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                .sum();
        return line.append(String.format(Locale.ROOT, ",%.3f", reciprocal / count))
                .toString();
    }

    private static Map<String, List<Integer>> byName(List<CompanyRow> rows) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byName.computeIfAbsent(rows.get(i).name(), name -> new ArrayList<>())
                    .add(i);
        }
        return byName;
    }
}
