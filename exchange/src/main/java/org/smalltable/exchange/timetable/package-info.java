/** Timetable instances and schedules as JSON files, gzipped when the name ends in .gz. */
@NullMarked
package org.smalltable.exchange.timetable;

import org.jspecify.annotations.NullMarked;
