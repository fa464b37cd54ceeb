package org.smalltable.persistence.participant;

import jakarta.persistence.Converter;
import org.smalltable.persistence.value.LowerCaseWord;

/** Keeps {@link ParticipantStatus} as its word. */
@Converter(autoApply = true)
class ParticipantStatusConverter extends LowerCaseWord<ParticipantStatus> {

    ParticipantStatusConverter() {
        super(ParticipantStatus.class);
    }
}
