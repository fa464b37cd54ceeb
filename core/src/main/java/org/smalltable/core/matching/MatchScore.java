package org.smalltable.core.matching;

import java.util.List;

/** What became of weighing one demand against one offer: points with their reasons, or barred with the reasons why. */
public sealed interface MatchScore {

    /** The points of a perfect match. */
    int MOST = 1000;

    /** From here on a match is called good: something sought is just what is brought. */
    int GOOD = 450;

    /** From 0 to {@link #MOST}; 0 when barred. */
    int points();

    /** What speaks for and against, goods first, then circumstances by their weight; for a barred pair what bars it. */
    List<Reason> reasons();

    /** Whether the two may not meet. */
    boolean isBarred();

    /** A weighed pair. */
    record Weighed(int points, List<Reason> reasons) implements MatchScore {
        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException when the points are out of range
         */
        public Weighed {
            if (points < 0 || points > MOST) {
                throw new IllegalArgumentException("Points are 0 to " + MOST + ", not " + points + ".");
            }
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean isBarred() {
            return false;
        }
    }

    /** A pair that may not meet. */
    record Barred(List<Reason> reasons) implements MatchScore {
        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException when there is none
         */
        public Barred {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A barred pair says what bars it.");
            }
            reasons = List.copyOf(reasons);
        }

        @Override
        public int points() {
            return 0;
        }

        @Override
        public boolean isBarred() {
            return true;
        }
    }
}
