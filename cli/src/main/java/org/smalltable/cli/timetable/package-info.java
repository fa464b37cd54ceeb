/** Planning and checking timetables from a terminal. */
@NullMarked
package org.smalltable.cli.timetable;

import org.jspecify.annotations.NullMarked;
