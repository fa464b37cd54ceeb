package org.smalltable.core.timetable;

/** A rule that a timetable breaks, as a fact that names who clashes with whom. */
public sealed interface Violation {

    /** The meeting names somebody or some slot that does not exist. */
    record OutOfRange(Placement meeting) implements Violation {}

    /** The two never wished to meet. */
    record NotWished(int exhibitor, int buyer) implements Violation {}

    /** The two meet again in {@code slot}, having met in {@code before}. */
    record MetTwice(int exhibitor, int buyer, int slot, int before) implements Violation {}

    /** The exhibitor is not there. */
    record ExhibitorAway(int exhibitor, int slot) implements Violation {}

    /** The buyer is not there. */
    record BuyerAway(int buyer, int slot) implements Violation {}

    /** The exhibitor sits with another buyer at that time. */
    record ExhibitorBusy(int exhibitor, int slot, int withBuyer) implements Violation {}

    /** The buyer sits with another exhibitor at that time. */
    record BuyerBusy(int buyer, int slot, int withExhibitor) implements Violation {}

    /** The exhibitor has more meetings than it may. */
    record ExhibitorOverCap(int exhibitor, int meetings, int max) implements Violation {}

    /** The buyer has more meetings than it may. */
    record BuyerOverCap(int buyer, int meetings, int max) implements Violation {}

    /** The slot holds more meetings than it has tables. */
    record SlotOverfull(int slot, int meetings, int tables) implements Violation {}

    /** There is no such table in the slot. */
    record NoSuchTable(int slot, int table, int tables) implements Violation {}

    /** Others sit at the table at that time. */
    record TableTaken(int slot, int table, int byExhibitor, int byBuyer) implements Violation {}

    /** More companions of a pool are needed in the slot than are there. */
    record CompanionsShort(int pool, int slot, int needed, int there) implements Violation {}

    /** A pinned meeting is not where it was pinned. */
    record PinMissing(int exhibitor, int buyer, int slot) implements Violation {}
}
