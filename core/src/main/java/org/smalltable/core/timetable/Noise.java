package org.smalltable.core.timetable;

/** Cheap random numbers from a seed (G. Marsaglia, "Xorshift RNGs", 2003), for what is drawn millions of times. */
final class Noise {

    private static final float[] EXPONENTIAL = new float[1024];

    static {
        for (int k = 0; k < EXPONENTIAL.length; k++) {
            EXPONENTIAL[k] = (float) -Math.log((k + 0.5) / EXPONENTIAL.length);
        }
    }

    private long state;

    Noise(long seed) {
        state = seed * 0x9E3779B97F4A7C15L ^ 0x2545F4914F6CDD1DL;
        if (state == 0) {
            state = 1;
        }
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** A number from which other noise can begin. */
    long seed() {
        return next();
    }

    /** A whole number from 0 to {@code most - 1}. */
    int below(int most) {
        return (int) ((next() >>> 33) * most >>> 31);
    }

    /** At least 0 and on average about {@code mean}: the losses a search at this temperature takes (Metropolis). */
    int draw(double mean) {
        return mean <= 0 ? 0 : (int) (mean * EXPONENTIAL[(int) (next() >>> 54)]);
    }
}
