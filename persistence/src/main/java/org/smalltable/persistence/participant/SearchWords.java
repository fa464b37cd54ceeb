package org.smalltable.persistence.participant;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

/**
 * The words a company is found by in the directory: what it says of itself, and what its sectors and HS codes are called
 * in every language of the product, so that a search for 咖啡 finds who offers "arabica".
 */
final class SearchWords {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    private SearchWords() {}

    static String of(CompanyProfile company, ParticipantProfile profile) {
        Stream<String> own = Stream.concat(
                Stream.of(company.name(), company.group(), company.province(), profile.interests()),
                profile.products().stream().map(Product::text));
        Stream<Sector> sectors = Stream.concat(
                profile.sectors().stream(), profile.products().stream().flatMap(p -> p.sector().stream()));
        Stream<HsCode> codes = Stream.concat(
                profile.codes().stream(), profile.products().stream().flatMap(p -> p.code().stream()));
        return Stream.of(
                        own,
                        sectors.distinct().flatMap(SearchWords::labels),
                        codes.distinct().flatMap(SearchWords::labels))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .map(Folding::words)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static Stream<String> labels(Sector sector) {
        return FACTS.sector(sector).stream().flatMap(facts -> facts.labels().all().stream());
    }

    private static Stream<String> labels(HsCode code) {
        Stream<HsEntry> entries = Stream.concat(
                FACTS.entry(code).stream(),
                code.heading().filter(heading -> !heading.equals(code)).flatMap(FACTS::entry).stream());
        return Stream.concat(
                Stream.of(code.digits()),
                entries.flatMap(entry -> Stream.concat(entry.labels().all().stream(), entry.keywords().stream())));
    }
}
