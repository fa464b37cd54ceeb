package org.smalltable.core.timetable;

import java.util.Arrays;

/** Knows which of some players has the largest key, the first of equals; a key changes in logarithmic time. */
final class Tournament {

    /** The key of a player that is out. */
    static final int OUT = Integer.MIN_VALUE;

    private final int leaves;
    private final int[] key;
    private final int[] winner;

    Tournament(int players) {
        leaves = Integer.highestOneBit(Math.max(1, players - 1)) * 2;
        key = new int[leaves];
        Arrays.fill(key, OUT);
        winner = new int[2 * leaves];
        for (int k = 0; k < leaves; k++) {
            winner[leaves + k] = k;
        }
        for (int k = leaves - 1; k > 0; k--) {
            winner[k] = winner[2 * k];
        }
    }

    void set(int player, int value) {
        if (key[player] == value) {
            return;
        }
        key[player] = value;
        for (int k = leaves + player >> 1; k > 0; k >>= 1) {
            play(k);
        }
    }

    /** Sets a key without a word to the others: none is asked before {@link #playAll}. */
    void prepare(int player, int value) {
        key[player] = value;
    }

    /** Plays all again: for many changes less work than one by one. */
    void playAll() {
        for (int k = leaves - 1; k > 0; k--) {
            play(k);
        }
    }

    private void play(int k) {
        int left = winner[2 * k];
        int right = winner[2 * k + 1];
        winner[k] = key[right] > key[left] ? right : left;
    }

    int top() {
        return winner[1];
    }

    int topKey() {
        return key[winner[1]];
    }
}
