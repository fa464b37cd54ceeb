package org.smalltable.core.timetable;

/** Numbers that look random and depend on a seed alone (SplitMix64; G. Steele, D. Lea and C. Flood, 2014). */
final class Scramble {

    private Scramble() {}

    static long of(long seed, long index) {
        long z = seed * 0x9E3779B97F4A7C15L + (index + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
