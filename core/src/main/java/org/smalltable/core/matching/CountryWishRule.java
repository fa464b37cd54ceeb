package org.smalltable.core.matching;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;

/** The origin as the buyer wishes it. Refusal is not judged here: it bars. */
record CountryWishRule() implements MatchRule {

    private static final int WANTED = 1000;
    private static final int PREFERRED = 600;
    private static final int NOT_WANTED = -1000;

    @Override
    public RuleName ruleName() {
        return RuleName.COUNTRY_WISH;
    }

    @Override
    public Judgement judge(Pair pair) {
        CountryWishes wishes = pair.demand().wishes();
        Country origin = pair.offer().party().country();
        CountryWishes.Standing standing = wishes.standing(origin, pair.context().date(), pair.facts());
        int strength = strength(standing);
        return switch (standing) {
            case WANTED ->
                Judgement.of(
                        strength,
                        fact(
                                pair,
                                wishes.wanted(),
                                wishes.wantedGroups(),
                                new Reason.CountryWanted(origin),
                                group -> new Reason.GroupWanted(origin, group)));
            case PREFERRED ->
                Judgement.of(
                        strength,
                        fact(
                                pair,
                                wishes.preferred(),
                                wishes.preferredGroups(),
                                new Reason.CountryPreferred(origin),
                                group -> new Reason.GroupPreferred(origin, group)));
            case NOT_WANTED -> Judgement.of(strength, new Reason.CountryNotWanted(origin));
            case OPEN, REFUSED -> Judgement.SILENT;
        };
    }

    static int strength(CountryWishes.Standing standing) {
        return switch (standing) {
            case WANTED -> WANTED;
            case PREFERRED -> PREFERRED;
            case NOT_WANTED -> NOT_WANTED;
            case OPEN, REFUSED -> 0;
        };
    }

    private static Reason fact(
            Pair pair,
            Set<Country> countries,
            Set<CountryGroup> groups,
            Reason byName,
            Function<CountryGroup, Reason> byGroup) {
        Country origin = pair.offer().party().country();
        if (countries.contains(origin)) {
            return byName;
        }
        Optional<CountryGroup> group = groups.stream()
                .sorted()
                .filter(g -> pair.facts().isMember(origin, g, pair.context().date()))
                .findFirst();
        return group.map(byGroup).orElse(byName);
    }
}
