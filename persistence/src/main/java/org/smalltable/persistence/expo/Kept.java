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

    /** Published meetings sit in slots or at tables that would go. */
    record SlotsInUse() implements Kept {}

    /** Slots would go in which a draft or a former timetable has meetings: these may lose all their tables, but stay. */
    record SlotsPlanned() implements Kept {}
}
