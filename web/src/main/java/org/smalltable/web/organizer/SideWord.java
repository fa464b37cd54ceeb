package org.smalltable.web.organizer;

import java.util.Arrays;
import java.util.Optional;
import org.smalltable.core.request.Side;

/** The two sides as addresses write them. */
final class SideWord {

    private SideWord() {}

    /** The side that a form names; empty when it names none. */
    static Optional<Side> read(String word) {
        return Arrays.stream(Side.values())
                .filter(side -> of(side).equals(word))
                .findFirst();
    }

    /** Exhibitors, unless it says buyers: for what is only shown. */
    static Side of(String word) {
        return word.equals("buyers") ? Side.BUYER : Side.EXHIBITOR;
    }

    static String of(Side side) {
        return switch (side) {
            case EXHIBITOR -> "exhibitors";
            case BUYER -> "buyers";
        };
    }
}
