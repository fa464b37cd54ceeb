package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Re-optimises a circulation of least cost from a feasible one and good node prices: arcs that the prices contradict are
 * saturated, and what that unbalances is brought home along shortest paths, as many at once as do not get into each other's
 * way (the primal-dual method; R. Ahuja, T. Magnanti and J. Orlin, "Network Flows", 1993, 9.8). With nearly right prices
 * little is contradicted and the paths are short. Reused for many problems.
 */
final class CirculationSolver {

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
    private boolean[] done = new boolean[256];
    private int[] touched = new int[256];
    private int touchedCount;
    private long[] heap = new long[256];
    private int heapSize;
    private int[] path = new int[256];
    private int[] next = new int[256];
    private int[] mark = new int[256];
    private int phase;
    private int excess;

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
            done = new boolean[more];
            touched = new int[more];
            path = new int[more];
            next = new int[more];
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
        excess = 0;
        for (int node = 0; node < nodes; node++) {
            excess += Math.max(0, imbalance[node]);
        }
        Arrays.fill(mark, 0, nodes, 0);
        phase = 0;
        while (excess > 0) {
            if (stop.getAsBoolean()) {
                return false;
            }
            lowerPrices();
            phase++;
            for (int node = 0; node < nodes; node++) {
                while (imbalance[node] > 0 && findPath(node)) {
                    excess--;
                }
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
     * Finds how far every node is from the nearest one with too much (Dijkstra, stopped when enough room for all of it is
     * reached) and lowers prices accordingly: along shortest ways arcs then cost nothing.
     */
    private void lowerPrices() {
        heapSize = 0;
        touchedCount = 0;
        Arrays.fill(done, 0, nodes, false);
        Arrays.fill(distance, 0, nodes, Integer.MAX_VALUE);
        for (int node = 0; node < nodes; node++) {
            if (imbalance[node] > 0) {
                reach(node, 0);
            }
        }
        int room = 0;
        int far = 0;
        while (room < excess && heapSize > 0) {
            int node = (int) pop();
            if (done[node]) {
                continue;
            }
            done[node] = true;
            touched[touchedCount++] = node;
            int here = distance[node];
            far = here;
            room += Math.max(0, -imbalance[node]);
            for (int k = firstArc[node]; k < firstArc[node + 1]; k++) {
                int arc = outgoing[k];
                int to = tail[arc ^ 1];
                if (capacity[arc] > 0 && !done[to]) {
                    int there = here + reduced(arc);
                    if (there < distance[to]) {
                        reach(to, there);
                    }
                }
            }
        }
        for (int k = 0; k < touchedCount; k++) {
            price[touched[k]] += distance[touched[k]] - far;
        }
    }

    /** Sends one unit to a node with too little along arcs that cost nothing, if there is such a way (depth first). */
    private boolean findPath(int source) {
        int depth = 0;
        path[0] = source;
        enter(source);
        while (depth >= 0) {
            int node = path[depth];
            if (imbalance[node] < 0) {
                for (int k = depth; k > 0; k--) {
                    push(via[path[k]], 1);
                    mark[path[k]] = 0;
                }
                mark[source] = 0;
                return true;
            }
            int end = firstArc[node + 1];
            int k = next[node];
            while (k < end && !leadsOn(outgoing[k])) {
                k++;
            }
            next[node] = k;
            if (k == end) {
                depth--;
            } else {
                int to = tail[outgoing[k] ^ 1];
                via[to] = outgoing[k];
                enter(to);
                path[++depth] = to;
            }
        }
        return false;
    }

    private void enter(int node) {
        mark[node] = phase;
        next[node] = firstArc[node];
    }

    private boolean leadsOn(int arc) {
        return capacity[arc] > 0 && mark[tail[arc ^ 1]] != phase && reduced(arc) == 0;
    }

    private void reach(int node, int dist) {
        distance[node] = dist;
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
