package org.smalltable.cli.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.smalltable.core.matching.MatchBoard;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Product;
import org.smalltable.language.TradeLanguage;

/** What exhibitors mostly do to their forms: each time one of them takes its last product off, or puts it on again. */
final class ProductChange implements Runnable {

    private final MatchBoard<Integer> board;
    private final List<Offer> whole;
    private final List<Offer> shorter;
    private final Random random;
    private final Set<Integer> shortened = new HashSet<>();

    /**
     * @param offers what the exhibitors bring, by number
     * @param language understands what is left
     */
    ProductChange(MatchBoard<Integer> board, List<Offer> offers, TradeLanguage language, Random random) {
        this.board = board;
        this.whole = offers;
        this.shorter = offers.stream()
                .map(offer -> language.understand(withoutLast(offer)))
                .toList();
        this.random = random;
    }

    @Override
    public void run() {
        int exhibitor = random.nextInt(whole.size());
        boolean wasWhole = shortened.add(exhibitor);
        if (!wasWhole) {
            shortened.remove(exhibitor);
        }
        board.enterExhibitor(exhibitor, (wasWhole ? shorter : whole).get(exhibitor));
    }

    private static Offer withoutLast(Offer offer) {
        List<Product> products = offer.products();
        return new Offer(
                offer.party(),
                products.subList(0, products.size() - 1),
                offer.sectors(),
                offer.codes(),
                offer.terms(),
                offer.certificates(),
                offer.orders());
    }
}
