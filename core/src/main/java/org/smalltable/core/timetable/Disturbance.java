package org.smalltable.core.timetable;

import java.util.List;

/** Something that happens on the day and unsettles a released timetable. */
public sealed interface Disturbance {

    /** An exhibitor is not there in these slots (a mask): a no-show in all that are left, a late arrival in the first. */
    record ExhibitorAway(int exhibitor, long slots) implements Disturbance {}

    /** A buyer is not there in these slots (a mask). */
    record BuyerAway(int buyer, long slots) implements Disturbance {}

    /** The two will not meet, and do not want another seat. */
    record MeetingCancelled(int exhibitor, int buyer) implements Disturbance {}

    /** The slot's last table is gone. */
    record TableLost(int slot) implements Disturbance {}

    /** A buyer comes unannounced; it gets the next buyer's index. */
    record BuyerWalksIn(int max, long available, List<Interest> interests) implements Disturbance {
        public BuyerWalksIn {
            interests = List.copyOf(interests);
        }
    }

    /** An exhibitor comes unannounced; it gets the next exhibitor's index. */
    record ExhibitorWalksIn(int max, long available, List<Interest> interests) implements Disturbance {
        public ExhibitorWalksIn {
            interests = List.copyOf(interests);
        }
    }

    /** A walk-in's wish: the other side's index and the weight. */
    record Interest(int other, int weight) {}
}
