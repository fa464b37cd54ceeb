package org.smalltable.core.timetable;

/** A first-in first-out queue of ids below a limit, each in it at most once. */
final class IntQueue {

    private final int[] ring;
    private final boolean[] queued;
    private int head;
    private int size;

    IntQueue(int ids) {
        ring = new int[Math.max(1, ids)];
        queued = new boolean[ids];
    }

    void add(int id) {
        if (queued[id]) {
            return;
        }
        queued[id] = true;
        int tail = head + size++;
        ring[tail >= ring.length ? tail - ring.length : tail] = id;
    }

    int poll() {
        int id = ring[head++];
        if (head == ring.length) {
            head = 0;
        }
        size--;
        queued[id] = false;
        return id;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
