package org.smalltable.web.organizer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Floors;

/** What is asked of a session, new or known. The bounds are those of the database. */
record SessionForm(
        @RestForm @NotBlank @Size(max = 120) String name,
        @RestForm @NotBlank String heldOn,
        @RestForm @NotBlank String requestBudget,
        @RestForm @NotBlank String requestDays,
        @RestForm @NotBlank String exhibitorCap,
        @RestForm @NotBlank String buyerCap,
        @RestForm @NotBlank String floor) {

    /** What suits most sessions. */
    static SessionForm fresh(EditionView edition) {
        return new SessionForm("", edition.startsOn().toString(), "20", "7", "8", "6", "500");
    }

    static SessionForm of(SessionView session, int floor) {
        return new SessionForm(
                session.name(),
                session.heldOn().toString(),
                String.valueOf(session.requestBudget()),
                String.valueOf(session.requestDays()),
                String.valueOf(session.exhibitorCap()),
                String.valueOf(session.buyerCap()),
                String.valueOf(floor));
    }

    /** Read and checked; the date has to be one of the edition's. */
    static SessionSettings settings(FormReading reading, EditionView edition) {
        return new SessionSettings(
                reading.state().value("name").strip(),
                reading.date("heldOn", edition),
                reading.number("requestBudget", 1, 500),
                reading.number("requestDays", 1, 60),
                reading.number("exhibitorCap", 1, 64),
                reading.number("buyerCap", 1, 64));
    }

    /** The bonus on the first meeting of exhibitors of least developed countries. */
    static int floor(FormReading reading) {
        return reading.number("floor", 0, Floors.HIGHEST);
    }
}
