package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.persistence.timetable.Timetables;

/** Real threads race on a real PostgreSQL. */
@QuarkusTest
class BookingRacesTest {

    @Inject
    SampleSession sample;

    @Inject
    Bookings bookings;

    @Inject
    Timetables timetables;

    @Test
    void of_200_who_book_the_last_seat_one_gets_it_and_199_are_told_who_sits_there() throws Exception {
        SampleSession.Opened session = sample.open("last seat", 1, 1, 200, 200);
        UUID version = sample.openCalendar(session);
        List<Seated> answers = race(IntStream.rangeClosed(1, 200)
                .<Callable<Seated>>mapToObj(
                        n -> () -> bookings.book(session.fromBuyer(n), session.id(), session.exhibitor(n), 0, 500))
                .toList());
        assertThat(answers).filteredOn(Seated.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Seated.Refused.class::isInstance)
                .hasSize(199)
                .containsOnly(new Seated.Refused(List.of(new Clash.TablesFull(0))));
        assertThat(timetables.meetings(version)).hasSize(1);
    }

    @Test
    void of_100_buyers_who_book_one_exhibitor_at_one_time_one_gets_it() throws Exception {
        SampleSession.Opened session = sample.open("one exhibitor", 1, 100, 1, 100);
        UUID version = sample.openCalendar(session);
        List<Seated> answers = race(IntStream.rangeClosed(1, 100)
                .<Callable<Seated>>mapToObj(
                        n -> () -> bookings.book(session.fromBuyer(n), session.id(), session.exhibitor(1), 0, 500))
                .toList());
        assertThat(answers).filteredOn(Seated.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Seated.Refused.class::isInstance)
                .hasSize(99)
                .allSatisfy(answer -> assertThat(((Seated.Refused) answer).clashes())
                        .contains(new Clash.Busy("E1 of one exhibitor", 0, "")));
    }

    @Test
    void a_pair_that_books_each_other_in_many_slots_at_once_meets_once() throws Exception {
        SampleSession.Opened session = sample.open("one pair", 10, 5, 1, 1);
        UUID version = sample.openCalendar(session);
        List<Callable<Seated>> tries = new ArrayList<>();
        for (int slot = 0; slot < 10; slot++) {
            int at = slot;
            tries.add(() -> bookings.book(session.fromBuyer(1), session.id(), session.exhibitor(1), at, 500));
            tries.add(() -> bookings.book(session.fromExhibitor(1), session.id(), session.buyer(1), at, 500));
        }
        List<Seated> answers = race(tries);
        assertThat(answers).filteredOn(Seated.Done.class::isInstance).hasSize(1);
        assertThat(timetables.meetings(version)).hasSize(1);
    }

    @Test
    void with_seats_for_everybody_nobody_is_refused() throws Exception {
        SampleSession.Opened session = sample.open("room for all", 1, 60, 60, 60);
        UUID version = sample.openCalendar(session);
        List<Seated> answers = race(IntStream.rangeClosed(1, 60)
                .<Callable<Seated>>mapToObj(
                        n -> () -> bookings.book(session.fromBuyer(n), session.id(), session.exhibitor(n), 0, 500))
                .toList());
        assertThat(answers).hasOnlyElementsOfType(Seated.Done.class);
        assertThat(timetables.meetings(version)).hasSize(60);
    }

    @Test
    void two_companies_that_move_to_the_last_seat_do_not_both_get_it() throws Exception {
        SampleSession.Opened session = sample.open("moving", 3, 1, 2, 2);
        UUID version = sample.openCalendar(session);
        UUID first = ((Seated.Done) bookings.book(session.fromBuyer(1), session.id(), session.exhibitor(1), 0, 500))
                .meeting();
        UUID second = ((Seated.Done) bookings.book(session.fromBuyer(2), session.id(), session.exhibitor(2), 1, 500))
                .meeting();
        List<Seated> answers = race(List.of(
                () -> bookings.move(session.fromExhibitor(1), first, 2),
                () -> bookings.move(session.fromBuyer(2), second, 2)));
        assertThat(answers).filteredOn(Seated.Done.class::isInstance).hasSize(1);
        assertThat(answers).contains(new Seated.Refused(List.of(new Clash.TablesFull(2))));
        assertThat(timetables.meetings(version)).hasSize(2);
    }

    private static List<Seated> race(List<Callable<Seated>> tries) throws Exception {
        CountDownLatch ready = new CountDownLatch(tries.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(tries.size())) {
            List<Future<Seated>> running = new ArrayList<>();
            for (Callable<Seated> attempt : tries) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return attempt.call();
                }));
            }
            List<Seated> answers = new ArrayList<>();
            for (Future<Seated> future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
