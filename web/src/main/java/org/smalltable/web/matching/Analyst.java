package org.smalltable.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;

/** Lets the words of offers and demands be understood before they are weighed. */
@ApplicationScoped
class Analyst {

    /** The offer with what its product texts say. */
    Offer analyse(Offer offer) {
        return offer;
    }

    /** The demand with what its text says. */
    Demand analyse(Demand demand) {
        return demand;
    }
}
