package org.smalltable.core.matching;

/** Brings the largest of some different numbers to the front without sorting them. */
final class Selection {

    private Selection() {}

    /**
     * Moves the {@code wanted} largest numbers between two indices to the front, in any order.
     *
     * @return the smallest of them
     */
    static long bestFirst(long[] numbers, int from, int to, int wanted) {
        int low = from;
        int high = to - 1;
        int last = from + wanted - 1;
        while (low < high) {
            long pivot = median(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (numbers[left] > pivot) {
                    left++;
                }
                while (numbers[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    long number = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = number;
                }
            }
            if (last <= right) {
                high = right;
            } else if (last >= left) {
                low = left;
            } else {
                break;
            }
        }
        return numbers[last];
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
