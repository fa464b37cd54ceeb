package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SectorFacts;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;

/** Sectors, countries, groups of countries and languages to choose from, named in the reader's language. */
@RequestScoped
class TradeChoices {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    /** Sets sectors below others off in a plain list. */
    private static final String INDENT = "\u2003";

    private final Reader reader;
    private final Formats formats;
    private final Reasons reasons;

    TradeChoices(Reader reader, Formats formats, Reasons reasons) {
        this.reader = reader;
        this.formats = formats;
        this.reasons = reasons;
    }

    /** The sector tree, each branch below its area. */
    List<Choice> sectors() {
        return FACTS.sectors().stream()
                .map(SectorFacts::sector)
                .sorted()
                .map(sector -> new Choice(
                        sector.code(), INDENT.repeat(sector.level() - 1) + FACTS.label(sector, reader.locale())))
                .toList();
    }

    /** Those sectors of the tree that hold any of these. */
    List<Choice> sectors(Collection<Sector> present) {
        return sectors().stream()
                .filter(choice -> present.stream().anyMatch(new Sector(choice.value())::contains))
                .toList();
    }

    /** All countries by name. */
    List<Choice> countries() {
        return countries(FACTS.countries().stream().map(CountryFacts::country).toList());
    }

    /** These countries by name. */
    List<Choice> countries(Collection<Country> present) {
        Collator byName = Collator.getInstance(reader.locale());
        return present.stream()
                .distinct()
                .map(country -> new Choice(country.code(), formats.country(country.code())))
                .sorted(Comparator.comparing(Choice::label, byName))
                .toList();
    }

    /** These languages by name. */
    List<Choice> languages(Collection<SpokenLanguage> present) {
        return present.stream()
                .distinct()
                .map(language -> new Choice(language.tag(), capital(language.name(reader.locale()))))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())))
                .toList();
    }

    /** The groups of countries. */
    List<Choice> groups() {
        return Arrays.stream(CountryGroup.values())
                .map(group -> new Choice(group.name(), capital(reasons.name(group))))
                .toList();
    }

    private String capital(String label) {
        return label.substring(0, 1).toUpperCase(reader.locale()) + label.substring(1);
    }
}
