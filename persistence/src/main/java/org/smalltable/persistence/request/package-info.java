/** Requests for meetings between two companies. The door is {@link org.smalltable.persistence.request.MeetingRequests}. */
@NullMarked
package org.smalltable.persistence.request;

import org.jspecify.annotations.NullMarked;
