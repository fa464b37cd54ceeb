package org.smalltable.persistence.timetable;

/** What differs in one pair's meeting between two versions. */
public sealed interface MeetingChange {

    /** The exhibitor concerned. */
    Sitter exhibitor();

    /** The buyer concerned. */
    Sitter buyer();

    /** They did not meet before. */
    record Added(Sitter exhibitor, Sitter buyer, int slot, int table) implements MeetingChange {}

    /** They do not meet any more. */
    record Dropped(Sitter exhibitor, Sitter buyer, int slot, int table) implements MeetingChange {}

    /** They meet in another slot. */
    record Moved(Sitter exhibitor, Sitter buyer, int fromSlot, int fromTable, int slot, int table)
            implements MeetingChange {}

    /** They meet at the same time at another table. */
    record Reseated(Sitter exhibitor, Sitter buyer, int slot, int fromTable, int table) implements MeetingChange {}
}
