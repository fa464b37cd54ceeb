package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes everybody's lists in one go: workers take companies of the larger side in batches and weigh each against the whole
 * smaller side, whose evidence stays in the processor's nearest memory; each gets its list and stands for the others' lists.
 * What a worker finds for those is put together at the end, so it does not matter who weighs whom, or when.
 *
 * @param <K> how companies are named outside
 */
final class Sweep<K extends Comparable<? super K>> {

    private static final int BATCH = 256;

    private final Weighing<K> weighing;
    private final Half<K> larger;
    private final Half<K> smaller;
    private final Ranking largerLists;
    private final Ranking smallerLists;
    private final AtomicInteger next = new AtomicInteger();

    Sweep(Half<K> exhibitors, Half<K> buyers, Weighing<K> weighing, Ranking exhibitorLists, Ranking buyerLists) {
        this.weighing = weighing;
        boolean areBuyersMore = buyers.side().size() >= exhibitors.side().size();
        this.larger = areBuyersMore ? buyers : exhibitors;
        this.smaller = areBuyersMore ? exhibitors : buyers;
        this.largerLists = areBuyersMore ? buyerLists : exhibitorLists;
        this.smallerLists = areBuyersMore ? exhibitorLists : buyerLists;
    }

    /** Fills the lists, on as many threads as that. */
    void run(int threads) {
        List<Worker> workers = new ArrayList<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Worker worker = new Worker();
            workers.add(worker);
            running.add(Thread.ofPlatform().name("matching-" + i).start(worker));
        }
        joinThrough(running);
        workers.forEach(Worker::rethrow);
        gather(workers);
    }

    private void gather(List<Worker> workers) {
        long[] candidates = new long
                [workers.stream().mapToInt(worker -> worker.standing.width()).sum()];
        for (int row = 0; row < smaller.side().size(); row++) {
            int count = 0;
            for (Worker worker : workers) {
                count = worker.standing.addTo(candidates, count, row);
            }
            Arrays.sort(candidates, 0, count);
            smallerLists.set(row, candidates, count);
        }
    }

    /** An interrupted caller still gets whole lists, and is told of the interruption afterwards. */
    private static void joinThrough(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Worker implements Runnable {

        private final List<RuntimeException> failures = new ArrayList<>();

        private final Shortlists<K> standing = new Shortlists<>(weighing, smaller, smallerLists.room());

        @Override
        public void run() {
            try {
                work();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }

        private void work() {
            ListMaker<K> maker = new ListMaker<>(weighing, larger);
            int size = larger.side().size();
            for (int from = next.getAndAdd(BATCH); from < size; from = next.getAndAdd(BATCH)) {
                for (int row = from; row < Math.min(size, from + BATCH); row++) {
                    maker.make(row, largerLists, standing);
                }
            }
        }

        void rethrow() {
            failures.forEach(failure -> {
                throw new IllegalStateException("Making lists failed.", failure);
            });
        }
    }
}
