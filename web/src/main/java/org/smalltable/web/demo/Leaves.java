package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

/** The sectors that nothing lies below, and the goods that belong to each. */
final class Leaves {

    private final Map<Sector, List<HsEntry>> headings = new HashMap<>();
    private final Map<Sector, List<Sector>> leaves = new LinkedHashMap<>();

    Leaves(TradeFacts facts) {
        facts.headings()
                .forEach(entry -> entry.sector()
                        .ifPresent(sector -> headings.computeIfAbsent(sector, s -> new ArrayList<>())
                                .add(entry)));
        facts.sectors().stream()
                .map(sector -> sector.sector())
                .filter(sector -> sector.level() > 1 && facts.children(sector).isEmpty())
                .forEach(leaf -> leaves.computeIfAbsent(leaf.area(), area -> new ArrayList<>())
                        .add(leaf));
    }

    /** The goods of a leaf; none for services. */
    List<HsEntry> goods(Sector leaf) {
        return headings.getOrDefault(leaf, List.of());
    }

    /** All leaves of an area. */
    List<Sector> of(Sector area) {
        return leaves.getOrDefault(area, List.of());
    }

    /** A leaf and those beside it. */
    List<Sector> siblings(Sector leaf) {
        return of(leaf.area()).stream()
                .filter(other -> leaf.parent().equals(other.parent()))
                .toList();
    }
}
