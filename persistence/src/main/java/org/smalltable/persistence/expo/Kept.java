package org.smalltable.persistence.expo;

import java.util.UUID;

/** What keeping an edition's or session's settings came to. */
public sealed interface Kept {

    /** Done, under this id. */
    record Done(UUID id) implements Kept {}

    /** Another one has this name already. */
    record NameTaken() implements Kept {}

    /** Slots that meetings are seated in cannot go, nor lose a table that is taken. */
    record SlotsInUse() implements Kept {}
}
