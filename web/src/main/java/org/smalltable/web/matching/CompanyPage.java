package org.smalltable.web.matching;

import java.util.List;
import java.util.Optional;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.web.layout.FormState;

/**
 * A company as others see it.
 *
 * @param products what it brings, worded
 * @param sectors names of its sectors beside those of the products
 * @param codes names of its product codes beside those of the products
 * @param wanted places it wants goods from, preferred ones after them
 * @param score what the match with the reader's company is worth, if it is weighed
 * @param ask what the reader's company can do about it, if it has a part on the other side
 * @param note the request form
 */
record CompanyPage(
        SessionView session,
        ParticipantView company,
        boolean isOwn,
        List<ProductLine> products,
        List<String> sectors,
        List<String> codes,
        String languages,
        String certificates,
        String orders,
        String wanted,
        String preferred,
        Optional<MatchScore> score,
        List<ReasonChip> reasons,
        Optional<Ask> ask,
        RequestCounts counts,
        FormState note) {

    /** A product with its code and the names of code and sector in the reader's language. */
    record ProductLine(String name, String code, String codeLabel, String sector, boolean isNew) {}

    /** Whether it brings goods rather than seeks them. */
    public boolean isExhibitor() {
        return company.side() == Side.EXHIBITOR;
    }

    /** Whether it says more about itself than where it is and what it brings or seeks. */
    public boolean hasFacts() {
        return hasWebsite()
                || !(company.company().group().isEmpty()
                        && company.company().about().isEmpty()
                        && languages.isEmpty()
                        && certificates.isEmpty()
                        && orders.isEmpty());
    }

    /** Whether its website is an address that a browser may be sent to. */
    public boolean hasWebsite() {
        String website = company.company().website();
        return website.startsWith("https://") || website.startsWith("http://");
    }

    /** Whether the rules forbid the meeting. */
    public boolean isBarred() {
        return score.map(MatchScore::isBarred).orElse(false);
    }
}
