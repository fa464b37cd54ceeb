package org.smalltable.core.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

/**
 * Takes an offer or a demand apart into traits. What fits whom is decided here alone: rules weigh the traits that two
 * sides share, and the board counts the same traits for whole sessions at once.
 */
final class Traits {

    private final TradeFacts facts;
    private final Set<Trait> found = new HashSet<>();

    private Traits(TradeFacts facts) {
        this.facts = facts;
    }

    static Set<Trait> broughtBy(Offer offer, TradeFacts facts) {
        Traits traits = new Traits(facts);
        Set<HsCode> codes = offer.allCodes();
        Set<Sector> sectors = offer.allSectors();
        traits.addCodes(codes, TraitKind.CHAPTER_BROUGHT, TraitKind.CHAPTER_SOUGHT);
        traits.addSectors(codes, sectors, TraitKind.SECTOR_BROUGHT, TraitKind.SECTOR_SOUGHT);
        Terms terms = offer.terms();
        terms.words().keySet().forEach(word -> traits.add(TraitKind.WORD, word));
        headings(terms.codes()).forEach(heading -> {
            traits.add(TraitKind.HEADING_MEANT_BY_OFFER, heading);
            traits.add(TraitKind.HEADING_MEANT_BY_DEMAND, heading);
        });
        headings(codes).forEach(heading -> traits.add(TraitKind.HEADING_MEANT_BY_DEMAND, heading));
        terms.sectors().forEach(sector -> {
            traits.add(TraitKind.SECTOR_MEANT_BY_OFFER, sector.code());
            traits.add(TraitKind.SECTOR_MEANT_BY_DEMAND, sector.code());
        });
        traits.namedSectors(codes, sectors)
                .forEach(sector -> traits.add(TraitKind.SECTOR_MEANT_BY_DEMAND, sector.code()));
        return Collections.unmodifiableSet(traits.found);
    }

    static Set<Trait> soughtBy(Demand demand, TradeFacts facts) {
        Traits traits = new Traits(facts);
        Set<HsCode> codes = demand.codes();
        Set<Sector> sectors = demand.sectors();
        traits.addCodes(codes, TraitKind.CHAPTER_SOUGHT, TraitKind.CHAPTER_BROUGHT);
        traits.addSectors(codes, sectors, TraitKind.SECTOR_SOUGHT, TraitKind.SECTOR_BROUGHT);
        Terms terms = demand.terms();
        terms.words().keySet().forEach(word -> traits.add(TraitKind.WORD, word));
        // What the demand's own words say too is shared by that already; the same meaning must not count twice.
        Set<String> meant = headings(terms.codes());
        meant.forEach(heading -> traits.add(TraitKind.HEADING_MEANT_BY_DEMAND, heading));
        headings(codes).stream()
                .filter(heading -> !meant.contains(heading))
                .forEach(heading -> traits.add(TraitKind.HEADING_MEANT_BY_OFFER, heading));
        terms.sectors().forEach(sector -> traits.add(TraitKind.SECTOR_MEANT_BY_DEMAND, sector.code()));
        traits.namedSectors(codes, sectors).stream()
                .filter(sector -> !terms.sectors().contains(sector))
                .forEach(sector -> traits.add(TraitKind.SECTOR_MEANT_BY_OFFER, sector.code()));
        return Collections.unmodifiableSet(traits.found);
    }

    private void addCodes(Set<HsCode> codes, TraitKind namesWholeChapter, TraitKind otherNamesWholeChapter) {
        for (HsCode code : codes) {
            String chapter = code.chapter().digits();
            add(TraitKind.CHAPTER, chapter);
            add(otherNamesWholeChapter, chapter);
            if (code.length() == 2) {
                add(namesWholeChapter, chapter);
            } else {
                add(TraitKind.HEADING, code.digits().substring(0, 4));
            }
            if (code.length() == 6) {
                add(TraitKind.SUBHEADING, code.digits());
            }
        }
    }

    private void addSectors(
            Set<HsCode> codes, Set<Sector> sectors, TraitKind namesWholeSector, TraitKind otherNamesWholeSector) {
        for (Sector sector : namedSectors(codes, sectors)) {
            for (Optional<Sector> up = Optional.of(sector);
                    up.isPresent();
                    up = up.get().parent()) {
                add(TraitKind.SECTOR, up.get().code());
                add(otherNamesWholeSector, up.get().code());
            }
        }
        sectors.forEach(sector -> add(namesWholeSector, sector.code()));
    }

    /** The sectors that were named, and those of the codes that were named: forms often give one and forget the other. */
    private Set<Sector> namedSectors(Set<HsCode> codes, Set<Sector> sectors) {
        Set<Sector> all = new HashSet<>(sectors);
        codes.forEach(code -> facts.sectorOf(code).ifPresent(all::add));
        return all;
    }

    private static Set<String> headings(Set<HsCode> codes) {
        Set<String> headings = new HashSet<>();
        codes.forEach(code -> code.heading().ifPresent(heading -> headings.add(heading.digits())));
        return headings;
    }

    private void add(TraitKind kind, String key) {
        if (kind.worth(key) > 0) {
            found.add(new Trait(kind, key));
        }
    }
}
