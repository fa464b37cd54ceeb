/** A company's agenda in the released timetable, and booking in the open calendar. */
@NullMarked
package org.smalltable.web.agenda;

import org.jspecify.annotations.NullMarked;
