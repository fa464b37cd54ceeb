package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the nearly right prices of a {@link ChoiceOfPairs} into whole points that prove it optimal, by label correction
 * (Bellman, Ford and Moore): an optimal choice leaves a system of difference constraints between prices without a negative
 * cycle, so lowering labels until none is broken ends, and soon, as the first labels are nearly right.
 */
final class ExactPrices {

    private final Instance in;
    private final ChoiceOfPairs choice;
    private final int[] met;
    /** Labels: minus an exhibitor's price, a buyer's price, then the outside world's (0) and the tables'. */
    private final int[] label;

    private final int outside;
    private final int tables;
    private final IntQueue queue;
    private final boolean tablesLeft;

    private ExactPrices(Instance in, ChoiceOfPairs choice) {
        this.in = in;
        this.choice = choice;
        outside = in.everybody;
        tables = in.everybody + 1;
        label = new int[in.everybody + 2];
        met = new int[in.everybody];
        queue = new IntQueue(in.everybody + 2);
        long sum = 0;
        for (int p = 0; p < in.pairs; p++) {
            if (choice.isChosen(p)) {
                met[in.pairE[p]]++;
                met[in.pairB[p]]++;
                sum--;
            }
        }
        for (int t : in.tables) {
            sum += t;
        }
        tablesLeft = sum > 0;
    }

    /**
     * The prices in whole points that prove a choice optimal; none when it is not, or not found to be.
     *
     * @param patience how often each label is looked at on average before the choice is held not to be optimal
     */
    static Optional<Prices> proving(Instance in, ChoiceOfPairs choice, int patience) {
        ExactPrices exact = new ExactPrices(in, choice);
        return exact.correct((long) patience * exact.label.length) ? Optional.of(exact.prices()) : Optional.empty();
    }

    /** The prices that a choice has come to, not rounded to whole points. */
    static Prices asTheyAre(Instance in, ChoiceOfPairs choice) {
        int[] meeting = new int[in.everybody];
        int table = scaled(choice.tablePrice());
        for (int i = 0; i < in.everybody; i++) {
            meeting[i] = scaled(choice.price(i)) - (i < in.exhibitors ? 0 : table);
        }
        return prices(in, meeting, table);
    }

    private static int scaled(int price) {
        return Math.round(price * (Prices.SCALE / (float) ChoiceOfPairs.UNIT));
    }

    private boolean correct(long looks) {
        for (int i = 0; i < in.everybody; i++) {
            int points = Math.round(choice.price(i) / (float) ChoiceOfPairs.UNIT);
            label[i] = i < in.exhibitors ? -points : points;
        }
        label[tables] = Math.round(choice.tablePrice() / (float) ChoiceOfPairs.UNIT);
        for (int i = 0; i < label.length; i++) {
            queue.add(i);
        }
        long left = looks;
        while (!queue.isEmpty()) {
            if (--left < 0) {
                return false;
            }
            propagate(queue.poll());
        }
        return true;
    }

    private void propagate(int node) {
        if (node == outside) {
            for (int e = 0; e < in.exhibitors; e++) {
                if (met[e] > 0) {
                    lower(e, label[outside] + in.nextBonus(e, met[e] - 1));
                }
            }
            if (tablesLeft) {
                lower(tables, label[outside]);
            }
        } else if (node == tables) {
            for (int b = in.exhibitors; b < in.everybody; b++) {
                if (met[b] < in.cap[b]) {
                    lower(b, label[tables] - in.nextBonus(b, met[b]));
                }
            }
            lower(outside, label[tables]);
        } else if (node < in.exhibitors) {
            for (int p = in.first[node]; p < in.first[node + 1]; p++) {
                int pair = in.pairOf[p];
                if (choice.isChosen(pair)) {
                    lower(in.pairB[pair], label[node] + in.weight[pair]);
                }
            }
            if (met[node] < in.cap[node]) {
                lower(outside, label[node] - in.nextBonus(node, met[node]));
            }
        } else {
            for (int p = in.first[node]; p < in.first[node + 1]; p++) {
                int pair = in.pairOf[p];
                if (!choice.isChosen(pair)) {
                    lower(in.pairE[pair], label[node] - in.weight[pair]);
                }
            }
            if (met[node] > 0) {
                lower(tables, label[node] + in.nextBonus(node, met[node] - 1));
            }
        }
    }

    private void lower(int node, int atMost) {
        if (label[node] > atMost) {
            label[node] = atMost;
            queue.add(node);
        }
    }

    private Prices prices() {
        int[] meeting = new int[in.everybody];
        int table = label[tables] - label[outside];
        for (int i = 0; i < in.everybody; i++) {
            int price = i < in.exhibitors ? label[outside] - label[i] : label[i] - label[tables];
            meeting[i] = price * Prices.SCALE;
        }
        return prices(in, meeting, table * Prices.SCALE);
    }

    private static Prices prices(Instance in, int[] meeting, int table) {
        int[] everySlot = new int[in.slots];
        Arrays.fill(everySlot, table);
        return new Prices(meeting, new int[in.everybody * in.slots], everySlot, new int[in.companions.length]);
    }
}
