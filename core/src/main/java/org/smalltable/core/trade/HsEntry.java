package org.smalltable.core.trade;

import java.util.List;
import java.util.Optional;

/**
 * A chapter or heading of the Harmonized System with its names.
 *
 * @param code two or four digits
 * @param labels its names
 * @param sector the sector that its goods are shown in; empty for chapters and for goods that are not shown at all
 * @param keywords English trade words for it, such as arabica; empty for chapters
 */
public record HsEntry(HsCode code, Labels labels, Optional<Sector> sector, List<String> keywords) {

    /** Copies the keywords. */
    public HsEntry {
        keywords = List.copyOf(keywords);
    }
}
