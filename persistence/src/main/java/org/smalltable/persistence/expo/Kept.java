package org.smalltable.persistence.expo;

import java.util.UUID;

/** What keeping an edition's or session's settings came to. */
public sealed interface Kept {

    /** Done, under this id. */
    record Done(UUID id) implements Kept {}

    /** Another one has this name already. */
    record NameTaken() implements Kept {}

    /** Published meetings are seated on the session's former date: their slots have to be laid out for the new one first. */
    record MeetingsSeated(int meetings) implements Kept {}

    /** Slots that meetings are seated in cannot go, nor lose a table that is taken. */
    record SlotsInUse() implements Kept {}
}
