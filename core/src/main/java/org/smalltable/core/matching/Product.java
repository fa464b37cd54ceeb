package org.smalltable.core.matching;

import java.util.Optional;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * One thing that an exhibitor brings.
 *
 * @param text what the exhibitor calls it, in any language
 * @param code its product code; empty for services and where it was not given
 * @param sector where it is shown; empty where it was not given
 * @param firstShown whether it is shown for the first time at this expo
 */
public record Product(String text, Optional<HsCode> code, Optional<Sector> sector, boolean firstShown) {

    /** A product known by its words only. */
    public static Product of(String text) {
        return new Product(text, Optional.empty(), Optional.empty(), false);
    }

    /** A product with its code. */
    public static Product of(String text, HsCode code) {
        return new Product(text, Optional.of(code), Optional.empty(), false);
    }

    /** The same product, shown for the first time. */
    public Product shownFirstHere() {
        return new Product(text, code, sector, true);
    }
}
