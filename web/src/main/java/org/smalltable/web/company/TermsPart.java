package org.smalltable.web.company;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.participant.ParticipantProfile;

/** The part of a form that both sides have: languages, certificates, order size, most meetings. */
final class TermsPart {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final BigDecimal LARGEST_ORDER = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    /** What both sides say. */
    record Terms(
            Set<SpokenLanguage> languages,
            Set<String> certificates,
            Optional<OrderSize> orders,
            OptionalInt maxMeetings) {}

    private final TradeChoices choices;

    TermsPart(TradeChoices choices) {
        this.choices = choices;
    }

    /** @param cap most meetings that the session allows */
    Terms read(FormCheck check, int cap) {
        return new Terms(languages(check), certificates(check), orders(check), maxMeetings(check, cap));
    }

    Map<String, List<String>> show(ParticipantProfile profile) {
        Map<String, List<String>> shown = new HashMap<>();
        shown.put(
                "language",
                profile.languages().stream().map(SpokenLanguage::tag).toList());
        shown.put(
                "certificate",
                profile.certificates().stream()
                        .filter(TradeChoices.CERTIFICATES::contains)
                        .toList());
        shown.put(
                "certificates",
                List.of(String.join(
                        ", ",
                        profile.certificates().stream()
                                .filter(certificate -> !TradeChoices.CERTIFICATES.contains(certificate))
                                .sorted()
                                .toList())));
        profile.orders().ifPresent(orders -> {
            shown.put(
                    "orderLeast",
                    List.of(orders.least().signum() == 0 ? "" : orders.least().toPlainString()));
            shown.put(
                    "orderMost",
                    List.of(
                            orders.most().compareTo(NO_LIMIT) == 0
                                    ? ""
                                    : orders.most().toPlainString()));
        });
        profile.maxMeetings().ifPresent(most -> shown.put("maxMeetings", List.of(String.valueOf(most))));
        return shown;
    }

    private Set<SpokenLanguage> languages(FormCheck check) {
        Set<SpokenLanguage> languages = new TreeSet<>();
        check.typed().all("language").forEach(tag -> choices.spoken(tag).ifPresent(languages::add));
        if (languages.isEmpty()) {
            check.wrong("language", check.words().languageMissing());
        }
        return languages;
    }

    private static Set<String> certificates(FormCheck check) {
        String typed = check.text("certificates", 300);
        Set<String> certificates = new LinkedHashSet<>();
        Stream.concat(
                        check.typed().all("certificate").stream().filter(TradeChoices.CERTIFICATES::contains),
                        Arrays.stream(typed.split("[,;，、；\n]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(40)
                .forEach(certificates::add);
        return certificates;
    }

    private static Optional<OrderSize> orders(FormCheck check) {
        Optional<BigDecimal> least = amount(check, "orderLeast");
        Optional<BigDecimal> most = amount(check, "orderMost");
        if (least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = least.orElse(BigDecimal.ZERO);
        BigDecimal to = most.orElse(NO_LIMIT);
        if (from.compareTo(to) > 0) {
            check.wrong("orderMost", check.words().orderMostBelowLeast());
            return Optional.empty();
        }
        return Optional.of(new OrderSize(from, to, DOLLAR));
    }

    /** Digits grouped as anybody groups them: "50 000", "50,000" and "50'000" are the same. */
    private static Optional<BigDecimal> amount(FormCheck check, String field) {
        String typed = check.typed().text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f,，.'’_]", "");
        if (digits.matches("[0-9]{1,13}") && new BigDecimal(digits).compareTo(LARGEST_ORDER) <= 0) {
            return Optional.of(new BigDecimal(digits));
        }
        check.wrong(field, check.words().amountWrong());
        return Optional.empty();
    }

    private static OptionalInt maxMeetings(FormCheck check, int cap) {
        String typed = check.typed().text("maxMeetings");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= cap) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        check.wrong("maxMeetings", check.words().maxMeetingsWrong(cap));
        return OptionalInt.empty();
    }
}
