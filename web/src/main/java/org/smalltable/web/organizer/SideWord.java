package org.smalltable.web.organizer;

import org.smalltable.core.request.Side;

/** The two sides as addresses write them. */
final class SideWord {

    private SideWord() {}

    /** Exhibitors, unless it says buyers. */
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
