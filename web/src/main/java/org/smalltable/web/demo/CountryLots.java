package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.TradeFacts;

/** From where the demo's exhibitors come, how often. */
final class CountryLots {

    /** No country has more than this share of the exhibitors. */
    private static final double LARGEST_SHARE = 0.08;

    /** Countries of exhibitors at the eighth edition of the expo that the figures come from. */
    private static final int COUNTRIES = 138;

    /** Codes of places where nobody lives but soldiers and scientists. */
    private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "GS", "HM", "IO", "TF", "UM");

    private CountryLots() {}

    /** Published numbers of exhibitors where there are some, the rest by Zipf's law over as many countries as came. */
    static Lots<CountryFacts> of(TradeFacts facts, Distributions figures, RandomGenerator random) {
        Map<String, Double> published = figures.segments("exhibitor-country", "exhibitors");
        double all = figures.value("load", "full-scale test set", "exhibitors");
        Map<CountryFacts, Double> weights = new LinkedHashMap<>();
        List<CountryFacts> others = new ArrayList<>();
        for (CountryFacts country : facts.countries()) {
            Double known = published.get(country.country().code());
            if (known != null) {
                weights.put(country, Math.min(known, all * LARGEST_SHARE));
            } else if (!country.country().equals(TradeFacts.IMPORTER)
                    && !country.region().isEmpty()
                    && !UNINHABITED.contains(country.country().code())) {
                others.add(country);
            }
        }
        List<CountryFacts> ranked = Lots.some(others, COUNTRIES - weights.size(), random);
        double left = all - weights.values().stream().mapToDouble(w -> w).sum();
        double harmonic = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            harmonic += 1.0 / rank;
        }
        for (int rank = 1; rank <= ranked.size(); rank++) {
            weights.put(ranked.get(rank - 1), Math.min(left / harmonic / rank, all * LARGEST_SHARE));
        }
        return new Lots<>(weights);
    }
}
