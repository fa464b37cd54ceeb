package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Re-optimises a circulation of least cost from a feasible one and good node prices: arcs that the prices contradict are
 * saturated, and what that unbalances is brought home along shortest paths (successive shortest paths with node
 * potentials; R. Ahuja, T. Magnanti and J. Orlin, "Network Flows", 1993, 9.7). With nearly right prices little is
 * contradicted and the paths are short. All arcs have unit capacity but for those given more. Reused for many problems.
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
    private int[] ring = new int[256];
    private boolean[] waiting = new boolean[256];

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
            ring = new int[more];
            waiting = new boolean[more];
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

    void solve() {
        index();
        smoothPrices();
        for (int k = 0; k < arcs; k++) {
            if (capacity[k] > 0 && reduced(k) < 0) {
                push(k, capacity[k]);
            }
        }
        Arrays.fill(done, 0, nodes, false);
        Arrays.fill(distance, 0, nodes, Integer.MAX_VALUE);
        for (int node = 0; node < nodes; node++) {
            while (imbalance[node] > 0) {
                augmentFrom(node);
            }
        }
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

    /** A few rounds of label correction take away most small contradictions before flow is moved for them. */
    private void smoothPrices() {
        int head = 0;
        int size = nodes;
        for (int node = 0; node < nodes; node++) {
            ring[node] = node;
            waiting[node] = true;
        }
        for (int work = 3 * nodes; work > 0 && size > 0; work--) {
            int node = ring[head];
            head = head + 1 == nodes ? 0 : head + 1;
            size--;
            waiting[node] = false;
            for (int k = firstArc[node]; k < firstArc[node + 1]; k++) {
                int arc = outgoing[k];
                if (capacity[arc] > 0) {
                    int to = tail[arc ^ 1];
                    int most = price[node] + cost[arc];
                    if (price[to] > most) {
                        price[to] = most;
                        if (!waiting[to]) {
                            waiting[to] = true;
                            ring[head + size >= nodes ? head + size - nodes : head + size] = to;
                            size++;
                        }
                    }
                }
            }
        }
    }

    private void push(int arc, int amount) {
        capacity[arc] -= amount;
        capacity[arc ^ 1] += amount;
        imbalance[tail[arc]] -= amount;
        imbalance[tail[arc ^ 1]] += amount;
    }

    /** Sends one unit from a node with too much to the nearest with too little (Dijkstra, stopped when it is reached). */
    private void augmentFrom(int source) {
        heapSize = 0;
        touchedCount = 0;
        reach(source, 0, -1);
        int goal = -1;
        while (goal < 0) {
            long top = pop();
            int node = (int) top;
            if (done[node]) {
                continue;
            }
            done[node] = true;
            if (imbalance[node] < 0) {
                goal = node;
                break;
            }
            int here = distance[node];
            for (int k = firstArc[node]; k < firstArc[node + 1]; k++) {
                int arc = outgoing[k];
                if (capacity[arc] > 0) {
                    int to = tail[arc ^ 1];
                    if (!done[to]) {
                        int there = here + reduced(arc);
                        if (there < distance[to]) {
                            reach(to, there, arc);
                        }
                    }
                }
            }
        }
        int far = distance[goal];
        for (int node = goal; node != source; node = tail[via[node]]) {
            push(via[node], 1);
        }
        for (int k = 0; k < touchedCount; k++) {
            int node = touched[k];
            if (done[node]) {
                price[node] += distance[node] - far;
            }
            done[node] = false;
            distance[node] = Integer.MAX_VALUE;
        }
    }

    private void reach(int node, int dist, int arc) {
        if (distance[node] == Integer.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = dist;
        via[node] = arc;
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
