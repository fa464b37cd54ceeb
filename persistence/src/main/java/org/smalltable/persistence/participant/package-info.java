/** Companies and their part in a session, on either side. The door is {@link org.smalltable.persistence.participant.Participants}. */
@NullMarked
package org.smalltable.persistence.participant;

import org.jspecify.annotations.NullMarked;
