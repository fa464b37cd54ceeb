package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.sectors;
import static org.smalltable.core.matching.Sample.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.TariffBasis;

class ZeroTariffRuleTest {

    private static Verdict on(String day, Demand sought, Offer brought) {
        return verdict(RuleName.ZERO_TARIFF, sought, brought, MatchContext.on(LocalDate.parse(day)));
    }

    @Test
    void least_developed_origins_enter_free_from_the_first_day_on() {
        assertThat(on("2024-11-30", demand("0901"), offer("RW", "0901")).isSilent())
                .isTrue();
        assertThat(on("2024-12-01", demand("0901"), offer("RW", "0901")).reasons())
                .containsExactly(new Reason.ZeroTariff(
                        new Country("RW"),
                        Optional.of(new HsCode("0901")),
                        LocalDate.of(2024, 12, 1),
                        Optional.empty(),
                        TariffBasis.LEAST_DEVELOPED_PARTNER,
                        false));
    }

    @Test
    void a_period_ends_after_its_last_day() {
        assertThat(on("2026-04-30", demand("0902"), offer("KE", "0902")).isSilent())
                .isTrue();
        assertThat(on("2026-05-01", demand("0902"), offer("KE", "0902")).degree())
                .isEqualTo(1);
        assertThat(on("2028-04-30", demand("0902"), offer("KE", "0902")).degree())
                .isEqualTo(1);
        assertThat(on("2028-05-01", demand("0902"), offer("KE", "0902")).isSilent())
                .isTrue();
    }

    @Test
    void after_graduation_it_is_told_as_to_be_confirmed_and_moves_nobody_up() {
        Verdict before = on("2026-11-23", demand("0901"), offer("LA", "0901"));
        Verdict after = on("2026-11-24", demand("0901"), offer("LA", "0901"));

        assertThat(before.points()).isPositive();
        assertThat(after.points()).isZero();
        assertThat(after.reasons())
                .singleElement()
                .matches(reason -> reason instanceof Reason.ZeroTariff tariff && tariff.toBeConfirmed());
    }

    @Test
    void services_bear_no_tariff_to_be_spared() {
        Offer service = offer("RW").with(sectors("SERV.LOG"), Set.of());

        assertThat(on("2026-11-10", demand("0901"), service).isSilent()).isTrue();
    }

    @Test
    void importers_elsewhere_pay_by_other_rules() {
        Demand elsewhere = Demand.of(Party.of("Buyer", new Country("FR")), "", Set.of(), Sample.codes("0901"));

        assertThat(on("2026-11-10", elsewhere, offer("RW", "0901")).isSilent()).isTrue();
    }
}
