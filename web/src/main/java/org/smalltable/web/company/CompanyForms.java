package org.smalltable.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.security.PasswordRules;

/** Makes the company's form for the reader, and reads what comes back. */
@RequestScoped
class CompanyForms {

    /** Empty lines that a new form shows. */
    private static final int FIRST_LINES = 2;

    @Inject
    Reader reader;

    @Inject
    TradeChoices choices;

    @Inject
    CountryNames countries;

    /** A form that came back: its company and profile when nothing is wrong, and the check that says what is. */
    record Filled(FormCheck check, Optional<CompanyProfile> company, Optional<ParticipantProfile> profile) {}

    /** The form of a company that is new here. */
    Typed blank() {
        return new Typed(Map.of("text", List.of("", ""), "place", List.of("")));
    }

    /** The form filled with what a company said before, in this session or an earlier one. */
    Typed filled(Side side, CompanyProfile company, ParticipantProfile profile) {
        Map<String, List<String>> values = new HashMap<>(new CompanyPart(countries).show(company, locale()));
        values.putAll(
                side == Side.EXHIBITOR
                        ? new OfferPart(choices).show(profile)
                        : new DemandPart(choices, countries).show(profile, locale()));
        return new Typed(values);
    }

    /** Reads the company's and the profile's part of a form. */
    Filled read(Typed typed, SessionView session, Side side) {
        FormCheck check = new FormCheck(typed, words());
        Optional<CompanyProfile> company = new CompanyPart(countries).read(check);
        ParticipantProfile profile = side == Side.EXHIBITOR
                ? new OfferPart(choices).read(check, locale(), session.exhibitorCap())
                : new DemandPart(choices, countries).read(check, session.buyerCap());
        return new Filled(check, company, check.isRight() ? Optional.of(profile) : Optional.empty());
    }

    /** The page as it is first shown. */
    CompanyForm page(SessionView session, Side side, CompanyForm.Use use, Typed typed) {
        return page(session, side, use, typed, new FormState(typed.shown(), Map.of()), Optional.empty(), "");
    }

    /** The page after a step inside it. */
    CompanyForm page(SessionView session, Side side, CompanyForm.Use use, FormStep step) {
        FormState state = new FormState(step.typed().shown(), Map.of());
        return page(session, side, use, step.typed(), state, Optional.empty(), step.focus());
    }

    /** The page with what is typed and what is wrong with it. */
    CompanyForm page(
            SessionView session,
            Side side,
            CompanyForm.Use use,
            Typed typed,
            FormState state,
            Optional<CompanyForm.Known> known,
            String focus) {
        String path = "/sessions/" + session.id();
        String action = use == CompanyForm.Use.PROFILE
                ? path + "/profile"
                : path + (side == Side.EXHIBITOR ? "/exhibitors" : "/buyers");
        return new CompanyForm(
                session,
                side,
                use,
                action,
                state,
                lines(typed, state, focus),
                side == Side.EXHIBITOR ? List.of() : places(typed, state),
                countries.all(locale()),
                choices.sectors(locale()),
                choices.languages(locale(), typed.all("language")),
                TradeChoices.CERTIFICATES.stream()
                        .map(name -> new Choice(name, name))
                        .toList(),
                typed.all("beside").stream()
                        .flatMap(code -> choices.code(code).stream())
                        .map(code -> choices.choice(code, locale()))
                        .toList(),
                groups(),
                wishes().subList(0, 2),
                wishes(),
                side == Side.EXHIBITOR ? session.exhibitorCap() : session.buyerCap(),
                PasswordRules.SHORTEST,
                known,
                focus);
    }

    CompanyMessages words() {
        return reader.words(CompanyMessages.class);
    }

    private List<Choice> wishes() {
        return Arrays.stream(Wish.values())
                .map(wish -> new Choice(wish.word(), words().wish(wish)))
                .toList();
    }

    private List<Choice> groups() {
        return Arrays.stream(CountryGroup.values())
                .map(group -> new Choice(DemandPart.groupField(group), words().groupOf(group)))
                .toList();
    }

    private List<ProductLine> lines(Typed typed, FormState state, String focus) {
        List<ProductLine> lines = new ArrayList<>();
        int count = Math.max(typed.lines("text"), FIRST_LINES);
        for (int line = 0; line < count; line++) {
            String text = typed.text("text", line);
            String code = choices.code(typed.text("code", line))
                    .map(known -> known.digits())
                    .orElse("");
            List<String> codeProblems = state.problems("code-" + line);
            boolean searched = focus.equals("code-" + line) || !codeProblems.isEmpty();
            List<Choice> codes = codes(text, code, searched);
            // A search with one answer needs no choice.
            String chosen = code.isEmpty() && searched && codes.size() == 1
                    ? codes.getFirst().value()
                    : code;
            String sector = choices.sector(typed.text("sector", line))
                    .or(() -> choices.code(chosen)
                            .flatMap(known -> choices.facts().sectorOf(known)))
                    .or(() -> searched && codes.isEmpty() ? service(text) : Optional.empty())
                    .map(known -> known.code())
                    .orElse("");
            lines.add(new ProductLine(
                    line,
                    text,
                    codes,
                    chosen,
                    sector,
                    typed.has("first", String.valueOf(line)),
                    searched,
                    state.problems("text-" + line),
                    codeProblems));
        }
        return lines;
    }

    /** Services have no code; the word for one leads to its sector. */
    private Optional<Sector> service(String text) {
        return choices.find(text, locale()).stream().findFirst().flatMap(found -> choices.sector(found.sector()));
    }

    private List<Choice> codes(String text, String code, boolean searched) {
        Map<String, Choice> codes = new LinkedHashMap<>();
        choices.code(code).ifPresent(known -> codes.put(code, choices.choice(known, locale())));
        if (searched) {
            for (TradeChoices.Found found : choices.find(text, locale())) {
                if (!found.code().isEmpty()) {
                    codes.putIfAbsent(found.code(), new Choice(found.code(), found.code() + " " + found.label()));
                }
            }
        }
        return List.copyOf(codes.values());
    }

    private List<PlaceLine> places(Typed typed, FormState state) {
        List<PlaceLine> places = new ArrayList<>();
        for (int line = 0; line < Math.max(typed.lines("place"), 1); line++) {
            places.add(new PlaceLine(
                    line,
                    typed.text("place", line),
                    Wish.of(typed.text("wish", line)).word(),
                    state.problems("place-" + line)));
        }
        return places;
    }

    private Locale locale() {
        return reader.locale();
    }
}
