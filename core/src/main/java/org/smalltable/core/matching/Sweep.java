package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes everybody's lists: workers take companies in batches, first of one side, then of the other. Every list is made from
 * the whole other side by itself, so it does not matter who makes which, or when.
 *
 * @param <K> how companies are named outside
 */
final class Sweep<K extends Comparable<? super K>> {

    private final Weighing<K> weighing;
    private final List<Task<K>> tasks;

    Sweep(Half<K> exhibitors, Half<K> buyers, Weighing<K> weighing, Ranking exhibitorLists, Ranking buyerLists) {
        this.weighing = weighing;
        this.tasks = List.of(
                new Task<>(exhibitors, exhibitorLists, 16, new AtomicInteger()),
                new Task<>(buyers, buyerLists, 256, new AtomicInteger()));
    }

    /** Lists to be made, and the next company without one. */
    private record Task<K extends Comparable<? super K>>(Half<K> half, Ranking lists, int batch, AtomicInteger next) {}

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

        @Override
        public void run() {
            try {
                tasks.forEach(this::work);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }

        private void work(Task<K> task) {
            ListMaker<K> maker = new ListMaker<>(weighing, task.half());
            int size = task.half().side().size();
            for (int from = task.next().getAndAdd(task.batch());
                    from < size;
                    from = task.next().getAndAdd(task.batch())) {
                for (int row = from; row < Math.min(size, from + task.batch()); row++) {
                    maker.make(row, task.lists());
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
