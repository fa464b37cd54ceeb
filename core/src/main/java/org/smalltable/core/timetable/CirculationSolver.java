package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Re-optimises a circulation of least cost from a feasible one and good node prices: arcs that the prices contradict are
 * saturated, and what that unbalances is brought home unit by unit along shortest paths (successive shortest paths with
 * node prices; R. Ahuja, T. Magnanti and J. Orlin, "Network Flows", 1993, 9.7). With nearly right prices little is
 * contradicted and home is near. Reused for many problems.
 */
final class CirculationSolver {

    private static final int SEARCHES_BETWEEN_LOOKS = 64;

    private int nodes;
    private int arcs;
    /** Arc k runs from tail[k] to tail[k ^ 1]; k ^ 1 is its reverse. */
    private int[] tail = new int[1024];

    private int[] cost = new int[1024];
    private int[] capacity = new int[1024];
    private int[] price = new int[256];
    private int[] imbalance = new int[256];
    private int[] firstArc = new int[257];
    private int[] outgoing = new int[1024];
    private int[] distance = new int[256];
    private int[] via = new int[256];
    private int[] settled = new int[256];
    private int settledCount;
    private long[] heap = new long[256];
    private int heapSize;
    /** The last search that reached a node, below 0 when it settled how far that is. */
    private int[] mark = new int[256];

    private int search;

    void clear() {
        nodes = 0;
        arcs = 0;
    }

    /** A node with its first price: arcs pay {@code cost + price(tail) - price(head)}. */
    int node(int firstPrice) {
        if (nodes == price.length) {
            int more = 2 * nodes;
            price = Arrays.copyOf(price, more);
            imbalance = Arrays.copyOf(imbalance, more);
            firstArc = new int[more + 1];
            distance = new int[more];
            via = new int[more];
            settled = new int[more];
            mark = new int[more];
        }
        price[nodes] = firstPrice;
        imbalance[nodes] = 0;
        return nodes++;
    }

    /** An arc with so much capacity, of which so much is used; answers its id for {@link #flow}. */
    int arc(int from, int to, int cost, int capacity, int used) {
        if (arcs + 2 > tail.length) {
            int more = 2 * tail.length;
            tail = Arrays.copyOf(tail, more);
            this.cost = Arrays.copyOf(this.cost, more);
            this.capacity = Arrays.copyOf(this.capacity, more);
            outgoing = new int[more];
        }
        tail[arcs] = from;
        tail[arcs + 1] = to;
        this.cost[arcs] = cost;
        this.cost[arcs + 1] = -cost;
        this.capacity[arcs] = capacity - used;
        this.capacity[arcs + 1] = used;
        arcs += 2;
        return arcs - 2;
    }

    int flow(int arc) {
        return capacity[arc + 1];
    }

    private int reduced(int arc) {
        return cost[arc] + price[tail[arc]] - price[tail[arc ^ 1]];
    }

    /** Finds a best circulation, unless stopped; answers whether it did. */
    boolean solve(BooleanSupplier stop) {
        index();
        for (int k = 0; k < arcs; k++) {
            if (capacity[k] > 0 && reduced(k) < 0) {
                push(k, capacity[k]);
            }
        }
        Arrays.fill(mark, 0, nodes, 0);
        search = 0;
        for (int node = 0; node < nodes; node++) {
            while (imbalance[node] > 0) {
                if (search % SEARCHES_BETWEEN_LOOKS == 0 && stop.getAsBoolean()) {
                    return false;
                }
                sendHome(node);
            }
        }
        return true;
    }

    private void index() {
        Arrays.fill(firstArc, 0, nodes + 1, 0);
        for (int k = 0; k < arcs; k++) {
            firstArc[tail[k] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstArc[node + 1] += firstArc[node];
        }
        for (int k = arcs - 1; k >= 0; k--) {
            outgoing[--firstArc[tail[k] + 1]] = k;
        }
        // Filling backwards moved every start one node to the right: firstArc[n + 1] is now where n begins.
        System.arraycopy(firstArc, 1, firstArc, 0, nodes);
        firstArc[nodes] = arcs;
    }

    private void push(int arc, int amount) {
        capacity[arc] -= amount;
        capacity[arc ^ 1] += amount;
        imbalance[tail[arc]] -= amount;
        imbalance[tail[arc ^ 1]] += amount;
    }

    /**
     * Sends one unit from a node with too much to the nearest one with too little (Dijkstra, stopped there) and lowers the
     * prices of what is nearer, so that no arc is contradicted.
     */
    private void sendHome(int source) {
        search++;
        heapSize = 0;
        settledCount = 0;
        int nearest = Integer.MAX_VALUE;
        int home = -1;
        reach(source, 0);
        while (heapSize > 0 && (int) (heap[0] >> 32) < nearest) {
            int node = (int) pop();
            if (mark[node] == -search) {
                continue;
            }
            mark[node] = -search;
            settled[settledCount++] = node;
            for (int k = firstArc[node]; k < firstArc[node + 1]; k++) {
                int arc = outgoing[k];
                int to = tail[arc ^ 1];
                if (capacity[arc] > 0 && mark[to] != -search) {
                    int there = distance[node] + reduced(arc);
                    if (there < nearest && (mark[to] != search || there < distance[to])) {
                        via[to] = arc;
                        if (imbalance[to] < 0) {
                            nearest = there;
                            home = to;
                        } else {
                            reach(to, there);
                        }
                    }
                }
            }
        }
        for (int k = 0; k < settledCount; k++) {
            price[settled[k]] += distance[settled[k]] - nearest;
        }
        for (int node = home; node != source; node = tail[via[node]]) {
            push(via[node], 1);
        }
    }

    private void reach(int node, int dist) {
        distance[node] = dist;
        mark[node] = search;
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
        }
        long entry = (long) dist << 32 | node;
        int k = heapSize++;
        while (k > 0 && heap[k - 1 >> 1] > entry) {
            heap[k] = heap[k - 1 >> 1];
            k = k - 1 >> 1;
        }
        heap[k] = entry;
    }

    private long pop() {
        long top = heap[0];
        long last = heap[--heapSize];
        int k = 0;
        while (true) {
            int child = 2 * k + 1;
            if (child >= heapSize) {
                break;
            }
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[k] = heap[child];
            k = child;
        }
        heap[k] = last;
        return top;
    }
}
