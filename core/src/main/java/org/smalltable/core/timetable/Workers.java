package org.smalltable.core.timetable;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * A few threads that share out small tasks and meet again, many thousand times a second: they look out for the next round
 * for a moment before they sleep. Which thread does a task never changes its result. The caller's thread works too.
 */
final class Workers implements AutoCloseable {

    private static final int LOOKS = 5_000;

    private final Thread[] threads;
    private volatile Round round;
    private volatile boolean closed;

    Workers(int workers) {
        threads = new Thread[workers - 1];
        for (int k = 0; k < threads.length; k++) {
            threads[k] = Thread.ofPlatform().daemon().name("timetable-" + k).unstarted(this::work);
        }
        for (Thread thread : threads) {
            thread.start();
        }
    }

    /** How many threads there are, the caller's included. */
    int size() {
        return threads.length + 1;
    }

    /** Does tasks 0 to {@code count - 1} and returns when all are done. */
    void run(int count, IntConsumer task) {
        if (threads.length == 0 || count < 2) {
            for (int k = 0; k < count; k++) {
                task.accept(k);
            }
            return;
        }
        Round mine = new Round(task, count);
        round = mine;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
        mine.share();
        for (int look = 0; mine.left.get() > 0; look++) {
            if (look < LOOKS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        if (mine.failure != null) {
            throw new IllegalStateException("a worker failed", mine.failure);
        }
    }

    private void work() {
        Round seen = null;
        while (!closed) {
            Round now = round;
            for (int look = 0; now == seen && look < LOOKS && !closed; look++) {
                Thread.onSpinWait();
                now = round;
            }
            if (now == seen) {
                LockSupport.park(this);
            } else {
                seen = now;
                seen.share();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }

    /** One set of tasks; whoever is late finds none left. */
    private static final class Round {

        private final IntConsumer task;
        private final int count;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger left;
        private volatile Throwable failure;

        Round(IntConsumer task, int count) {
            this.task = task;
            this.count = count;
            left = new AtomicInteger(count);
        }

        void share() {
            for (int k = next.getAndIncrement(); k < count; k = next.getAndIncrement()) {
                try {
                    task.accept(k);
                } catch (Throwable thrown) {
                    failure = thrown;
                } finally {
                    left.decrementAndGet();
                }
            }
        }
    }
}
