package org.smalltable.cli.matching;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Match;
import org.smalltable.core.matching.MatchBoard;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.CompanyRow;
import org.smalltable.language.TradeLanguage;

/**
 * The companies of two lists on one board. Only rows are kept, not the offers and demands made of them: a hundred thousand
 * of those would fill the memory, and few are needed at a time.
 */
final class Hall {

    private static final int KEPT = 2000;

    private final List<CompanyRow> exhibitors;
    private final List<CompanyRow> buyers;
    private final TradeLanguage language;
    private final MatchBoard<Integer> board;
    private final Map<Integer, Offer> offers = recentlyUsed();
    private final Map<Integer, Demand> demands = recentlyUsed();

    /** Lets everybody enter; the lists are made by {@link #rank}. */
    Hall(List<CompanyRow> exhibitors, List<CompanyRow> buyers, TradeFacts facts, LocalDate date, int length) {
        this.exhibitors = exhibitors;
        this.buyers = buyers;
        this.language = new TradeLanguage(facts);
        this.board = new MatchBoard<>(MatchRules.standard(facts), date, length);
        for (int i = 0; i < exhibitors.size(); i++) {
            board.enterExhibitor(i, language.understand(exhibitors.get(i).offer()));
        }
        for (int i = 0; i < buyers.size(); i++) {
            board.enterBuyer(i, language.understand(buyers.get(i).demand()));
        }
    }

    /** Makes everybody's lists. */
    Figures rank() {
        long start = System.nanoTime();
        board.rankAll();
        return Figures.since(start, exhibitors.size(), buyers.size());
    }

    List<CompanyRow> exhibitors() {
        return exhibitors;
    }

    List<CompanyRow> buyers() {
        return buyers;
    }

    List<Match<Integer>> buyersFor(int exhibitor) {
        return board.buyersFor(exhibitor);
    }

    List<Match<Integer>> exhibitorsFor(int buyer) {
        return board.exhibitorsFor(buyer);
    }

    /** Why the two fit. */
    List<Reason> reasons(int exhibitor, int buyer) {
        Offer offer = offers.computeIfAbsent(
                exhibitor, i -> language.understand(exhibitors.get(i).offer()));
        Demand demand = demands.computeIfAbsent(
                buyer, i -> language.understand(buyers.get(i).demand()));
        return board.rules()
                .score(demand, offer, board.context(exhibitor, buyer))
                .reasons();
    }

    private static <V> Map<Integer, V> recentlyUsed() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
                return size() > KEPT;
            }
        };
    }
}
