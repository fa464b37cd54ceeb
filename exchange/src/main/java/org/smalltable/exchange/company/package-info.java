/** Reads lists of exhibitors, buyers and deals as organizers keep them: CSV from a spreadsheet. */
@NullMarked
package org.smalltable.exchange.company;

import org.jspecify.annotations.NullMarked;
