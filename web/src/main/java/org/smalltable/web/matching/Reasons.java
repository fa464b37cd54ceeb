package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TariffBasis;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;

/** Words reasons in the reader's language. */
@RequestScoped
public class Reasons {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    /** From here on an amount stands for "no limit". */
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

    private final Reader reader;
    private final Formats formats;

    Reasons(Reader reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    /** The reasons worded, in their order. */
    public List<ReasonChip> worded(List<Reason> reasons) {
        return reasons.stream().map(this::worded).toList();
    }

    /** One reason worded. */
    public ReasonChip worded(Reason reason) {
        ReasonMessages words = words();
        return switch (reason) {
            case Reason.SharedHeading(HsCode code) -> ReasonChip.fit(words.sharedHeading(code.digits(), label(code)));
            case Reason.SharedChapter(HsCode code) -> ReasonChip.fit(words.sharedChapter(code.digits(), label(code)));
            case Reason.SharedSector(Sector sector) -> ReasonChip.fit(words.sharedSector(label(sector)));
            case Reason.SharedWords(List<String> shared) -> ReasonChip.fit(words.sharedWords(listed(shared.stream())));
            case Reason.SameMeaning(HsCode code) -> ReasonChip.fit(words.sameMeaning(label(code)));
            case Reason.SameTrade(Sector sector) -> ReasonChip.fit(words.sameTrade(label(sector)));
            case Reason.MutualInterest ignored -> ReasonChip.gold(words.mutualInterest(), "");
            case Reason.CountryWanted(Country country) -> ReasonChip.fit(words.countryWanted(name(country)));
            case Reason.CountryPreferred(Country country) -> ReasonChip.fit(words.countryPreferred(name(country)));
            case Reason.GroupWanted(Country country, CountryGroup group) ->
                ReasonChip.fit(words.groupWanted(name(group), name(country)));
            case Reason.GroupPreferred(Country country, CountryGroup group) ->
                ReasonChip.fit(words.groupPreferred(name(group), name(country)));
            case Reason.CountryNotWanted(Country country) -> ReasonChip.bad(words.countryNotWanted(name(country)), "");
            case Reason.ZeroTariff tariff -> ReasonChip.gold(words.zeroTariff(name(tariff.country())), basis(tariff));
            case Reason.LanguageShared(SpokenLanguage language) ->
                ReasonChip.plain(words.languageShared(language.name(reader.locale())), "");
            case Reason.InterpreterNeeded needed ->
                ReasonChip.bad(
                        words.interpreterNeeded(),
                        words.interpreterNeededFor(spoken(needed.exhibitor()), spoken(needed.buyer())));
            case Reason.OrderSizeFits(OrderSize served, OrderSize wanted) ->
                ReasonChip.plain(words.orderSizeFits(), words.orderSizes(range(served), range(wanted)));
            case Reason.OrderSizeApart(OrderSize served, OrderSize wanted) ->
                ReasonChip.bad(words.orderSizeApart(), words.orderSizes(range(served), range(wanted)));
            case Reason.CertificatesHeld(List<String> held) ->
                ReasonChip.plain(words.certificatesHeld(listed(held.stream())), "");
            case Reason.CertificatesMissing(List<String> missing) ->
                ReasonChip.bad(words.certificatesMissing(listed(missing.stream())), "");
            case Reason.FirstShownHere(String product) -> ReasonChip.gold(words.firstShownHere(product), "");
            case Reason.MetBefore ignored -> ReasonChip.plain(words.metBefore(), "");
            case Reason.OwnCompany(String company) -> ReasonChip.bad(words.ownCompany(company), "");
            case Reason.CountryRefused(Country country) -> ReasonChip.bad(words.countryRefused(name(country)), "");
            case Reason.NoCommonSlot ignored -> ReasonChip.bad(words.noCommonSlot(), "");
        };
    }

    /** The name of a group of countries. */
    public String name(CountryGroup group) {
        ReasonMessages words = words();
        return switch (group) {
            case LEAST_DEVELOPED -> words.groupLeastDeveloped();
            case BELT_AND_ROAD -> words.groupBeltAndRoad();
            case AFRICAN_UNION -> words.groupAfricanUnion();
        };
    }

    /** A few things one after the other, parted as the reader's language does. */
    public String listed(Stream<String> things) {
        return things.reduce((first, next) -> words().listed(first, next)).orElse("");
    }

    /** The sector's name. */
    public String label(Sector sector) {
        return FACTS.label(sector, reader.locale());
    }

    /** The product code's name. */
    public String label(HsCode code) {
        return FACTS.label(code, reader.locale());
    }

    /** The size of orders as a range. */
    public String range(OrderSize size) {
        ReasonMessages words = words();
        boolean hasLimit = size.most().compareTo(NO_LIMIT) < 0;
        if (!hasLimit) {
            return words.orderFrom(money(size.least(), size));
        }
        return size.least().signum() == 0
                ? words.orderUpTo(money(size.most(), size))
                : words.orderRange(money(size.least(), size), money(size.most(), size));
    }

    private String money(BigDecimal amount, OrderSize size) {
        return formats.money(amount, size.currency().getCurrencyCode());
    }

    private String basis(Reason.ZeroTariff tariff) {
        ReasonMessages words = words();
        String label = tariff.code().map(this::label).orElseGet(words::allGoods);
        String since = formats.date(tariff.since());
        String basis = basis(tariff.basis());
        String holds = tariff.lastDay()
                .map(last -> words.zeroTariffUntil(label, name(tariff.country()), since, formats.date(last), basis))
                .orElseGet(() -> words.zeroTariffSince(label, name(tariff.country()), since, basis));
        return Stream.of(
                        Optional.of(holds),
                        Optional.of(words.toBeConfirmed()).filter(w -> tariff.toBeConfirmed()),
                        Optional.of(words.notAdvice()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String basis(TariffBasis basis) {
        ReasonMessages words = words();
        return switch (basis) {
            case LEAST_DEVELOPED_PARTNER -> words.basisLeastDeveloped();
            case FORMER_LEAST_DEVELOPED_PARTNER -> words.basisFormerLeastDeveloped();
            case AFRICAN_PARTNER -> words.basisAfricanPartner();
        };
    }

    private String spoken(Collection<SpokenLanguage> languages) {
        return listed(languages.stream().sorted().map(language -> language.name(reader.locale())));
    }

    private String name(Country country) {
        return formats.country(country.code());
    }

    private ReasonMessages words() {
        return reader.words(ReasonMessages.class);
    }
}
