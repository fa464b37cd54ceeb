package org.smalltable.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.SignIn;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.web.matching.MatchLists;

@QuarkusTest
class DemoExpoTest {

    @Inject
    DemoExpo demo;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    MeetingRequests requests;

    @Inject
    MatchLists lists;

    @Test
    void the_demo_is_a_session_of_the_fullest_day_with_an_account_for_each_role() {
        List<String> steps = new ArrayList<>();
        if (expos.sessions().stream().noneMatch(SessionView::demo)) {
            demo.load(steps::add);
        }
        SessionView session =
                expos.sessions().stream().filter(SessionView::demo).findFirst().orElseThrow();
        assertThat(session.phase()).isEqualTo(SessionPhase.MATCHING);
        assertThat(expos.slots(session.id()))
                .hasSize(DemoExpo.SLOTS)
                .allMatch(slot -> slot.tables() == DemoExpo.TABLES);
        List<ParticipantView> exhibitors = participants.admitted(session.id(), Side.EXHIBITOR);
        assertThat(exhibitors)
                .hasSize(DemoExpo.EXHIBITORS)
                .allSatisfy(e -> assertThat(e.profile().products()).isNotEmpty());
        assertThat(participants.admitted(session.id(), Side.BUYER)).hasSize(DemoExpo.BUYERS);
        assertThat(requests.wishes(session.id()))
                .isNotEmpty()
                .allSatisfy(wish -> assertThat(lists.score(session, wish.exhibitor(), wish.buyer()))
                        .map(MatchScore::points)
                        .contains(wish.points()));
        assertThat(DemoAccount.ALL)
                .allSatisfy(account -> assertThat(accounts.signIn(account.email()))
                        .map(SignIn::role)
                        .contains(account.role()));
    }

    @Test
    void the_same_seed_draws_the_same_companies() {
        assertThat(draw(1)).isEqualTo(draw(1)).isNotEqualTo(draw(2));
    }

    private static List<CompanyEntry> draw(long seed) {
        DemoCompanies companies = new DemoCompanies(
                TradeFacts.shipped(), Distributions.shipped(), new SplittableRandom(seed), DemoExpo.SLOTS);
        List<CompanyEntry> drawn = new ArrayList<>(companies.exhibitors(40));
        drawn.addAll(companies.buyers(40));
        return drawn;
    }
}
