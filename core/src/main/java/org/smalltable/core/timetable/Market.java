package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Where a {@link ChoiceOfPairs} stands: what a meeting of everybody costs, how many each wants, and what each holds.
 *
 * <p>An option is a participant's side of a pair: options first[i] to first[i + 1] - 1 are i's, in the order of the pairs, so
 * that the option of an exhibitor has the number of the pair.
 */
final class Market {

    private static final int FREE = -1;
    private static final int BARRED = -2;

    final Instance in;
    /** Price of a meeting of each participant; the table's is on top of the buyer's. */
    final int[] price;

    int tablePrice;
    /** Meetings that the outside world pays for, and options held, by participant. */
    final int[] wanted;

    final int[] met;
    /** The other participant of an option, and what the pair is worth. */
    final int[] mate;

    private final int[] worth;
    private final int[] optionOfBuyer;
    /** Options held by a participant, unordered: held[first[i]] ..., and where among them each is, {@link #FREE} or {@link #BARRED}. */
    private final int[] held;

    private final int[] place;

    Market(Instance in) {
        this.in = in;
        price = new int[in.everybody];
        wanted = new int[in.everybody];
        met = new int[in.everybody];
        held = new int[2 * in.pairs];
        place = new int[2 * in.pairs];
        mate = new int[2 * in.pairs];
        worth = new int[2 * in.pairs];
        optionOfBuyer = new int[in.pairs];
        Arrays.fill(place, FREE);
        for (int option = 0; option < 2 * in.pairs; option++) {
            int p = in.pairOf[option];
            worth[option] = in.weight[p] * ChoiceOfPairs.UNIT;
            if (option < in.pairs) {
                mate[option] = in.pairB[p];
            } else {
                mate[option] = in.pairE[p];
                optionOfBuyer[p] = option;
            }
        }
    }

    /** Nobody holds anything any more; everybody wants as many meetings as pay at the prices. */
    void open() {
        for (int option = 0; option < place.length; option++) {
            place[option] = Math.min(FREE, place[option]);
        }
        Arrays.fill(met, 0);
        for (int i = 0; i < in.everybody; i++) {
            int k = 0;
            while (k < in.cap[i] && (isExhibitor(i) || bonus(i, k) + price[i] - tablePrice > 0)) {
                k++;
            }
            wanted[i] = k;
        }
    }

    /** From the next opening on nobody can have this pair any more. */
    void bar(int pair) {
        place[pair] = BARRED;
        place[optionOfBuyer[pair]] = BARRED;
    }

    boolean isExhibitor(int i) {
        return i < in.exhibitors;
    }

    /** What an option is worth beside what its bidder pays for himself. */
    int value(int option) {
        return worth[option] - price[mate[option]];
    }

    int bonus(int i, int k) {
        return in.nextBonus(i, k) * ChoiceOfPairs.UNIT;
    }

    /** What not to want the meeting after so many is worth. */
    int outside(int i, int meetings) {
        return (isExhibitor(i) ? 0 : tablePrice) - bonus(i, meetings);
    }

    boolean isHeld(int option) {
        return place[option] >= 0;
    }

    /** Whether an option can be had: it is neither held nor barred. */
    boolean isFree(int option) {
        return place[option] == FREE;
    }

    /** One of the {@code met[i]} options that a participant holds. */
    int held(int i, int k) {
        return held[in.first[i] + k];
    }

    void hold(int i, int option) {
        int at = in.first[i] + met[i]++;
        place[option] = at;
        held[at] = option;
    }

    void letGo(int i, int option) {
        int at = place[option];
        place[option] = FREE;
        int last = held[in.first[i] + --met[i]];
        if (last != option) {
            held[at] = last;
            place[last] = at;
        }
    }

    /** The same pair as an option of the other. */
    int twin(int option) {
        return option < in.pairs ? optionOfBuyer[option] : in.pairOf[option];
    }
}
