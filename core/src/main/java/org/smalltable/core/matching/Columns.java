package org.smalltable.core.matching;

import java.util.Arrays;

/**
 * What the circumstances of a side's companies need, packed into a few numbers for each, next to each other in memory: so
 * that weighing one pair waits for memory once and not for every detail.
 */
final class Columns {

    /** Its goods bear no tariff, or it imports where that matters: see {@link Profile#hasFreeEntry}. */
    static final byte FREE_ENTRY = 1;
    /** It shows something for the first time. */
    static final byte NEWS = 2;
    /** It stated the orders that it serves or wants to place. */
    static final byte ORDERS = 4;
    /** It named certificates. */
    static final byte CERTIFICATES = 8;
    /** It named its languages. */
    static final byte LANGUAGES = 16;
    /** It has wishes about the other's country. */
    static final byte WISHES = 32;
    /** One more than the largest set of flags. */
    static final int FLAG_SETS = 64;

    /** Languages from this number on share one bit; two that both have it must be compared in full. */
    private static final int LAST_LANGUAGE_BIT = 63;

    /** Numbers for each row: free slots, languages, country, then name and group together. */
    private static final int STRIDE = 4;

    private static final int LANGUAGES_AT = 1;
    private static final int COUNTRY_AT = 2;
    private static final int NAMES_AT = 3;

    private long[] packed = new long[16 * STRIDE];
    private byte[] flags = new byte[16];
    /** As in {@link Profile#wishes}: equal wishes are one array, so what is read often stays near. */
    private byte[][] wishes = new byte[16][];

    private long flagSets;

    void set(int row, Profile profile) {
        if (row >= flags.length) {
            int length = Math.max(row + 1, flags.length + flags.length / 2);
            packed = Arrays.copyOf(packed, length * STRIDE);
            flags = Arrays.copyOf(flags, length);
            wishes = Arrays.copyOf(wishes, length);
        }
        packed[row * STRIDE] = profile.freeSlots();
        packed[row * STRIDE + LANGUAGES_AT] = languageBits(profile);
        packed[row * STRIDE + COUNTRY_AT] = profile.country();
        packed[row * STRIDE + NAMES_AT] = (long) profile.name() << Integer.SIZE | profile.group() & 0xFFFF_FFFFL;
        flags[row] = flags(profile);
        wishes[row] = profile.wishes();
        flagSets |= 1L << flags[row];
    }

    /** Which sets of flags some row has or had, one bit for each. */
    long flagSets() {
        return flagSets;
    }

    static byte flags(Profile profile) {
        int flags = profile.hasFreeEntry() ? FREE_ENTRY : 0;
        flags |= profile.hasNews() ? NEWS : 0;
        flags |= profile.orders().isPresent() ? ORDERS : 0;
        flags |= profile.certificates().length > 0 ? CERTIFICATES : 0;
        flags |= profile.languages().length > 0 ? LANGUAGES : 0;
        flags |= profile.wishes().length > 0 ? WISHES : 0;
        return (byte) flags;
    }

    static long languageBits(Profile profile) {
        long bits = 0;
        for (int language : profile.languages()) {
            bits |= 1L << Math.min(language, LAST_LANGUAGE_BIT);
        }
        return bits;
    }

    /** Whether two sets of bits meet only in the bit that many languages share. */
    static boolean isDoubtful(long bits, long others) {
        return (bits & others) == 1L << LAST_LANGUAGE_BIT;
    }

    long freeSlots(int row) {
        return packed[row * STRIDE];
    }

    long languages(int row) {
        return packed[row * STRIDE + LANGUAGES_AT];
    }

    int country(int row) {
        return (int) packed[row * STRIDE + COUNTRY_AT];
    }

    byte[] wishes(int row) {
        return wishes[row];
    }

    byte flags(int row) {
        return flags[row];
    }

    /** The flags of all rows, to be read only. */
    byte[] flags() {
        return flags;
    }

    /** As {@link Profile#belongsWith}. */
    boolean belongsWith(int row, Profile other) {
        long both = packed[row * STRIDE + NAMES_AT];
        int name = (int) (both >> Integer.SIZE);
        int group = (int) both;
        return name == other.name() && name != Profile.NONE
                || group != Profile.NONE && (group == other.group() || group == other.name())
                || name != Profile.NONE && name == other.group();
    }
}
