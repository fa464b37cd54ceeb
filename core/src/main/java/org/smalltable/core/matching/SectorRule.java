package org.smalltable.core.matching;

import java.util.Optional;
import org.smalltable.core.trade.Sector;

/** Sectors in common, the deeper the better. */
record SectorRule() implements MatchRule {

    @Override
    public RuleName ruleName() {
        return RuleName.SECTOR;
    }

    @Override
    public Judgement judge(Pair pair) {
        Optional<Sector> deepest = Optional.empty();
        for (Sector sought : pair.demand().sectors()) {
            for (Sector brought : pair.offer().allSectors()) {
                Optional<Sector> shared = sought.shared(brought);
                if (shared.isPresent()
                        && deepest.filter(known -> known.level() >= shared.get().level())
                                .isEmpty()) {
                    deepest = shared;
                }
            }
        }
        return deepest.map(sector -> Judgement.of(sector.level() / 3.0, new Reason.SharedSector(sector)))
                .orElse(Judgement.SILENT);
    }
}
