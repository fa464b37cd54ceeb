package org.smalltable.persistence.value;

import jakarta.persistence.Converter;
import org.smalltable.core.request.RequestStatus;

/** Keeps {@link RequestStatus} as its word. */
@Converter(autoApply = true)
public class RequestStatusConverter extends LowerCaseWord<RequestStatus> {

    public RequestStatusConverter() {
        super(RequestStatus.class);
    }
}
