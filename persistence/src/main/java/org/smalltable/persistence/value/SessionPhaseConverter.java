package org.smalltable.persistence.value;

import jakarta.persistence.Converter;
import org.smalltable.core.session.SessionPhase;

/** Keeps {@link SessionPhase} as its word. */
@Converter(autoApply = true)
public class SessionPhaseConverter extends LowerCaseWord<SessionPhase> {

    public SessionPhaseConverter() {
        super(SessionPhase.class);
    }
}
