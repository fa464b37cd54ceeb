package org.smalltable.persistence.timetable;

import java.util.List;
import java.util.UUID;

/** What asking for a seat came to. */
public sealed interface Seated {

    /** The meeting has this seat now. */
    record Done(UUID meeting, UUID session, int slot, int table) implements Seated {}

    /** It has not, for these reasons; everything is as it was. */
    record Refused(List<Clash> clashes) implements Seated {
        public Refused {
            clashes = List.copyOf(clashes);
        }

        static Refused because(Clash clash) {
            return new Refused(List.of(clash));
        }
    }

    /** There is no such meeting, company or session that the caller may touch. */
    record NotThere() implements Seated {}
}
