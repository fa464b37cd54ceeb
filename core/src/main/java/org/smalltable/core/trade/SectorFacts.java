package org.smalltable.core.trade;

import java.util.List;

/**
 * A sector of the tree with its names.
 *
 * @param sector which
 * @param labels its names
 * @param codes the product codes that belong to it, each standing for all finer ones; empty for services and for sectors
 *     that only gather others
 * @param services the letters of the balance-of-payments services classification (EBOPS 2010), such as {@code SC};
 *     empty for goods
 */
public record SectorFacts(Sector sector, Labels labels, List<HsCode> codes, String services) {

    /** Copies the codes. */
    public SectorFacts {
        codes = List.copyOf(codes);
    }
}
