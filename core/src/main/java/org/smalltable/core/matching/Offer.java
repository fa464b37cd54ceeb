package org.smalltable.core.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * What an exhibitor brings to the table.
 *
 * @param party who brings it
 * @param products the single things, in the exhibitor's order
 * @param sectors sectors named for the company as a whole
 * @param codes product codes named for the company as a whole
 * @param terms what the product texts say; {@link Terms#NONE} when they were not analysed
 * @param certificates what it holds, such as Halal or ISO 9001; compared without regard to capital letters
 * @param orders the orders that it can serve; empty when not stated
 */
public record Offer(
        Party party,
        List<Product> products,
        Set<Sector> sectors,
        Set<HsCode> codes,
        Terms terms,
        Set<String> certificates,
        Optional<OrderSize> orders) {

    /** Copies every collection. */
    public Offer {
        products = List.copyOf(products);
        sectors = Set.copyOf(sectors);
        codes = Set.copyOf(codes);
        certificates = Set.copyOf(certificates);
    }

    /** An offer by its products alone. */
    public static Offer of(Party party, List<Product> products) {
        return new Offer(party, products, Set.of(), Set.of(), Terms.NONE, Set.of(), Optional.empty());
    }

    /** The same offer, its texts analysed. */
    public Offer withTerms(Terms analysed) {
        return new Offer(party, products, sectors, codes, analysed, certificates, orders);
    }

    /** The same offer with further sectors and codes for the company as a whole. */
    public Offer with(Set<Sector> furtherSectors, Set<HsCode> furtherCodes) {
        Set<Sector> allSectors = new TreeSet<>(sectors);
        allSectors.addAll(furtherSectors);
        Set<HsCode> allCodes = new TreeSet<>(codes);
        allCodes.addAll(furtherCodes);
        return new Offer(party, products, allSectors, allCodes, terms, certificates, orders);
    }

    /** The same offer, holding these certificates. */
    public Offer holding(Set<String> held) {
        return new Offer(party, products, sectors, codes, terms, held, orders);
    }

    /** The same offer for orders of that size. */
    public Offer serving(OrderSize size) {
        return new Offer(party, products, sectors, codes, terms, certificates, Optional.of(size));
    }

    /** Every code of the company and of its products. */
    public Set<HsCode> allCodes() {
        Set<HsCode> all = new TreeSet<>(codes);
        products.forEach(product -> product.code().ifPresent(all::add));
        return all;
    }

    /** Every sector of the company and of its products. */
    public Set<Sector> allSectors() {
        Set<Sector> all = new TreeSet<>(sectors);
        products.forEach(product -> product.sector().ifPresent(all::add));
        return all;
    }

    /** All product texts, for an analyser or a search. */
    public String text() {
        return products.stream().map(Product::text).collect(Collectors.joining(", "));
    }
}
