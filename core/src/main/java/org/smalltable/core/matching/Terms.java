package org.smalltable.core.matching;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * What a text says, as an analyser outside core understood it: its words in their ground form, and the headings and
 * sectors that it speaks of in whatever language. Meaning is what lets a demand for 咖啡 find arabica beans.
 *
 * @param words each word's ground form, such as {@code bean}, and how it was written, such as {@code beans}
 * @param codes the product codes that the text means
 * @param sectors the sectors that the text means
 */
public record Terms(Map<String, String> words, Set<HsCode> codes, Set<Sector> sectors) {

    /** Nothing said, or not analysed. */
    public static final Terms NONE = new Terms(Map.of(), Set.of(), Set.of());

    /** Copies all three. */
    public Terms {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        codes = Set.copyOf(codes);
        sectors = Set.copyOf(sectors);
    }
}
