package org.smalltable.core.matching;

/** Finds a height that enough values reach, by counting: whole arrays pass through the processor several at a time. */
final class Cut {

    private Cut() {}

    /**
     * A height of at least 1 that no fewer than {@code enough} values reach, and hardly more than twice as many; 1 when
     * fewer reach even that.
     *
     * @param guess where to look first, 1 or more: last time's answer saves most of the counting
     */
    static int above(int[] values, int length, int enough, int guess) {
        int low = 1;
        int high = Integer.MAX_VALUE;
        int middle = guess;
        while (low < high) {
            int reaching = countFrom(values, length, middle);
            if (reaching < enough) {
                high = middle - 1;
                middle = Math.max(low + (high - low) / 2, middle / 2);
            } else {
                low = middle;
                if (reaching <= 2 * enough) {
                    break;
                }
                middle = high == Integer.MAX_VALUE ? 2 * middle : low + (high - low + 1) / 2;
            }
            middle = Math.clamp(middle, Math.min(low + 1, high), high);
        }
        return low;
    }

    /** Written without a branch, so that the compiler counts eight at a time. */
    private static int countFrom(int[] values, int length, int height) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += (height - 1 - values[i]) >>> 31;
        }
        return count;
    }
}
