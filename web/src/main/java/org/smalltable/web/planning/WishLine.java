package org.smalltable.web.planning;

import org.smalltable.persistence.timetable.UnplacedView;

/** A wish without a seat, and why in words. */
record WishLine(UnplacedView wish, String why) {}
