package org.smalltable.web.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.web.request.SampleMatching.ORGANIZER;
import static org.smalltable.web.request.SampleMatching.delegateOf;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Match;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.matching.RuleWeights;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.EarlierMeetings;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchListsTest {

    @Inject
    MatchLists lists;

    @Inject
    SampleMatching samples;

    @Inject
    Participants participants;

    @Inject
    MeetingRequests requests;

    @Inject
    SampleSession calendars;

    @Inject
    Bookings bookings;

    @Inject
    Expos expos;

    @Inject
    AuditLog audit;

    @Inject
    DataSource database;

    @Inject
    EarlierMeetings earlier;

    @Inject
    RuleWeights weights;

    @Inject
    Analyst analyst;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void everybody_admitted_on_the_other_side_is_ranked_best_first() {
        Sample sample = samples.matching(5, 2, 5);
        List<Match<UUID>> list =
                lists.of(sample.session()).list(sample.buyers().getFirst().id());
        assertThat(list)
                .hasSize(5)
                .isSortedAccordingTo(Comparator.comparingInt(match -> -match.points()))
                .allSatisfy(match -> assertThat(match.points()).isPositive());
        assertThat(list.getFirst().points()).isGreaterThan(list.getLast().points());
    }

    @Test
    void points_in_the_list_are_those_of_the_reasons() {
        Sample sample = samples.matching(3, 1, 5);
        SessionMatches matches = lists.of(sample.session());
        UUID buyer = sample.buyers().getFirst().id();
        assertThat(matches.list(buyer))
                .allSatisfy(ranked -> assertThat(matches.score(ranked.other(), buyer))
                        .map(MatchScore::points)
                        .contains(ranked.points()));
    }

    @Test
    void a_refused_country_is_in_nobodys_list_neither_at_once_nor_after_a_change() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        SessionMatches matches = lists.of(sample.session());
        assertThat(matches.list(exhibitor.id())).extracting(Match::other).containsExactly(buyer.id());
        assertThat(matches.list(buyer.id())).hasSize(1);

        participants.describe(
                delegateOf(buyer),
                buyer.id(),
                buyer.company(),
                wishing(buyer.profile(), CountryWishes.refusing(new Country("RW"))));

        await(() -> lists.of(sample.session()).list(exhibitor.id()).isEmpty());
        assertThat(lists.of(sample.session()).list(buyer.id())).isEmpty();
    }

    @Test
    void who_is_refused_leaves_every_list_and_who_comes_later_joins() {
        Sample sample = samples.matching(2, 1, 5);
        UUID buyer = sample.buyers().getFirst().id();
        UUID leaving = sample.exhibitors().getFirst().id();
        assertThat(lists.of(sample.session()).list(buyer)).hasSize(2);

        participants.refuse(ORGANIZER, sample.session().id(), leaving, "Not this year");
        await(() -> lists.of(sample.session()).list(buyer).size() == 1);

        CompanyEntry late = SampleMatching.entry(
                "Late Coffee " + leaving, "ET", "", List.of(), Set.of(new HsCode("0901")), CountryWishes.ANY);
        participants.addAll(ORGANIZER, sample.session().id(), Side.EXHIBITOR, List.of(late));
        await(() -> lists.of(sample.session()).list(buyer).size() == 2);
    }

    @Test
    void a_followed_change_gives_the_list_that_a_new_start_would_give() {
        Sample sample = samples.matching(5, 3, 5);
        hearNews(sample);
        SessionMatches followed = lists.of(sample.session());
        sample.buyers().forEach(buyer -> followed.list(buyer.id()));
        ParticipantView changing = sample.exhibitors().get(2);
        participants.beFreeIn(delegateOf(changing), changing.id(), 1);
        ParticipantView gone = sample.exhibitors().get(1);
        participants.refuse(ORGANIZER, sample.session().id(), gone.id(), "Not this year");
        await(() -> followed.company(gone.id()).isEmpty());

        lists.forgetAll();
        SessionMatches fresh = lists.of(sample.session());
        assertThat(fresh).isNotSameAs(followed);
        assertThat(sample.buyers())
                .allSatisfy(buyer -> assertThat(followed.list(buyer.id())).isEqualTo(fresh.list(buyer.id())));
    }

    /** News of the companies that came may still be on its way and would have the lists built anew; later news comes after it. */
    private void hearNews(Sample sample) {
        UUID last = sample.exhibitors().getLast().id();
        assertThat(lists.of(sample.session()).company(last)).isPresent();
        participants.refuse(ORGANIZER, sample.session().id(), last, "Not this year");
        await(() -> lists.of(sample.session()).company(last).isEmpty());
    }

    /** A second instance is the same beans once more: lists of its own, and a connection of its own that hears the news. */
    @Test
    void every_instance_shows_the_same_lists_after_changes_by_another() throws SQLException {
        Sample sample = samples.matching(5, 3, 5);
        hearNews(sample);
        MatchLists others = new MatchLists(participants, requests, earlier, weights, analyst);
        ParticipantNews news = new ParticipantNews(others, expos, url, user, password);
        try {
            SessionMatches early = others.of(sample.session());
            news.begin(new StartupEvent());
            // It forgets what was built before it heard anything.
            await(() -> others.of(sample.session()) != early);
            SessionMatches there = others.of(sample.session());
            sample.buyers().forEach(buyer -> there.list(buyer.id()));
            ParticipantView choosy = sample.buyers().getFirst();
            ParticipantView gone = sample.exhibitors().get(1);

            participants.describe(
                    delegateOf(choosy),
                    choosy.id(),
                    choosy.company(),
                    wishing(choosy.profile(), CountryWishes.refusing(new Country("RW"))));
            participants.refuse(ORGANIZER, sample.session().id(), gone.id(), "Not this year");

            await(() -> there.list(choosy.id()).isEmpty()
                    && there.company(gone.id()).isEmpty());
            await(() -> Stream.concat(sample.buyers().stream(), sample.exhibitors().stream())
                    .allMatch(company -> others.of(sample.session())
                            .list(company.id())
                            .equals(lists.of(sample.session()).list(company.id()))));
            assertThat(others.of(sample.session())).isSameAs(there);
        } finally {
            news.end(new ShutdownEvent());
        }
    }

    @Test
    void a_filter_finds_what_the_whole_list_would_show() {
        Sample sample = samples.matching(4, 1, 5);
        SessionMatches matches = lists.of(sample.session());
        UUID buyer = sample.buyers().getFirst().id();
        assertThat(matches.list(buyer, exhibitor -> true)).isEqualTo(matches.list(buyer));
    }

    @Test
    void two_who_asked_each_other_fit_better_until_one_withdraws() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        int before = lists.of(sample.session()).list(buyer.id()).getFirst().points();
        requests.request(delegateOf(buyer), sample.session().id(), exhibitor.id(), "", before);
        requests.request(delegateOf(exhibitor), sample.session().id(), buyer.id(), "", before);
        await(() -> lists.of(sample.session()).list(buyer.id()).getFirst().points() > before);

        UUID request = requests.standings(delegateOf(buyer), buyer.id())
                .get(exhibitor.id())
                .request();
        requests.withdraw(delegateOf(buyer), request);
        await(() -> lists.of(sample.session()).list(buyer.id()).getFirst().points() == before);
    }

    @Test
    void two_whose_meeting_is_cancelled_fit_no_better_than_before_they_asked() {
        SampleSession.Opened session = calendars.open("Cancelled", 2, 1, 1, 1);
        SessionView at = expos.session(session.id()).orElseThrow();
        UUID buyer = session.buyer(1);
        int before = lists.of(at).list(buyer).getFirst().points();
        calendars.agree(session, 1, 1, before);
        await(() -> lists.of(at).list(buyer).getFirst().points() > before);

        calendars.openCalendar(session);
        UUID meeting =
                bookings.agenda(session.fromBuyer(1), session.id()).getFirst().meeting();
        assertThat(bookings.cancel(session.fromBuyer(1), meeting)).isInstanceOf(Seated.Done.class);

        await(() -> lists.of(at).list(buyer).getFirst().points() == before);
        assertThat(audit.page(session.id(), "request withdrawn", 0, 10).lines()).hasSize(1);
    }

    @Test
    void two_who_sat_together_at_an_earlier_session_have_met_before() throws SQLException {
        Sample sample = samples.matching(2, 1, 5);
        UUID exhibitor = sample.exhibitors().getFirst().id();
        UUID buyer = sample.buyers().getFirst().id();
        sitTogether(sample.session().id(), exhibitor, buyer);
        SessionView later = samples.later(sample);
        List<ParticipantView> exhibitors = participants.admitted(later.id(), Side.EXHIBITOR);
        UUID buyerLater =
                participants.admitted(later.id(), Side.BUYER).getFirst().id();

        SessionMatches matches = lists.of(later);

        assertThat(exhibitors)
                .filteredOn(company -> metBefore(matches, company.id(), buyerLater))
                .extracting(ParticipantView::companyId)
                .containsExactly(sample.exhibitors().getFirst().companyId());
        assertThat(sample.exhibitors())
                .noneMatch(company -> metBefore(lists.of(sample.session()), company.id(), buyer));
    }

    private static boolean metBefore(SessionMatches matches, UUID exhibitor, UUID buyer) {
        return matches.score(exhibitor, buyer).stream()
                .flatMap(score -> score.reasons().stream())
                .anyMatch(reason -> reason instanceof Reason.MetBefore);
    }

    private void sitTogether(UUID session, UUID exhibitor, UUID buyer) throws SQLException {
        UUID version = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement release = connection.prepareStatement("""
                        insert into timetable_version
                               (id, session_id, number, status, calendar_revision, created_by, created_at, released_at)
                        values (?, ?, 1, 'released', 0, 'test', now(), now())
                        """);
                PreparedStatement meeting = connection.prepareStatement("""
                        insert into meeting
                               (id, version_id, session_id, slot, table_number, exhibitor_id, buyer_id, made_at)
                        values (?, ?, ?, 0, 0, ?, ?, now())
                        """)) {
            release.setObject(1, version);
            release.setObject(2, session);
            release.executeUpdate();
            meeting.setObject(1, UUID.randomUUID());
            meeting.setObject(2, version);
            meeting.setObject(3, session);
            meeting.setObject(4, exhibitor);
            meeting.setObject(5, buyer);
            meeting.executeUpdate();
        }
    }

    private static ParticipantProfile wishing(ParticipantProfile profile, CountryWishes wishes) {
        return new ParticipantProfile(
                profile.interests(),
                profile.products(),
                profile.sectors(),
                profile.codes(),
                profile.languages(),
                profile.certificates(),
                wishes,
                profile.orders(),
                profile.maxMeetings());
    }

    /** The news travels through PostgreSQL, so a moment passes. */
    private static void await(Supplier<Boolean> holds) {
        for (int i = 0; i < 200 && !holds.get(); i++) {
            try {
                Thread.sleep(Duration.ofMillis(25));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(holds.get()).isTrue();
    }
}
