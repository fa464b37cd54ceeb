package org.smalltable.cli.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;

/** Words reasons for a terminal, in English. */
final class ReasonText {

    private final TradeFacts facts;

    ReasonText(TradeFacts facts) {
        this.facts = facts;
    }

    String of(List<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Reason reason) {
        return switch (reason) {
            case Reason.SharedHeading(HsCode code) -> "both name " + label(code);
            case Reason.SharedChapter(HsCode code) -> "both in chapter " + label(code);
            case Reason.SharedSector(Sector sector) -> "both in " + label(sector);
            case Reason.SharedWords(List<String> words) -> "both say " + String.join(", ", words);
            case Reason.SameMeaning(HsCode code) -> "both speak of " + label(code);
            case Reason.SameTrade(Sector sector) -> "both speak of " + label(sector);
            case Reason.MutualInterest() -> "both asked to meet";
            case Reason.CountryWanted(Country country) -> "origin " + country + " wanted";
            case Reason.CountryPreferred(Country country) -> "origin " + country + " preferred";
            case Reason.GroupWanted wanted -> "origin " + wanted.country() + " wanted as " + name(wanted.group());
            case Reason.GroupPreferred preferred ->
                "origin " + preferred.country() + " preferred as " + name(preferred.group());
            case Reason.CountryNotWanted(Country country) -> "other origins wanted than " + country;
            case Reason.ZeroTariff tariff -> tariff(tariff);
            case Reason.LanguageShared(SpokenLanguage language) -> "both speak " + language.name(Locale.ENGLISH);
            case Reason.InterpreterNeeded(Set<SpokenLanguage> exhibitor, Set<SpokenLanguage> buyer) ->
                "interpreter needed, " + tags(exhibitor) + " to " + tags(buyer);
            case Reason.OrderSizeFits fits -> "order sizes suit each other";
            case Reason.OrderSizeApart apart -> "order sizes do not suit each other";
            case Reason.CertificatesHeld(List<String> held) -> "holds " + String.join(", ", held);
            case Reason.CertificatesMissing(List<String> missing) -> "does not hold " + String.join(", ", missing);
            case Reason.FirstShownHere(String product) -> "shown for the first time: " + product;
            case Reason.MetBefore() -> "met before";
            case Reason.OwnCompany(String name) -> "one company: " + name;
            case Reason.CountryRefused(Country country) -> "origin " + country + " refused";
            case Reason.NoCommonSlot() -> "no common free slot";
        };
    }

    private String label(HsCode code) {
        return code + " " + facts.label(code, Locale.ENGLISH);
    }

    private String label(Sector sector) {
        return facts.label(sector, Locale.ENGLISH);
    }

    private static String tariff(Reason.ZeroTariff tariff) {
        String until = tariff.lastDay().map(day -> " to " + day).orElse("");
        return "no tariff for origin " + tariff.country() + " since " + tariff.since() + until
                + (tariff.toBeConfirmed() ? " (to be confirmed)" : " (not advice)");
    }

    private static String name(Enum<?> group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String tags(Set<SpokenLanguage> languages) {
        return languages.stream().sorted().map(SpokenLanguage::tag).collect(Collectors.joining("/"));
    }
}
