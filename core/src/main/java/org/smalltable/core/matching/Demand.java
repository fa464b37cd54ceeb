package org.smalltable.core.matching;

import java.util.Optional;
import java.util.Set;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * What a buyer seeks at the table.
 *
 * @param party who seeks
 * @param text what it seeks in its own words, in any language; may be empty
 * @param sectors the sectors sought; one above the leaves stands for all below it
 * @param codes the product codes sought; a shorter code stands for all finer ones
 * @param terms what the text says; {@link Terms#NONE} when it was not analysed
 * @param wishes where the goods should come from
 * @param certificates what it asks suppliers to hold; compared without regard to capital letters
 * @param orders the orders that it wants to place; empty when not stated
 */
public record Demand(
        Party party,
        String text,
        Set<Sector> sectors,
        Set<HsCode> codes,
        Terms terms,
        CountryWishes wishes,
        Set<String> certificates,
        Optional<OrderSize> orders) {

    /** Copies every collection. */
    public Demand {
        sectors = Set.copyOf(sectors);
        codes = Set.copyOf(codes);
        certificates = Set.copyOf(certificates);
    }

    /** A demand open to every origin, by its sectors, codes and words. */
    public static Demand of(Party party, String text, Set<Sector> sectors, Set<HsCode> codes) {
        return new Demand(party, text, sectors, codes, Terms.NONE, CountryWishes.ANY, Set.of(), Optional.empty());
    }

    /** The same demand, its text analysed. */
    public Demand withTerms(Terms analysed) {
        return new Demand(party, text, sectors, codes, analysed, wishes, certificates, orders);
    }

    /** The same demand with these wishes for the origin. */
    public Demand wishing(CountryWishes origins) {
        return new Demand(party, text, sectors, codes, terms, origins, certificates, orders);
    }

    /** The same demand, asking for these certificates. */
    public Demand asking(Set<String> asked) {
        return new Demand(party, text, sectors, codes, terms, wishes, asked, orders);
    }

    /** The same demand for orders of that size. */
    public Demand ordering(OrderSize size) {
        return new Demand(party, text, sectors, codes, terms, wishes, certificates, Optional.of(size));
    }
}
