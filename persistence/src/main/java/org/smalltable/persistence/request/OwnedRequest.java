package org.smalltable.persistence.request;

import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** A request that a company may act on, with what bears on that. */
record OwnedRequest(UUID session, SessionPhase phase, RequestStatus status, boolean byUs) {}
