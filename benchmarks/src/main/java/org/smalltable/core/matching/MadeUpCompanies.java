package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.cli.matching.MadeUpExpo;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.language.TradeLanguage;

/** The companies that {@code bench match} makes up, their texts understood. */
final class MadeUpCompanies {

    /** The session's date. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    /** How many matches a list shows. */
    static final int LENGTH = 40;

    final TradeFacts facts = TradeFacts.shipped();
    final MatchRules rules = MatchRules.standard(facts);
    final List<Offer> offers = new ArrayList<>();
    private final TradeLanguage language = new TradeLanguage(facts);
    private final MadeUpExpo expo = new MadeUpExpo(facts, 1);

    MadeUpCompanies(int exhibitors) {
        for (int i = 0; i < exhibitors; i++) {
            offers.add(language.understand(expo.offer(i)));
        }
    }

    Demand demand(int number) {
        return language.understand(expo.demand(number));
    }

    /** An offer with its last product taken off. */
    Offer shorter(Offer offer) {
        List<Product> products = offer.products();
        return language.understand(new Offer(
                offer.party(),
                products.subList(0, products.size() - 1),
                offer.sectors(),
                offer.codes(),
                offer.terms(),
                offer.certificates(),
                offer.orders()));
    }
}
