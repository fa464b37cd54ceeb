package org.smalltable.persistence.expo;

import java.time.LocalDate;
import org.smalltable.persistence.value.KeptText;

/** What an organizer says of a session; the meanings are those of {@link SessionView}. */
public record SessionSettings(
        String name, LocalDate heldOn, int requestBudget, int requestDays, int exhibitorCap, int buyerCap) {

    public SessionSettings {
        name = KeptText.of(name);
    }
}
