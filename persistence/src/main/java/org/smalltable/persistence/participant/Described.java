package org.smalltable.persistence.participant;

/** What changing a company's profile came to. */
public sealed interface Described {

    /** Changed; the lists follow. */
    record Done() implements Described {}

    /** Another company of the same country has this name already: nothing was changed. */
    record NameTaken() implements Described {}

    /** There is no such registration, or it is another company's. */
    record NotYours() implements Described {}
}
