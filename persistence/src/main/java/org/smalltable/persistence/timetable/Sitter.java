package org.smalltable.persistence.timetable;

import java.util.UUID;
import org.smalltable.core.trade.Country;

/** A company at a table. */
public record Sitter(UUID participant, String company, Country country) {}
