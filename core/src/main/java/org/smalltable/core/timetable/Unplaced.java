package org.smalltable.core.timetable;

/** A wish without a seat, and the fact that kept it without. */
public record Unplaced(int exhibitor, int buyer, UnplacedReason reason) {}
