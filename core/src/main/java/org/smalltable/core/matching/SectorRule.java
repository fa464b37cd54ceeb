package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smalltable.core.trade.Sector;

/**
 * Sectors in common by their distance in the tree: a leaf counts most, a branch less, an area hardly. A sector that one
 * side names as a whole counts more than two that only lie beside each other in it.
 */
record SectorRule() implements MatchRule {

    private static final int MOST_REASONS = 3;

    @Override
    public RuleName ruleName() {
        return RuleName.SECTOR;
    }

    @Override
    public Judgement judge(Pair pair) {
        List<Sector> deepest = new ArrayList<>();
        pair.shared(RuleName.SECTOR).stream()
                .map(trait -> new Sector(trait.key()))
                .sorted(Comparator.comparingInt(Sector::level).reversed())
                .filter(sector -> deepest.stream().noneMatch(sector::contains))
                .forEachOrdered(deepest::add);
        List<Reason> reasons = deepest.stream()
                .limit(MOST_REASONS)
                .<Reason>map(Reason.SharedSector::new)
                .toList();
        return new Judgement(pair.evidence(RuleName.SECTOR), reasons);
    }
}
