package org.smalltable.persistence.request;

import java.util.UUID;
import org.smalltable.core.request.RequestStatus;

/**
 * How a company stands with another one: the latest request between the two.
 *
 * @param other the other company's part in the session
 * @param byUs whether the company asked, rather than the other
 */
public record Standing(UUID request, UUID other, RequestStatus status, boolean byUs) {}
