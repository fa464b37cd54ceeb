package org.smalltable.web.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.participant.ParticipantProfile;

/** The part of an exhibitor's form that says what it offers, one line for each product. */
final class OfferPart {

    static final int MOST_LINES = 30;

    private final TradeChoices choices;
    private final TermsPart terms;

    OfferPart(TradeChoices choices) {
        this.choices = choices;
        this.terms = new TermsPart(choices);
    }

    /** The offer as typed; what is wrong is in the check. */
    ParticipantProfile read(FormCheck check, Locale locale, int cap) {
        Set<Sector> sectors = sectors(check, "sectors", choices);
        Set<HsCode> beside = codes(check, "beside", choices);
        List<Product> products = products(check, locale, sectors.isEmpty() && beside.isEmpty());
        TermsPart.Terms read = terms.read(check, cap);
        return new ParticipantProfile(
                check.text("interests", 1000),
                products,
                sectors,
                beside,
                read.languages(),
                read.certificates(),
                CountryWishes.ANY,
                read.orders(),
                read.maxMeetings());
    }

    Map<String, List<String>> show(ParticipantProfile profile) {
        Map<String, List<String>> shown = new HashMap<>(terms.show(profile));
        List<Product> products = profile.products();
        shown.put("text", products.stream().map(Product::text).toList());
        shown.put(
                "code",
                products.stream()
                        .map(product -> product.code().map(HsCode::digits).orElse(""))
                        .toList());
        shown.put(
                "sector",
                products.stream()
                        .map(product -> product.sector().map(Sector::code).orElse(""))
                        .toList());
        List<String> first = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            if (products.get(i).firstShown()) {
                first.add(String.valueOf(i));
            }
        }
        shown.put("first", first);
        shown.put("interests", List.of(profile.interests()));
        shown.put("sectors", profile.sectors().stream().map(Sector::code).toList());
        shown.put("beside", profile.codes().stream().map(HsCode::digits).toList());
        return shown;
    }

    private List<Product> products(FormCheck check, Locale locale, boolean placeIsNeeded) {
        Typed typed = check.typed();
        List<Product> products = new ArrayList<>();
        for (int line = 0; line < Math.min(typed.lines("text"), MOST_LINES); line++) {
            String text = typed.text("text", line);
            Optional<HsCode> code = choices.code(typed.text("code", line)).or(() -> choices.code(text));
            Optional<Sector> sector = choices.sector(typed.text("sector", line))
                    .or(() -> code.flatMap(known -> choices.facts().sectorOf(known)));
            if (text.isEmpty() && code.isEmpty() && sector.isEmpty()) {
                continue;
            }
            if (text.codePointCount(0, text.length()) > 200) {
                check.wrong("text-" + line, check.words().tooLong(200));
                continue;
            }
            if (text.isEmpty() && code.isEmpty()) {
                check.wrong("text-" + line, check.words().productTextMissing());
                continue;
            }
            if (placeIsNeeded && code.isEmpty() && sector.isEmpty()) {
                check.wrong("code-" + line, check.words().productPlaceMissing());
            }
            // Who typed only digits gets the name of the goods, so that others can read it.
            String name =
                    text.isEmpty() || choices.code(text).isPresent() ? choices.label(code.orElseThrow(), locale) : text;
            products.add(new Product(name, code, sector, typed.has("first", String.valueOf(line))));
        }
        if (products.isEmpty() && check.state().problems("text-0").isEmpty()) {
            check.wrong("text-0", check.words().productMissing());
        }
        return products;
    }

    static Set<Sector> sectors(FormCheck check, String field, TradeChoices choices) {
        Set<Sector> sectors = new HashSet<>();
        check.typed().all(field).forEach(code -> choices.sector(code).ifPresent(sectors::add));
        return sectors;
    }

    static Set<HsCode> codes(FormCheck check, String field, TradeChoices choices) {
        Set<HsCode> codes = new HashSet<>();
        check.typed().all(field).forEach(code -> choices.code(code).ifPresent(codes::add));
        return codes;
    }
}
