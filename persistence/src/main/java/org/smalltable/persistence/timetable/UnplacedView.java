package org.smalltable.persistence.timetable;

/** A wish that got no seat in a version, and why. */
public record UnplacedView(Sitter exhibitor, Sitter buyer, int weight, WhyUnplaced why) {}
