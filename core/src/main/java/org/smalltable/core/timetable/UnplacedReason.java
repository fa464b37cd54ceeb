package org.smalltable.core.timetable;

/** The fact that kept a wish without a seat: the first that holds, in the order of the cases here. */
public sealed interface UnplacedReason {

    /** The two are never there in the same slot. */
    record NoCommonSlot() implements UnplacedReason {}

    /** The exhibitor has as many meetings as it may. */
    record ExhibitorCapReached(int max) implements UnplacedReason {}

    /** The buyer has as many meetings as it may. */
    record BuyerCapReached(int max) implements UnplacedReason {}

    /** In every slot where both are there, all tables are taken. */
    record TablesFull(int commonSlots) implements UnplacedReason {}

    /** In every slot where both are free and a table is, the needed companions are all at work. */
    record CompanionMissing(int pool) implements UnplacedReason {}

    /**
     * Wherever both are there, one of them already sits in a meeting of more worth to the whole; the heaviest such
     * meeting is named.
     */
    record OutweighedBy(int exhibitor, int buyer, int slot) implements UnplacedReason {}

    /** A seat is free for both, but the planner stopped before it took it. */
    record NotReached(int slot) implements UnplacedReason {}
}
