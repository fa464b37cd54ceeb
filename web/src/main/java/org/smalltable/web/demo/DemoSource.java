package org.smalltable.web.demo;

import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.TradeFacts;

/**
 * What the demo's companies are drawn from.
 *
 * @param figures shares and sizes of real expos
 * @param leaves sectors to trade in
 * @param countries where companies come from, how often
 * @param names each of which is given once
 * @param slots how many the session has
 */
record DemoSource(
        TradeFacts facts,
        Distributions figures,
        Leaves leaves,
        Lots<CountryFacts> countries,
        InventedNames names,
        int slots) {}
