package org.smalltable.persistence.timetable;

import java.util.List;
import org.smalltable.core.timetable.UnplacedReason;

/** The fact that kept a wish without a seat, as it is kept beside it: the engine's, or the organizer's own doing. */
public sealed interface WhyUnplaced {

    /** The two are never there in the same slot. */
    record NoCommonSlot() implements WhyUnplaced {}

    /** The exhibitor has as many meetings as it may. */
    record ExhibitorCapReached(int max) implements WhyUnplaced {}

    /** The buyer has as many meetings as it may. */
    record BuyerCapReached(int max) implements WhyUnplaced {}

    /** In every slot where both are there, all tables are taken. */
    record TablesFull(int commonSlots) implements WhyUnplaced {}

    /** No interpreter was left. */
    record CompanionMissing() implements WhyUnplaced {}

    /** In this slot, and wherever else both are there, one of them sits in a meeting of more worth. */
    record Outweighed(int slot) implements WhyUnplaced {}

    /** A seat was free, but planning was stopped before it was taken. */
    record NotReached(int slot) implements WhyUnplaced {}

    /** The organizer took the meeting out of the timetable. */
    record TakenOut() implements WhyUnplaced {}

    /** The word and number kept in the column. */
    static String written(UnplacedReason reason, List<Integer> slots) {
        return switch (reason) {
            case UnplacedReason.NoCommonSlot() -> "no_common_slot";
            case UnplacedReason.ExhibitorCapReached(int max) -> "exhibitor_cap " + max;
            case UnplacedReason.BuyerCapReached(int max) -> "buyer_cap " + max;
            case UnplacedReason.TablesFull(int common) -> "tables_full " + common;
            case UnplacedReason.CompanionMissing(int pool) -> "companion_missing";
            case UnplacedReason.OutweighedBy(int e, int b, int slot) -> "outweighed " + slots.get(slot);
            case UnplacedReason.NotReached(int slot) -> "not_reached " + slots.get(slot);
        };
    }

    /** Reads what was kept. */
    static WhyUnplaced read(String written) {
        int blank = written.indexOf(' ');
        String word = blank < 0 ? written : written.substring(0, blank);
        int number = blank < 0 ? 0 : Integer.parseInt(written.substring(blank + 1));
        return switch (word) {
            case "no_common_slot" -> new NoCommonSlot();
            case "exhibitor_cap" -> new ExhibitorCapReached(number);
            case "buyer_cap" -> new BuyerCapReached(number);
            case "tables_full" -> new TablesFull(number);
            case "companion_missing" -> new CompanionMissing();
            case "outweighed" -> new Outweighed(number);
            case "not_reached" -> new NotReached(number);
            case "taken_out" -> new TakenOut();
            default -> throw new IllegalStateException("No reason is kept as '" + written + "'.");
        };
    }
}
