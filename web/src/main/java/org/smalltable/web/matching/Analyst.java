package org.smalltable.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.language.TradeLanguage;

/** Lets the words of offers and demands be understood before they are weighed. */
@ApplicationScoped
class Analyst {

    private final TradeLanguage language = new TradeLanguage(TradeFacts.shipped());

    /** The offer with what its product texts say. */
    Offer analyse(Offer offer) {
        return language.understand(offer);
    }

    /** The demand with what its text says. */
    Demand analyse(Demand demand) {
        return language.understand(demand);
    }
}
