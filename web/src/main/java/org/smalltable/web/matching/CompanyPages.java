package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Formats;

/** Words a company's page in the reader's language. */
@RequestScoped
class CompanyPages {

    private final Reasons reasons;
    private final Formats formats;

    CompanyPages(Reasons reasons, Formats formats) {
        this.reasons = reasons;
        this.formats = formats;
    }

    CompanyPage page(CompanyLines.Desk desk, ParticipantView company, Optional<MatchScore> score, FormState note) {
        ParticipantProfile profile = company.profile();
        CountryWishes wishes = profile.wishes();
        return new CompanyPage(
                desk.session(),
                company,
                desk.own().map(ParticipantView::id).filter(company.id()::equals).isPresent(),
                profile.products().stream().map(this::product).toList(),
                profile.sectors().stream().sorted().map(reasons::label).toList(),
                profile.codes().stream().sorted().map(this::coded).toList(),
                reasons.listed(profile.languages().stream().sorted().map(language -> formats.spoken(language.tag()))),
                reasons.listed(profile.certificates().stream().sorted()),
                profile.orders().map(reasons::range).orElse(""),
                places(wishes.wanted(), wishes.wantedGroups()),
                places(wishes.preferred(), wishes.preferredGroups()),
                score,
                score.map(weighed -> reasons.worded(weighed.reasons())).orElse(List.of()),
                score.filter(MatchScore::isBarred).isPresent()
                        ? Optional.empty()
                        : desk.ask(company.id(), company.company().name(), company.side()).stream()
                                .findFirst(),
                desk.counts(),
                note);
    }

    private CompanyPage.ProductLine product(Product product) {
        return new CompanyPage.ProductLine(
                product.text(),
                product.code().map(HsCode::digits).orElse(""),
                product.code().map(reasons::label).orElse(""),
                product.sector().map(reasons::label).orElse(""),
                product.firstShown());
    }

    private String coded(HsCode code) {
        return code.digits() + " " + reasons.label(code);
    }

    private String places(Collection<Country> countries, Collection<CountryGroup> groups) {
        return reasons.listed(Stream.concat(
                groups.stream().sorted().map(reasons::name),
                countries.stream().sorted().map(country -> formats.country(country.code()))));
    }
}
