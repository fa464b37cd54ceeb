package org.smalltable.core.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The reference data of the trade: countries with their dated standing, the sector tree, the headings of the Harmonized
 * System. Immutable and thread-safe. What holds is always asked for a date; nothing here knows what day it is.
 */
public final class TradeFacts {

    /** The country whose import tariffs {@link #zeroTariff} speaks of. */
    public static final Country IMPORTER = new Country("CN");

    private final Map<Country, CountryFacts> countries = new TreeMap<>();
    private final Map<Country, Map<CountryGroup, Membership>> memberships = new HashMap<>();
    private final Map<Country, TariffTreatment> treatments = new HashMap<>();
    private final Map<Sector, SectorFacts> sectors = new TreeMap<>();
    private final Map<HsCode, HsEntry> chapters = new TreeMap<>();
    private final Map<HsCode, HsEntry> headings = new TreeMap<>();
    private final Map<HsCode, Sector> sectorsByCode = new HashMap<>();

    /** Facts of one's own making, for tests and for organizers whose lists differ; {@link #shipped()} is the usual way. */
    public TradeFacts(
            Collection<CountryFacts> countries,
            Collection<Membership> memberships,
            Collection<TariffTreatment> treatments,
            Collection<SectorFacts> sectors,
            Collection<HsEntry> entries) {
        countries.forEach(facts -> this.countries.put(facts.country(), facts));
        memberships.forEach(membership -> this.memberships
                .computeIfAbsent(membership.country(), c -> new EnumMap<>(CountryGroup.class))
                .put(membership.group(), membership));
        treatments.forEach(treatment -> this.treatments.put(treatment.origin(), treatment));
        for (SectorFacts facts : sectors) {
            this.sectors.put(facts.sector(), facts);
            facts.codes().forEach(code -> sectorsByCode.putIfAbsent(code, facts.sector()));
        }
        for (HsEntry entry : entries) {
            (entry.code().length() == 2 ? chapters : headings).put(entry.code(), entry);
            // The heading's own sector is the more exact word: a sector's list names whole chapters too.
            entry.sector().ifPresent(sector -> sectorsByCode.put(entry.code(), sector));
        }
    }

    /** The facts that come with the product. Reading them takes some milliseconds: keep what you get. */
    public static TradeFacts shipped() {
        CountryBook book = CountryBook.shipped();
        List<SectorFacts> sectors = ReferenceTable.shipped("sectors.tsv").rows().stream()
                .map(row -> new SectorFacts(
                        new Sector(row.text("code")),
                        row.labels("name"),
                        row.list("hs_prefixes", " ").stream().map(HsCode::new).toList(),
                        row.text("ebops")))
                .toList();
        List<HsEntry> entries = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.shipped("hs-chapters.tsv").rows()) {
            entries.add(new HsEntry(new HsCode(row.text("chapter")), row.labels("label"), Optional.empty(), List.of()));
        }
        for (ReferenceTable.Row row : ReferenceTable.shipped("hs-headings.tsv").rows()) {
            entries.add(new HsEntry(
                    new HsCode(row.text("heading")),
                    row.labels("label"),
                    row.list("sector", " ").stream().map(Sector::new).findFirst(),
                    row.list("keywords", ";")));
        }
        return new TradeFacts(book.countries(), book.memberships(), book.treatments(), sectors, entries);
    }

    /** All countries and regions, in the order of their codes. */
    public List<CountryFacts> countries() {
        return List.copyOf(countries.values());
    }

    /** What is known of a country; empty for a code not in use. */
    public Optional<CountryFacts> country(Country country) {
        return Optional.ofNullable(countries.get(country));
    }

    /** Whether the code is in use. */
    public boolean isKnown(Country country) {
        return countries.containsKey(country);
    }

    /** Whether the country belongs to the group on that day. */
    public boolean isMember(Country country, CountryGroup group, LocalDate date) {
        return membership(country, group).filter(m -> m.holdsOn(date)).isPresent();
    }

    /** The country's time in the group, past or present; empty when it never belonged. */
    public Optional<Membership> membership(Country country, CountryGroup group) {
        return Optional.ofNullable(memberships.getOrDefault(country, Map.of()).get(group));
    }

    /** The zero tariff that an importer in China pays on goods of that origin on that day; empty when there is none. */
    public Optional<TariffTreatment> zeroTariff(Country origin, LocalDate date) {
        return Optional.ofNullable(treatments.get(origin)).filter(treatment -> treatment.holdsOn(date));
    }

    /**
     * Whether a zero tariff must be confirmed by the authorities: it was given to a least developed country that is no
     * longer one on that day.
     */
    public boolean isToBeConfirmed(TariffTreatment treatment, LocalDate date) {
        return treatment.basis() == TariffBasis.LEAST_DEVELOPED_PARTNER
                && !isMember(treatment.origin(), CountryGroup.LEAST_DEVELOPED, date);
    }

    /** All sectors, each before those below it. */
    public List<SectorFacts> sectors() {
        return List.copyOf(sectors.values());
    }

    /** What is known of a sector; empty when the tree has no such place. */
    public Optional<SectorFacts> sector(Sector sector) {
        return Optional.ofNullable(sectors.get(sector));
    }

    /** The sectors directly below. */
    public List<Sector> children(Sector sector) {
        return sectors.keySet().stream()
                .filter(other -> other.parent().filter(sector::equals).isPresent())
                .toList();
    }

    /** All two-digit chapters in the order of their codes. */
    public List<HsEntry> chapters() {
        return List.copyOf(chapters.values());
    }

    /** All four-digit headings in the order of their codes. */
    public List<HsEntry> headings() {
        return List.copyOf(headings.values());
    }

    /** The entry of a chapter or heading, for a subheading that of its heading; empty when there is none. */
    public Optional<HsEntry> entry(HsCode code) {
        Optional<HsCode> heading = code.heading();
        return Optional.ofNullable(heading.isPresent() ? headings.get(heading.get()) : chapters.get(code));
    }

    /** Whether the chapter or, for finer codes, the heading exists. Subheadings are not listed and so not doubted. */
    public boolean isKnown(HsCode code) {
        return entry(code).isPresent();
    }

    /** The sector whose goods a code names, found by its longest listed prefix; empty when no sector claims it. */
    public Optional<Sector> sectorOf(HsCode code) {
        for (int length = code.length(); length >= 2; length -= 2) {
            Sector sector = sectorsByCode.get(new HsCode(code.digits().substring(0, length)));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }

    /** The name of a sector for a reader; its code when the tree does not know it. */
    public String label(Sector sector, Locale locale) {
        return sector(sector).map(facts -> facts.labels().in(locale)).orElse(sector.code());
    }

    /** The name of a product code for a reader, a subheading by the name of its heading; the digits when unknown. */
    public String label(HsCode code, Locale locale) {
        return entry(code).map(entry -> entry.labels().in(locale)).orElse(code.digits());
    }
}
