package org.smalltable.persistence.expo;

/** An edition in figures, for the start page: admitted companies on both sides and their countries, meetings in released timetables. */
public record EditionFigures(long exhibitors, long buyers, long countries, long sessions, long meetings) {}
