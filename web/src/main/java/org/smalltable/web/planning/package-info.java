/** Planning a session's timetable: the job, the review of its drafts, changes by hand, the release, and exports. */
@NullMarked
package org.smalltable.web.planning;

import org.jspecify.annotations.NullMarked;
