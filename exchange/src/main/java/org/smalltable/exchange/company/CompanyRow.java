package org.smalltable.exchange.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Party;
import org.smalltable.core.matching.Product;
import org.smalltable.core.matching.Terms;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;

/**
 * One company of a list, exhibitor or buyer.
 *
 * @param line where its row begins in the file, counted from 1
 * @param name its name
 * @param group the group that it belongs to; empty when none is named
 * @param country where it is from
 * @param province its province in words; empty when not given
 * @param kind what sort of company it is, such as retail; empty when not given
 * @param website its address on the web; empty when not given
 * @param about a few words on itself; empty when not given
 * @param text its products, or what it is interested in, as written
 * @param sectors its sectors
 * @param codes its product codes
 * @param languages what it speaks; empty when not given
 * @param certificates what it holds or asks for; empty when not given
 * @param wishes where a buyer wants goods from; open to all when not given
 * @param most most meetings wanted; empty when not given
 */
public record CompanyRow(
        long line,
        String name,
        String group,
        Country country,
        String province,
        String kind,
        String website,
        String about,
        String text,
        Set<Sector> sectors,
        Set<HsCode> codes,
        Set<SpokenLanguage> languages,
        Set<String> certificates,
        CountryWishes wishes,
        OptionalInt most) {

    /** Copies every set. */
    public CompanyRow {
        sectors = Set.copyOf(sectors);
        codes = Set.copyOf(codes);
        languages = Set.copyOf(languages);
        certificates = Set.copyOf(certificates);
    }

    /** Its products by name, as far as commas and semicolons part them. */
    public List<String> products() {
        List<String> products = new ArrayList<>();
        for (String product : text.split("[,;，；、\\n]")) {
            if (!product.isBlank()) {
                products.add(product.strip());
            }
        }
        return products;
    }

    /** The row read as an exhibitor's offer; its texts are still to be understood. */
    public Offer offer() {
        return new Offer(
                party(),
                products().stream().map(Product::of).toList(),
                sectors,
                codes,
                Terms.NONE,
                certificates,
                Optional.empty());
    }

    /** The row read as a buyer's demand; its text is still to be understood. */
    public Demand demand() {
        return new Demand(party(), text, sectors, codes, Terms.NONE, wishes, certificates, Optional.empty());
    }

    private Party party() {
        return new Party(name, group, country, languages, Party.ALWAYS_FREE);
    }
}
