package org.smalltable.core.matching;

import java.util.Arrays;

/**
 * Finds those whose evidence reaches a height. Rows are looked at in {@value #STRIPES} stripes side by side, one bit for
 * each: so they pass through the processor many at a time, without a branch, and only rows found are touched one by one.
 */
final class Hits {

    private static final int STRIPES = 16;
    private static final int STEP = 16;

    private int length;
    /** Wider than the evidence, so that the compiler knows that the two cannot overlap. */
    private final long[] bits;

    private final int[] rows;

    /** For evidence with at most so many rows. */
    Hits(int size) {
        this.bits = new long[stripe(size)];
        this.rows = new int[size];
    }

    private static int stripe(int size) {
        return (size / STRIPES / STEP + 1) * STEP;
    }

    /** The rows found: only as many as were found are valid, until the next search. */
    int[] rows() {
        return rows;
    }

    /**
     * Finds the rows with at least that evidence, 1 or more.
     *
     * @param size how many rows there are
     * @return how many
     */
    int reaching(int[] evidence, int size, int height) {
        length = stripe(size);
        Arrays.fill(bits, 0, length, 0);
        for (int stripe = 0; stripe * length < size; stripe++) {
            mark(bits, evidence, stripe * length, Math.min(length, size - stripe * length), height, stripe);
        }
        return collect();
    }

    /**
     * Finds the rows with at least that evidence, or at least their own.
     *
     * @param size how many rows there are
     * @param own for each row an evidence of 1 or more that is enough too
     * @return how many
     */
    int reaching(int[] evidence, int size, int height, int[] own) {
        length = stripe(size);
        Arrays.fill(bits, 0, length, 0);
        for (int stripe = 0; stripe * length < size; stripe++) {
            mark(bits, evidence, own, stripe * length, Math.min(length, size - stripe * length), height, stripe);
        }
        return collect();
    }

    private static void mark(long[] bits, int[] evidence, int from, int length, int height, int stripe) {
        for (int i = 0; i < length; i++) {
            bits[i] |= (long) ((height - 1 - evidence[from + i]) >>> 31) << stripe;
        }
    }

    private static void mark(long[] bits, int[] evidence, int[] own, int from, int length, int height, int stripe) {
        for (int i = 0; i < length; i++) {
            bits[i] |= (long) ((Math.min(height, own[from + i]) - 1 - evidence[from + i]) >>> 31) << stripe;
        }
    }

    /**
     * Finds the rows between two that had or have at least their own evidence.
     *
     * @param before what they had
     * @param neededBefore for each row the evidence of 1 or more that was enough
     * @param now what they have
     * @param needed for each row the evidence of 1 or more that is enough
     * @param evenIfEqual whether rows count whose evidence is what it was
     * @return how many
     */
    int reachingEither(
            int[] before, int[] neededBefore, int[] now, int[] needed, int from, int to, boolean evenIfEqual) {
        length = stripe(to - from);
        Arrays.fill(bits, 0, length, 0);
        for (int stripe = 0; from + stripe * length < to; stripe++) {
            int first = from + stripe * length;
            mark(
                    bits,
                    before,
                    neededBefore,
                    now,
                    needed,
                    first,
                    Math.min(length, to - first),
                    evenIfEqual ? 1 : 0,
                    stripe);
        }
        int count = collect();
        for (int i = 0; i < count; i++) {
            rows[i] += from;
        }
        return count;
    }

    private static void mark(
            long[] bits,
            int[] before,
            int[] neededBefore,
            int[] now,
            int[] needed,
            int from,
            int length,
            int evenIfEqual,
            int stripe) {
        for (int i = 0; i < length; i++) {
            int had = before[from + i];
            int has = now[from + i];
            int isNews = evenIfEqual | (had - has | has - had) >>> 31;
            int reaches = (neededBefore[from + i] - 1 - had | needed[from + i] - 1 - has) >>> 31;
            bits[i] |= (long) (reaches & isNews) << stripe;
        }
    }

    private int collect() {
        int count = 0;
        for (int i = 0; i < length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                rows[count++] = Long.numberOfTrailingZeros(left) * length + i;
            }
        }
        return count;
    }
}
