package org.smalltable.core.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * How telling it is to share something, reckoned from how many of those present name it: 1 for what hardly anybody else
 * has, towards 0 for what everybody has. Immutable and thread-safe.
 */
public final class Rarity {

    /** Everything equally telling, for a pair weighed alone. */
    public static final Rarity EVEN = new Rarity(0, Map.of());

    private final int present;
    private final Map<Object, Integer> carriers;

    private Rarity(int present, Map<Object, Integer> carriers) {
        this.present = present;
        this.carriers = carriers;
    }

    /** The rarity among these companies. */
    public static Rarity among(Collection<Offer> offers, Collection<Demand> demands) {
        Map<Object, Integer> carriers = new HashMap<>();
        for (Offer offer : offers) {
            count(
                    carriers,
                    offer.allCodes(),
                    offer.allSectors(),
                    offer.terms().words().keySet());
        }
        for (Demand demand : demands) {
            count(
                    carriers,
                    demand.codes(),
                    demand.sectors(),
                    demand.terms().words().keySet());
        }
        return new Rarity(offers.size() + demands.size(), Map.copyOf(carriers));
    }

    private static void count(
            Map<Object, Integer> carriers, Set<HsCode> codes, Set<Sector> sectors, Set<String> words) {
        Set<HsCode> allCodes = new TreeSet<>();
        for (HsCode code : codes) {
            for (int length = 2; length <= code.length(); length += 2) {
                allCodes.add(new HsCode(code.digits().substring(0, length)));
            }
        }
        Set<Sector> allSectors = new TreeSet<>();
        for (Sector sector : sectors) {
            for (var up = java.util.Optional.of(sector);
                    up.isPresent();
                    up = up.get().parent()) {
                allSectors.add(up.get());
            }
        }
        allCodes.forEach(code -> carriers.merge(code, 1, Integer::sum));
        allSectors.forEach(sector -> carriers.merge(sector, 1, Integer::sum));
        words.forEach(word -> carriers.merge(word, 1, Integer::sum));
    }

    /** How telling a shared product code is, from 0 to 1. */
    public double of(HsCode code) {
        return ofCarriers(carriers.getOrDefault(code, 0));
    }

    /** How telling a shared sector is, from 0 to 1. */
    public double of(Sector sector) {
        return ofCarriers(carriers.getOrDefault(sector, 0));
    }

    /** How telling a shared word is, by its ground form, from 0 to 1. */
    public double of(String word) {
        return ofCarriers(carriers.getOrDefault(word, 0));
    }

    private double ofCarriers(int count) {
        return count <= 2 ? 1 : Math.log((1.0 + present) / count) / Math.log((1.0 + present) / 2);
    }
}
