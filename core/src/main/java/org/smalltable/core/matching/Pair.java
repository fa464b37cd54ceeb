package org.smalltable.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.smalltable.core.trade.TradeFacts;

/** A demand and an offer side by side, with all that rules may ask. */
public final class Pair {

    private final Demand demand;
    private final Offer offer;
    private final MatchContext context;
    private final TradeFacts facts;
    private final List<Trait> shared;

    /** Puts the two side by side at the date of the context. */
    public Pair(Demand demand, Offer offer, MatchContext context, TradeFacts facts) {
        this.demand = demand;
        this.offer = offer;
        this.context = context;
        this.facts = facts;
        Set<Trait> brought = Traits.broughtBy(offer, facts);
        this.shared = Traits.soughtBy(demand, facts).stream()
                .filter(brought::contains)
                .sorted(Comparator.<Trait>comparingInt(
                                trait -> -context.rarity().worth(trait))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What is sought. */
    public Demand demand() {
        return demand;
    }

    /** What is brought. */
    public Offer offer() {
        return offer;
    }

    /** The date and the two companies' history. */
    public MatchContext context() {
        return context;
    }

    /** The reference data. */
    public TradeFacts facts() {
        return facts;
    }

    /** What the two have in common for one rule, the worthiest first. */
    List<Trait> shared(RuleName rule) {
        return shared.stream().filter(trait -> trait.kind().rule() == rule).toList();
    }

    /** The evidence that lies in what the two have in common for one rule. */
    int evidence(RuleName rule) {
        return shared(rule).stream().mapToInt(context.rarity()::worth).sum();
    }
}
