package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.points;
import static org.smalltable.core.matching.Sample.sectors;
import static org.smalltable.core.matching.Sample.verdict;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.Sector;

class SectorRuleTest {

    private static Demand seeking(String... sectors) {
        return Demand.of(Sample.buyer(), "", sectors(sectors), Set.of());
    }

    private static Offer bringing(String... sectors) {
        return Sample.offer("BR").with(sectors(sectors), Set.of());
    }

    @Test
    void the_nearer_in_the_tree_the_more_it_counts() {
        int area = points(seeking("FOOD.DRINK.TEA"), bringing("FOOD.ALC.WINE"));
        int branch = points(seeking("FOOD.DRINK.TEA"), bringing("FOOD.DRINK.COFFEE"));
        int leaf = points(seeking("FOOD.DRINK.COFFEE"), bringing("FOOD.DRINK.COFFEE"));

        assertThat(area).isPositive().isLessThan(branch);
        assertThat(branch).isLessThan(leaf);
    }

    @Test
    void different_areas_have_nothing_in_common() {
        assertThat(verdict(RuleName.SECTOR, seeking("FOOD.DRINK.TEA"), bringing("MED.DEVICE"))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_branch_named_whole_counts_more_than_two_of_its_leaves() {
        assertThat(points(seeking("FOOD.DRINK"), bringing("FOOD.DRINK.COFFEE")))
                .isGreaterThan(points(seeking("FOOD.DRINK.TEA"), bringing("FOOD.DRINK.COFFEE")));
    }

    @Test
    void services_without_product_codes_are_matched_by_their_sector() {
        assertThat(verdict(RuleName.SECTOR, seeking("SERV.LOG"), bringing("SERV.LOG", "SERV.CONS"))
                        .reasons())
                .containsExactly(new Reason.SharedSector(new Sector("SERV.LOG")));
        assertThat(points(seeking("SERV.LOG"), bringing("SERV.LOG")))
                .isGreaterThan(points(seeking("SERV.LOG"), bringing("SERV.FIN")));
    }

    @Test
    void the_sector_of_a_code_counts_though_nobody_named_it() {
        assertThat(verdict(RuleName.SECTOR, seeking("FOOD.DRINK.COFFEE"), Sample.offer("RW", "0901"))
                        .reasons())
                .containsExactly(new Reason.SharedSector(new Sector("FOOD.DRINK.COFFEE")));
    }
}
