package org.smalltable.web.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;

/**
 * A company as others see it, for programs. What a company keeps to itself is not here: whom it refuses, its group, how
 * many meetings it wants.
 *
 * @param interests what it seeks in its own words
 * @param points what the match with the caller's company is worth; absent when it is not weighed
 * @param barred whether the rules forbid the meeting
 * @param reasons why, or what forbids it
 * @param standing how things stand with the caller's company
 */
public record CompanyFacts(
        UUID participant,
        Side side,
        String name,
        Country country,
        String province,
        String kind,
        String website,
        String about,
        String interests,
        List<Product> products,
        Set<Sector> sectors,
        Set<HsCode> codes,
        Set<SpokenLanguage> languages,
        Set<String> certificates,
        Optional<OrderSize> orders,
        Set<Country> wanted,
        Set<Country> preferred,
        Set<CountryGroup> wantedGroups,
        Set<CountryGroup> preferredGroups,
        OptionalInt points,
        boolean barred,
        List<ReasonLine> reasons,
        Optional<Ask.State> standing) {

    static CompanyFacts of(
            ParticipantView shown,
            OptionalInt points,
            boolean barred,
            List<ReasonLine> reasons,
            Optional<Ask.State> standing) {
        CompanyProfile company = shown.company();
        ParticipantProfile profile = shown.profile();
        return new CompanyFacts(
                shown.id(),
                shown.side(),
                company.name(),
                company.country(),
                company.province(),
                company.kind(),
                company.website(),
                company.about(),
                profile.interests(),
                profile.products(),
                profile.sectors(),
                profile.codes(),
                profile.languages(),
                profile.certificates(),
                profile.orders(),
                profile.wishes().wanted(),
                profile.wishes().preferred(),
                profile.wishes().wantedGroups(),
                profile.wishes().preferredGroups(),
                points,
                barred,
                reasons,
                standing);
    }
}
