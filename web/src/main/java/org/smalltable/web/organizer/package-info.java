/** The organizer's desk: editions, sessions, slots, phases, registrations, imports, invitations, the log. */
@NullMarked
package org.smalltable.web.organizer;

import org.jspecify.annotations.NullMarked;
