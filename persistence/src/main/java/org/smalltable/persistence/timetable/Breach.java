package org.smalltable.persistence.timetable;

/**
 * A meeting of a draft that breaks a rule since the draft was planned, so that it cannot be published.
 *
 * @param slot the number of the slot that it speaks of
 * @param rule which rule
 * @param company the company that the rule speaks of, one of the two
 */
public record Breach(String exhibitor, String buyer, int slot, Rule rule, String company) {

    /** What a meeting has to keep. */
    public enum Rule {
        /** The company is not admitted any more. */
        NOT_ADMITTED,
        /** The company is not there in that slot any more. */
        AWAY,
        /** The draft gives the company more meetings than it may have now. */
        CAP,
        /** The slot or its table is gone. */
        NO_TABLE,
        /** The two do not wish to meet any more: withdrawn, cancelled, or ruled out by the buyer's countries. */
        NOT_WISHED,
        /** The two booked or were given another seat, which the draft would take from them. */
        SEATED_SINCE
    }
}
