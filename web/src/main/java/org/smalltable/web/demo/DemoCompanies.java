package org.smalltable.web.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;

/** The demo's companies, of both sides, drawn from the same places and names. */
final class DemoCompanies {

    private final DemoExhibitors exhibitors;
    private final DemoBuyers buyers;

    DemoCompanies(TradeFacts facts, Distributions figures, RandomGenerator random, int slots) {
        DemoSource source = new DemoSource(
                facts, figures, new Leaves(facts), CountryLots.of(facts, figures, random), new InventedNames(), slots);
        exhibitors = new DemoExhibitors(source, random);
        buyers = new DemoBuyers(source, random);
    }

    List<CompanyEntry> exhibitors(int count) {
        return exhibitors.draw(count);
    }

    List<CompanyEntry> buyers(int count) {
        return buyers.draw(count);
    }
}
