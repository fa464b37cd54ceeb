package org.smalltable.core.timetable;

/**
 * How good a timetable is, with proof: no timetable of the plan whatsoever is worth more than {@code bound}.
 * The bound is the value of a solution of the dual linear programme, so it holds whoever checks it.
 *
 * @param objective what the timetable is worth
 * @param bound what no timetable can exceed, at least {@code objective}
 */
public record Certificate(long objective, long bound) {

    public Certificate {
        if (bound < objective) {
            throw new IllegalArgumentException("a timetable worth " + objective + " refutes the bound " + bound);
        }
    }

    /** The part of the bound that the timetable may miss: 0 means that none is better, 0.001 one in a thousand. */
    public double gap() {
        return bound == 0 ? 0 : (bound - objective) / (double) bound;
    }

    /** Whether the timetable is proved to be a best one. */
    public boolean isOptimal() {
        return bound == objective;
    }
}
