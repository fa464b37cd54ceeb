package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.Described;
import org.smalltable.persistence.participant.Imported;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.participant.Registered;
import org.smalltable.web.testing.TestDatabase;

/**
 * Who is second to take a name, a place or a row is told so as a value. Where two must meet for certain, one of them is a
 * transaction held open here until PostgreSQL lets the other one wait for it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NameRacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    @Inject
    OrganizerSample sample;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    AgroalDataSource database;

    private Caller organizer;
    private UUID edition;
    private UUID session;

    @BeforeEach
    void open() {
        organizer = sample.organizer();
        session = sample.session(organizer);
        edition = expos.session(session).orElseThrow().edition();
    }

    @Test
    void an_edition_cannot_take_a_name_that_is_being_taken() throws Exception {
        String name = OrganizerSample.unique("Expo of both");
        UUID other = sample.edition(organizer);

        Kept kept = whileOpen(
                "update edition set name = ? where id = ?",
                List.of(name, other),
                () -> expos.changeEdition(organizer, edition, settings(name)));

        assertThat(kept).isEqualTo(new Kept.NameTaken());
        assertThat(expos.edition(edition)).map(EditionView::name).isNotEqualTo(Optional.of(name));
    }

    @Test
    void a_session_cannot_take_a_name_that_is_being_taken_in_its_edition() throws Exception {
        UUID other = done(expos.openSession(organizer, edition, settingsOfSession("Afternoon"), List.of()));

        Kept kept = whileOpen(
                "update matchmaking_session set name = ? where id = ?",
                List.of("Evening", other),
                () -> expos.changeSession(organizer, session, settingsOfSession("Evening")));

        assertThat(kept).isEqualTo(new Kept.NameTaken());
    }

    @Test
    void a_company_cannot_take_a_name_that_is_being_taken_in_its_country() throws Exception {
        ParticipantView ours = registered("Gorilla Coffee");
        ParticipantView theirs = registered("Rusango Coffee");
        String name = OrganizerSample.unique("coffee of both");

        Described described = whileOpen(
                "update company set name_key = ? where id = ?",
                List.of(name, theirs.companyId()),
                () -> participants.describe(delegateOf(ours), ours.id(), named(name), ours.profile()));

        assertThat(described).isEqualTo(new Described.NameTaken());
        assertThat(participants.participant(ours.id()).orElseThrow().company()).isEqualTo(ours.company());
    }

    @Test
    void a_company_that_registers_once_more_stays_as_it_was() {
        ParticipantView ours = registered("Huye Mountain Coffee");

        Registered registered = participants.register(
                delegateOf(ours), session, Side.EXHIBITOR, named("Another name"), ours.profile(), Optional.empty());

        assertThat(registered).isEqualTo(new Registered.AlreadyRegistered());
        assertThat(participants.participant(ours.id()).orElseThrow().company()).isEqualTo(ours.company());
    }

    @Test
    void a_company_that_is_being_imported_is_registered_already() throws Exception {
        ParticipantView ours = registered("Maraba Coffee");

        Registered registered = whileOpen(
                """
                insert into participant (id, session_id, company_id, side, max_meetings, registered_at)
                values (?, ?, ?, 'buyer', 4, now())
                """,
                List.of(UUID.randomUUID(), session, ours.companyId()),
                () -> participants.register(
                        delegateOf(ours), session, Side.BUYER, ours.company(), ours.profile(), Optional.empty()));

        assertThat(registered).isEqualTo(new Registered.AlreadyRegistered());
    }

    @Test
    void of_many_who_open_an_edition_of_one_name_one_does() throws Exception {
        String name = OrganizerSample.unique("Expo of many");

        List<Kept> kept = atOnce(8, () -> expos.openEdition(organizer, settings(name), false));

        assertThat(kept).filteredOn(Kept.Done.class::isInstance).hasSize(1);
        assertThat(kept).filteredOn(Kept.NameTaken.class::isInstance).hasSize(7);
    }

    @Test
    void two_devices_of_one_person_change_the_settings_one_after_the_other() throws Exception {
        List<Boolean> done = atOnce(8, () -> {
            accounts.setUp(organizer, organizer.name(), "fr", "Africa/Kigali");
            return true;
        });

        assertThat(done).hasSize(8);
        assertThat(accounts.account(organizer.account().orElseThrow())
                        .orElseThrow()
                        .language())
                .isEqualTo("fr");
    }

    @Test
    void lists_that_share_companies_in_another_order_are_imported_at_once() throws Exception {
        List<CompanyEntry> entries = Stream.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta")
                .map(name -> new CompanyEntry(named(OrganizerSample.unique(name)), sample.profile()))
                .toList();

        UUID second = done(expos.openSession(organizer, edition, settingsOfSession("Second"), List.of()));
        List<UUID> sessions = List.of(session, second);
        List<List<CompanyEntry>> orders = List.of(entries, entries.reversed());
        CyclicBarrier start = new CyclicBarrier(2);
        List<Imported> imported = inThreads(List.of(0, 1).stream()
                .map(k -> (Callable<Imported>) () -> {
                    start.await();
                    return participants.addAll(organizer, sessions.get(k), Side.BUYER, orders.get(k));
                })
                .toList());

        assertThat(imported).containsOnly(new Imported(6, 0));
    }

    /** Runs the action while an open transaction has written, which is committed once the action waits for it. */
    private <T> T whileOpen(String write, List<Object> parameters, Callable<T> action) throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection open = database.getConnection()) {
            open.setAutoCommit(false);
            try (PreparedStatement statement = open.prepareStatement(write)) {
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setObject(i + 1, parameters.get(i));
                }
                statement.executeUpdate();
            }
            Future<T> answer = threads.submit(action);
            while (!answer.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            assertThat(answer.isDone()).as("the action waits for the other one").isFalse();
            open.commit();
            return answer.get();
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from pg_locks where not granted and locktype = 'transactionid'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static <T> List<T> atOnce(int threads, Callable<T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Callable<T>> actions = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            actions.add(() -> {
                start.await();
                return action.call();
            });
        }
        return inThreads(actions);
    }

    private static <T> List<T> inThreads(List<Callable<T>> actions) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(actions.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(actions)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private ParticipantView registered(String name) {
        return participants
                .participant(sample.register(session, name, "RW", Side.EXHIBITOR))
                .orElseThrow();
    }

    private static Caller delegateOf(ParticipantView company) {
        return new Caller(
                Optional.empty(),
                "delegate",
                Optional.of(Role.EXHIBITOR),
                Optional.of(company.companyId()),
                "127.0.0.1");
    }

    private static CompanyProfile named(String name) {
        return CompanyProfile.of(name, new Country("RW"));
    }

    private static EditionSettings settings(String name) {
        return new EditionSettings(name, "Shanghai", ZoneId.of("Asia/Shanghai"), DAY, DAY.plusDays(5));
    }

    private static SessionSettings settingsOfSession(String name) {
        return new SessionSettings(name, DAY, 20, 7, 8, 6);
    }

    private static UUID done(Kept kept) {
        return ((Kept.Done) kept).id();
    }
}
