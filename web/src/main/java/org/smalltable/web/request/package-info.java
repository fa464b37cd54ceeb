/** Asking for meetings and answering: requests of a company, and all of a session for the organizer. */
@NullMarked
package org.smalltable.web.request;

import org.jspecify.annotations.NullMarked;
