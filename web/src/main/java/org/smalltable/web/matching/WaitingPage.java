package org.smalltable.web.matching;

import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;

/**
 * Instead of matches: what the reader's company waits for.
 *
 * @param status how its registration stands
 */
record WaitingPage(SessionView session, ParticipantStatus status) {}
