package org.smalltable.web.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.participant.ParticipantProfile;

/** The part of a buyer's form that says what it seeks and where it should come from. */
final class DemandPart {

    static final int MOST_LINES = 60;

    private final TradeChoices choices;
    private final CountryNames countries;
    private final TermsPart terms;

    DemandPart(TradeChoices choices, CountryNames countries) {
        this.choices = choices;
        this.countries = countries;
        this.terms = new TermsPart(choices);
    }

    /** The demand as typed; what is wrong is in the check. */
    ParticipantProfile read(FormCheck check, int cap) {
        String interests = check.text("interests", 1000);
        Set<HsCode> codes = goods(check);
        Set<Sector> sectors = OfferPart.sectors(check, "sectors", choices);
        boolean noWords =
                interests.isEmpty() && check.typed().all("text").stream().allMatch(String::isBlank);
        if (noWords && codes.isEmpty() && sectors.isEmpty()) {
            check.wrong("interests", check.words().interestsMissing());
        }
        CountryWishes wishes = wishes(check);
        TermsPart.Terms read = terms.read(check, cap);
        return new ParticipantProfile(
                interests,
                List.of(),
                sectors,
                codes,
                read.languages(),
                read.certificates(),
                wishes,
                read.orders(),
                read.maxMeetings());
    }

    Map<String, List<String>> show(ParticipantProfile profile, Locale locale) {
        Map<String, List<String>> shown = new HashMap<>(terms.show(profile));
        List<HsCode> codes = profile.codes().stream().sorted().toList();
        shown.put(
                "text", codes.stream().map(code -> choices.label(code, locale)).toList());
        shown.put("code", codes.stream().map(HsCode::digits).toList());
        shown.put("interests", List.of(profile.interests()));
        shown.put("sectors", profile.sectors().stream().map(Sector::code).toList());
        List<String> places = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        byWish(profile.wishes())
                .forEach((wish, chosen) -> new TreeSet<>(chosen).forEach(country -> {
                    places.add(countries.name(country, locale));
                    kinds.add(wish.word());
                }));
        shown.put("place", places);
        shown.put("wish", kinds);
        for (CountryGroup group : CountryGroup.values()) {
            shown.put(groupField(group), List.of(wish(profile.wishes(), group)));
        }
        return shown;
    }

    /** The field in which a group of countries is wished for. */
    static String groupField(CountryGroup group) {
        return "group-" + group.name().toLowerCase(Locale.ROOT);
    }

    private Set<HsCode> goods(FormCheck check) {
        Typed typed = check.typed();
        Set<HsCode> codes = new HashSet<>();
        for (int line = 0; line < Math.min(typed.lines("text"), MOST_LINES); line++) {
            String text = typed.text("text", line);
            Optional<HsCode> code = choices.code(typed.text("code", line)).or(() -> choices.code(text));
            if (code.isPresent()) {
                codes.add(code.get());
            } else if (!text.isEmpty()) {
                check.wrong("code-" + line, check.words().codeMissing());
            }
        }
        return codes;
    }

    private CountryWishes wishes(FormCheck check) {
        Typed typed = check.typed();
        Map<Wish, Set<Country>> chosen = new EnumMap<>(Wish.class);
        Map<Wish, Set<CountryGroup>> groups = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            chosen.put(wish, new HashSet<>());
            groups.put(wish, EnumSet.noneOf(CountryGroup.class));
        }
        Set<Country> seen = new HashSet<>();
        for (int line = 0; line < Math.min(typed.lines("place"), MOST_LINES); line++) {
            String text = typed.text("place", line);
            if (text.isEmpty()) {
                continue;
            }
            Optional<Country> country = countries.of(text);
            if (country.isEmpty()) {
                check.wrong("place-" + line, check.words().countryUnknown());
            } else if (!seen.add(country.get())) {
                check.wrong("place-" + line, check.words().countryTwice());
            } else {
                Objects.requireNonNull(chosen.get(Wish.of(typed.text("wish", line))))
                        .add(country.get());
            }
        }
        for (CountryGroup group : CountryGroup.values()) {
            String word = typed.text(groupField(group));
            if (!word.isEmpty()) {
                Objects.requireNonNull(groups.get(Wish.of(word))).add(group);
            }
        }
        return new CountryWishes(
                chosen.get(Wish.WANTED),
                chosen.get(Wish.PREFERRED),
                chosen.get(Wish.REFUSED),
                groups.get(Wish.WANTED),
                groups.get(Wish.PREFERRED));
    }

    private static Map<Wish, Set<Country>> byWish(CountryWishes wishes) {
        Map<Wish, Set<Country>> all = new EnumMap<>(Wish.class);
        all.put(Wish.WANTED, wishes.wanted());
        all.put(Wish.PREFERRED, wishes.preferred());
        all.put(Wish.REFUSED, wishes.refused());
        return all;
    }

    private static String wish(CountryWishes wishes, CountryGroup group) {
        return wishes.wantedGroups().contains(group)
                ? Wish.WANTED.word()
                : wishes.preferredGroups().contains(group) ? Wish.PREFERRED.word() : "";
    }
}
