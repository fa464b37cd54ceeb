package org.smalltable.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.web.request.SampleMatching.ORGANIZER;
import static org.smalltable.web.request.SampleMatching.delegateOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.AcceptedRequest;
import org.smalltable.persistence.request.Answered;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.Direction;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.request.Standing;
import org.smalltable.persistence.request.Withdrawn;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingRequestsTest {

    private static final int POINTS = 640;

    @Inject
    MeetingRequests requests;

    @Inject
    SampleMatching samples;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Timetables timetables;

    @Inject
    DataSource database;

    @Test
    void a_buyer_asks_and_the_exhibitor_accepts_with_a_word() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();

        UUID request = asked(buyer, exhibitor, "  We roast 40 t a year.  ");
        assertThat(requests.accept(delegateOf(exhibitor), request, "Gladly"))
                .isEqualTo(new Answered.Done(sample.session().id(), RequestStatus.ACCEPTED));

        assertThat(requests.wishes(sample.session().id()))
                .containsExactly(new AcceptedRequest(exhibitor.id(), buyer.id(), POINTS, false));
        assertThat(lines(exhibitor, Direction.INCOMING)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo(buyer.company().name());
            assertThat(line.note()).isEqualTo("We roast 40 t a year.");
            assertThat(line.answer()).isEqualTo("Gladly");
            assertThat(line.status()).isEqualTo(RequestStatus.ACCEPTED);
        });
        assertThat(lines(exhibitor, Direction.OUTGOING)).isEmpty();
        assertThat(lines(buyer, Direction.OUTGOING)).hasSize(1);
        assertThat(requests.counts(delegateOf(buyer), sample.session()).left()).isEqualTo(5);
    }

    @Test
    void accepting_tells_planners_that_the_calendar_changed_and_writes_the_log() throws SQLException {
        Sample sample = samples.matching(1, 1, 5);
        long before = revision(sample);
        UUID request = asked(sample.exhibitors().getFirst(), sample.buyers().getFirst(), "");
        assertThat(revision(sample)).isEqualTo(before);
        requests.accept(delegateOf(sample.buyers().getFirst()), request, "");
        assertThat(revision(sample)).isEqualTo(before + 1);
        assertThat(log(request)).containsExactly("meeting requested", "request accepted");
    }

    @Test
    void asking_twice_finds_the_first_request() {
        Sample sample = samples.matching(1, 1, 5);
        UUID first = asked(sample.buyers().getFirst(), sample.exhibitors().getFirst(), "");
        assertThat(ask(sample.buyers().getFirst(), sample.exhibitors().getFirst(), ""))
                .isEqualTo(new Asked.AlreadyRequested(first, RequestStatus.PENDING));
    }

    @Test
    void asking_the_one_who_has_asked_agrees_at_once() {
        Sample sample = samples.matching(1, 1, 5);
        UUID first = asked(sample.buyers().getFirst(), sample.exhibitors().getFirst(), "");
        assertThat(ask(sample.exhibitors().getFirst(), sample.buyers().getFirst(), "We too"))
                .isEqualTo(new Asked.BecameMutual(first));
        assertThat(requests.wishes(sample.session().id()))
                .singleElement()
                .satisfies(wish -> assertThat(wish.mutual()).isTrue());
    }

    @Test
    void two_who_ask_each_other_in_the_same_moment_have_one_accepted_request() throws Exception {
        Sample sample = samples.matching(6, 6, 50);
        for (int i = 0; i < 6; i++) {
            ParticipantView exhibitor = sample.exhibitors().get(i);
            ParticipantView buyer = sample.buyers().get(i);
            List<Asked> outcomes = atOnce(List.of(() -> ask(exhibitor, buyer, ""), () -> ask(buyer, exhibitor, "")));
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(Asked.Requested.class)
                    .hasAtLeastOneElementOfType(Asked.BecameMutual.class);
        }
        assertThat(requests.wishes(sample.session().id())).hasSize(6);
    }

    @Test
    void of_many_answers_at_once_one_counts() throws Exception {
        Sample sample = samples.matching(1, 1, 5);
        UUID request = asked(sample.buyers().getFirst(), sample.exhibitors().getFirst(), "");
        Caller exhibitor = delegateOf(sample.exhibitors().getFirst());
        List<Answered> outcomes = atOnce(IntStream.range(0, 12)
                .<Callable<Answered>>mapToObj(i -> () ->
                        i % 2 == 0 ? requests.accept(exhibitor, request, "") : requests.decline(exhibitor, request, ""))
                .toList());
        assertThat(outcomes).filteredOn(Answered.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Answered.TooLate.class::isInstance).hasSize(11);
    }

    @Test
    void a_budget_holds_when_a_company_asks_everybody_at_once() throws Exception {
        Sample sample = samples.matching(1, 12, 4);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        List<Asked> outcomes = atOnce(sample.buyers().stream()
                .<Callable<Asked>>map(buyer -> () -> ask(exhibitor, buyer, ""))
                .toList());
        assertThat(outcomes).filteredOn(Asked.Requested.class::isInstance).hasSize(4);
        assertThat(outcomes)
                .filteredOn(new Asked.Refused(List.of(new Asked.BudgetSpent(4)))::equals)
                .hasSize(8);
        assertThat(requests.counts(delegateOf(exhibitor), sample.session()).left())
                .isZero();
    }

    @Test
    void declining_frees_the_budget_and_is_final_for_the_one_who_asked() {
        Sample sample = samples.matching(1, 2, 1);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        requests.decline(delegateOf(buyer), asked(exhibitor, buyer, ""), "Not this year");
        assertThat(ask(exhibitor, buyer, "")).isEqualTo(new Asked.Refused(List.of(new Asked.DeclinedBefore())));
        assertThat(ask(exhibitor, sample.buyers().getLast(), "")).isInstanceOf(Asked.Requested.class);
        assertThat(ask(buyer, exhibitor, "We changed our mind")).isInstanceOf(Asked.Requested.class);
    }

    @Test
    void requests_run_out_after_their_days_and_can_be_sent_again() throws SQLException {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        UUID request = asked(buyer, exhibitor, "");
        runOut(request);
        assertThat(requests.accept(delegateOf(exhibitor), request, ""))
                .isEqualTo(new Answered.TooLate(sample.session().id(), RequestStatus.EXPIRED));
        while (requests.expireDue() > 0) {}
        assertThat(requests.countByStatus(sample.session().id()).get(RequestStatus.EXPIRED))
                .isEqualTo(1);
        assertThat(log(request)).contains("request expired");
        assertThat(ask(buyer, exhibitor, "")).isInstanceOf(Asked.Requested.class);
    }

    @Test
    void a_request_that_ran_out_a_moment_ago_does_not_stand_in_the_way() throws SQLException {
        Sample sample = samples.matching(1, 1, 1);
        UUID request = asked(sample.buyers().getFirst(), sample.exhibitors().getFirst(), "");
        runOut(request);
        assertThat(ask(sample.exhibitors().getFirst(), sample.buyers().getFirst(), ""))
                .isInstanceOf(Asked.Requested.class);
        assertThat(log(request)).containsExactly("meeting requested", "request expired");
    }

    @Test
    void withdrawing_works_while_it_waits_and_after_it_was_accepted() {
        Sample sample = samples.matching(1, 2, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        UUID waiting = asked(exhibitor, sample.buyers().getLast(), "");
        UUID accepted = asked(exhibitor, buyer, "");
        requests.accept(delegateOf(buyer), accepted, "");

        assertThat(requests.withdraw(delegateOf(sample.buyers().getLast()), waiting))
                .isEqualTo(new Withdrawn.NotThere());
        assertThat(requests.withdraw(delegateOf(exhibitor), waiting))
                .isEqualTo(new Withdrawn.Done(sample.session().id()));
        assertThat(requests.withdraw(delegateOf(buyer), accepted))
                .isEqualTo(new Withdrawn.Done(sample.session().id()));
        assertThat(requests.withdraw(delegateOf(exhibitor), accepted))
                .isEqualTo(new Withdrawn.TooLate(sample.session().id(), RequestStatus.WITHDRAWN));
        assertThat(requests.wishes(sample.session().id())).isEmpty();
    }

    @Test
    void a_meeting_with_a_seat_is_cancelled_not_withdrawn() throws SQLException {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        UUID request = asked(exhibitor, buyer, "");
        requests.accept(delegateOf(buyer), request, "");
        seat(sample, exhibitor, buyer);
        assertThat(requests.withdraw(delegateOf(buyer), request))
                .isEqualTo(new Withdrawn.Seated(sample.session().id()));
        assertThat(lines(buyer, Direction.INCOMING))
                .singleElement()
                .satisfies(line -> assertThat(line.seated()).isTrue());
    }

    @Test
    void strangers_can_neither_ask_nor_answer() {
        Sample sample = samples.matching(2, 1, 5);
        Sample elsewhere = samples.matching(1, 1, 5);
        UUID request = asked(sample.buyers().getFirst(), sample.exhibitors().getFirst(), "");
        Caller stranger = delegateOf(elsewhere.exhibitors().getFirst());
        assertThat(requests.request(
                        stranger,
                        sample.session().id(),
                        sample.buyers().getFirst().id(),
                        "",
                        POINTS))
                .isEqualTo(new Asked.NotThere());
        assertThat(requests.accept(stranger, request, "")).isEqualTo(new Answered.NotThere());
        assertThat(requests.accept(delegateOf(sample.exhibitors().getLast()), request, ""))
                .isEqualTo(new Answered.NotThere());
        assertThat(requests.accept(delegateOf(sample.buyers().getFirst()), request, ""))
                .isEqualTo(new Answered.NotThere());
        assertThat(requests.withdraw(stranger, request)).isEqualTo(new Withdrawn.NotThere());
        assertThat(requests.standings(stranger, sample.buyers().getFirst().id()))
                .isEmpty();
    }

    @Test
    void a_refused_country_is_not_met() {
        Sample sample = samples.matching(1, 1, 5);
        participants.addAll(
                ORGANIZER,
                sample.session().id(),
                Side.BUYER,
                List.of(SampleMatching.entry(
                        "Choosy Roasters " + sample.session().id(),
                        "CN",
                        "",
                        List.of(),
                        java.util.Set.of(new HsCode("0901")),
                        CountryWishes.refusing(new Country("RW")))));
        ParticipantView choosy = participants.admitted(sample.session().id(), Side.BUYER).stream()
                .filter(buyer -> buyer.company().name().startsWith("Choosy"))
                .findFirst()
                .orElseThrow();
        assertThat(ask(sample.exhibitors().getFirst(), choosy, ""))
                .isEqualTo(new Asked.Refused(
                        List.of(new Asked.BarredByMatching(List.of(new Reason.CountryRefused(new Country("RW")))))));
    }

    @Test
    void what_was_agreed_before_a_country_was_refused_is_not_planned() {
        Sample sample = samples.matching(1, 2, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView wary = sample.buyers().getFirst();
        ParticipantView open = sample.buyers().getLast();
        for (ParticipantView buyer : sample.buyers()) {
            requests.accept(delegateOf(exhibitor), asked(buyer, exhibitor, ""), "");
        }
        ParticipantProfile profile = wary.profile();

        participants.describe(
                delegateOf(wary),
                wary.id(),
                wary.company(),
                new ParticipantProfile(
                        profile.interests(),
                        profile.products(),
                        profile.sectors(),
                        profile.codes(),
                        profile.languages(),
                        profile.certificates(),
                        CountryWishes.refusing(exhibitor.company().country()),
                        profile.orders(),
                        profile.maxMeetings()));

        assertThat(requests.wishes(sample.session().id())).hasSize(2);
        assertThat(requests.plannable(sample.session().id()))
                .containsExactly(new AcceptedRequest(exhibitor.id(), open.id(), POINTS, false));
        assertThat(timetables
                        .planOf(sample.session().id(), Optional.empty())
                        .plan()
                        .wishes())
                .isEqualTo(1);
    }

    @Test
    void an_agreement_of_two_that_came_to_be_of_one_group_is_not_planned() {
        Sample sample = samples.matching(1, 2, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView sister = sample.buyers().getFirst();
        ParticipantView other = sample.buyers().getLast();
        for (ParticipantView buyer : sample.buyers()) {
            requests.accept(delegateOf(exhibitor), asked(buyer, exhibitor, ""), "");
        }
        CompanyProfile company = sister.company();

        participants.describe(
                delegateOf(sister),
                sister.id(),
                new CompanyProfile(
                        company.name(),
                        company.country(),
                        company.province(),
                        exhibitor.company().name(),
                        company.kind(),
                        company.website(),
                        company.about()),
                sister.profile());

        assertThat(requests.plannable(sample.session().id()))
                .containsExactly(new AcceptedRequest(exhibitor.id(), other.id(), POINTS, false));
    }

    @Test
    void nothing_is_asked_or_answered_before_matching_opens() {
        Sample sample = samples.matching(1, 2, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        UUID request = asked(exhibitor, sample.buyers().getFirst(), "");
        expos.move(ORGANIZER, sample.session().id(), SessionPhase.REGISTRATION);
        assertThat(ask(exhibitor, sample.buyers().getLast(), ""))
                .isEqualTo(new Asked.Refused(List.of(new Asked.WrongPhase(SessionPhase.REGISTRATION))));
        assertThat(requests.accept(delegateOf(sample.buyers().getFirst()), request, ""))
                .isEqualTo(new Answered.Closed(sample.session().id(), SessionPhase.REGISTRATION));
        assertThat(requests.withdraw(delegateOf(exhibitor), request))
                .isEqualTo(new Withdrawn.Closed(sample.session().id(), SessionPhase.REGISTRATION));
    }

    @Test
    void a_company_sees_how_it_stands_with_each_other_one() {
        Sample sample = samples.matching(1, 3, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        UUID declined = asked(exhibitor, sample.buyers().get(0), "");
        requests.decline(delegateOf(sample.buyers().get(0)), declined, "");
        UUID incoming = asked(sample.buyers().get(1), exhibitor, "");
        assertThat(requests.standings(delegateOf(exhibitor), exhibitor.id()).values())
                .containsExactlyInAnyOrder(
                        new Standing(declined, sample.buyers().get(0).id(), RequestStatus.DECLINED, true),
                        new Standing(incoming, sample.buyers().get(1).id(), RequestStatus.PENDING, false));
    }

    private Asked ask(ParticipantView from, ParticipantView to, String note) {
        return requests.request(delegateOf(from), from.session(), to.id(), note, POINTS);
    }

    private UUID asked(ParticipantView from, ParticipantView to, String note) {
        return ((Asked.Requested) ask(from, to, note)).request();
    }

    private List<RequestLine> lines(ParticipantView of, Direction direction) {
        return requests.requests(delegateOf(of), of.session(), direction, 0, 20).lines();
    }

    private long revision(Sample sample) {
        return expos.session(sample.session().id()).orElseThrow().calendarRevision();
    }

    private void runOut(UUID request) throws SQLException {
        execute("update meeting_request set expires_at = now() - interval '1 minute' where id = '" + request + "'");
    }

    private void seat(Sample sample, ParticipantView exhibitor, ParticipantView buyer) throws SQLException {
        UUID version = UUID.randomUUID();
        execute(
                "insert into timetable_version (id, session_id, number, status, calendar_revision, created_by, created_at,"
                        + " released_at) values ('" + version + "', '"
                        + sample.session().id()
                        + "', 1, 'released', 0, 'test', now(), now())");
        execute("insert into meeting (id, version_id, session_id, slot, table_number, exhibitor_id, buyer_id, made_at)"
                + " values (gen_random_uuid(), '" + version + "', '"
                + sample.session().id() + "', 0, 0, '" + exhibitor.id() + "', '" + buyer.id() + "', now())");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> log(UUID request) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select action from audit_entry where subject_id = ? order by id")) {
            statement.setObject(1, request);
            List<String> actions = new java.util.ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    actions.add(row.getString(1));
                }
            }
            return actions;
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = actions.stream()
                    .map(action -> threads.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            start.countDown();
            List<T> outcomes = new java.util.ArrayList<>();
            for (Future<T> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
