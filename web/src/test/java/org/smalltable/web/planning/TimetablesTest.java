package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.web.planning.SampleSession.ORGANIZER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Attendance;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Breach;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.FreeSlot;
import org.smalltable.persistence.timetable.MeetingChange;
import org.smalltable.persistence.timetable.MeetingOrigin;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Outlook;
import org.smalltable.persistence.timetable.PlanOfSession;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.persistence.timetable.Release;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.persistence.timetable.Seating;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.UnplacedView;
import org.smalltable.persistence.timetable.VersionStatus;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.persistence.timetable.WhyUnplaced;

@QuarkusTest
class TimetablesTest {

    @Inject
    SampleSession sample;

    @Inject
    Timetables timetables;

    @Inject
    Seating seating;

    @Inject
    Bookings bookings;

    @Inject
    PlanningRuns runs;

    @Inject
    Participants participants;

    @Inject
    Expos expos;

    @Test
    void accepted_requests_become_meetings_and_the_rest_says_why_not() {
        SampleSession.Opened session = sample.open("one table", 1, 1, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 300);
        UUID draft = sample.draft(session);
        assertThat(timetables.meetings(draft))
                .extracting(
                        m -> m.exhibitor().participant(),
                        m -> m.buyer().participant(),
                        MeetingView::weight,
                        MeetingView::origin)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        session.exhibitor(1), session.buyer(1), 900, MeetingOrigin.PLANNED));
        assertThat(timetables.unplaced(draft))
                .extracting(UnplacedView::why)
                .containsExactly(new WhyUnplaced.TablesFull(1));
        assertThat(timetables.attendance(session.id(), draft))
                .filteredOn(Attendance::isWithout)
                .extracting(a -> a.company().participant())
                .containsExactlyInAnyOrder(session.exhibitor(2), session.buyer(2));
    }

    @Test
    void a_timetable_planned_before_a_change_is_not_kept_and_released_only_if_its_meetings_still_hold() {
        SampleSession.Opened session = sample.open("stale", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        PlanOfSession before = timetables.planOf(session.id(), Optional.empty());
        UUID draft = sample.draft(session);
        MeetingView planned = timetables.meetings(draft).getFirst();
        participants.beFreeIn(session.fromBuyer(1), session.buyer(1), 0b11 ^ 1L << planned.slot());
        assertThat(timetables.keep(ORGANIZER, before, sample.plan(before), Outlook.NONE))
                .isEqualTo(new Drafted.Stale());
        List<Breach> breaches =
                List.of(new Breach("E1 of stale", "B1 of stale", planned.slot(), Breach.Rule.AWAY, "B1 of stale"));
        assertThat(timetables.breaches(session.id(), draft)).isEqualTo(breaches);
        assertThat(timetables.release(ORGANIZER, session.id(), draft)).contains(new Release.Broken(breaches));
        assertThat(timetables.version(session.id(), draft)).get().matches(VersionView::isStale);
        participants.beFreeIn(session.fromBuyer(1), session.buyer(1), 1L << planned.slot());
        assertThat(timetables.release(ORGANIZER, session.id(), draft)).contains(new Release.Done(1, true));
    }

    @Test
    void a_table_taken_in_a_draft_alone_may_go_and_the_draft_is_not_released() {
        SampleSession.Opened session = sample.open("fewer tables", 1, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        sample.agree(session, 2, 2, 800);
        UUID draft = sample.draft(session);
        MeetingView second = timetables.meetings(draft).stream()
                .filter(meeting -> meeting.table() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(expos.layOutSlots(ORGANIZER, session.id(), List.of())).isEqualTo(new Kept.SlotsPlanned());
        assertThat(expos.layOutSlots(ORGANIZER, session.id(), tables(session, 1)))
                .isEqualTo(new Kept.Done(session.id()));
        String exhibitor = second.exhibitor().company();
        assertThat(timetables.release(ORGANIZER, session.id(), draft))
                .contains(new Release.Broken(
                        List.of(new Breach(exhibitor, second.buyer().company(), 0, Breach.Rule.NO_TABLE, exhibitor))));
        for (boolean pinned : List.of(true, false)) {
            assertThat(seating.pin(ORGANIZER, session.id(), second.id(), pinned))
                    .isEqualTo(new Seated.Refused(List.of(new Clash.NoSuchTable(0, 1, 1))));
        }
        assertThat(timetables.release(ORGANIZER, session.id(), sample.draft(session)))
                .contains(new Release.Done(2, false));
        assertThat(expos.layOutSlots(ORGANIZER, session.id(), tables(session, 0)))
                .isEqualTo(new Kept.SlotsInUse());
    }

    private List<SlotView> tables(SampleSession.Opened session, int tables) {
        return expos.slots(session.id()).stream()
                .map(slot -> new SlotView(slot.number(), slot.startsAt(), slot.endsAt(), tables))
                .toList();
    }

    @Test
    void a_draft_is_not_released_against_what_was_cancelled_or_booked_since() {
        SampleSession.Opened session = sample.open("since", 3, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID released = sample.openCalendar(session);
        UUID draft = sample.draft(session);
        MeetingView first = timetables.meetings(released).getFirst();
        bookings.cancel(session.fromBuyer(1), first.id());
        bookings.book(session.fromBuyer(2), session.id(), session.exhibitor(2), 2, 700);
        assertThat(timetables.release(ORGANIZER, session.id(), draft))
                .contains(new Release.Broken(List.of(
                        new Breach("E1 of since", "B1 of since", first.slot(), Breach.Rule.NOT_WISHED, "E1 of since"),
                        new Breach("E2 of since", "B2 of since", 2, Breach.Rule.SEATED_SINCE, "E2 of since"))));
        UUID next = sample.draft(session);
        assertThat(timetables.release(ORGANIZER, session.id(), next)).contains(new Release.Done(3, false));
    }

    @Test
    void a_release_supersedes_the_former_version_which_stays_readable() {
        SampleSession.Opened session = sample.open("twice", 2, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID first = sample.draft(session);
        assertThat(timetables.release(ORGANIZER, session.id(), first)).contains(new Release.Done(1, false));
        sample.agree(session, 2, 2, 800);
        UUID second = sample.draft(session);
        assertThat(timetables.release(ORGANIZER, session.id(), second)).contains(new Release.Done(2, false));
        assertThat(timetables.release(ORGANIZER, session.id(), second))
                .contains(new Release.NotDraft(VersionStatus.RELEASED));
        assertThat(timetables.versions(session.id()))
                .extracting(VersionView::status)
                .containsExactly(VersionStatus.RELEASED, VersionStatus.SUPERSEDED);
        assertThat(timetables.meetings(first)).hasSize(1);
        assertThat(timetables.changes(first, second))
                .filteredOn(MeetingChange.Added.class::isInstance)
                .extracting(change -> change.exhibitor().participant())
                .containsExactly(session.exhibitor(2));
        assertThat(timetables.release(ORGANIZER, UUID.randomUUID(), second)).isEmpty();
    }

    @Test
    void what_companies_booked_and_the_organizer_pinned_stays_in_the_next_timetable() {
        SampleSession.Opened session = sample.open("pins", 3, 2, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID released = sample.openCalendar(session);
        Seated.Done booked =
                (Seated.Done) bookings.book(session.fromBuyer(2), session.id(), session.exhibitor(2), 2, 700);
        Seated.Done arranged = (Seated.Done)
                seating.arrange(ORGANIZER, released, session.exhibitor(1), session.buyer(2), 1, OptionalInt.of(1));
        UUID next = sample.draft(session);
        assertThat(timetables.meetings(next))
                .filteredOn(m -> m.origin() != MeetingOrigin.PLANNED)
                .extracting(MeetingView::slot, MeetingView::origin, MeetingView::pinned)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(arranged.slot(), MeetingOrigin.ARRANGED, true),
                        org.assertj.core.groups.Tuple.tuple(booked.slot(), MeetingOrigin.BOOKED, false));
        assertThat(timetables.meetings(next)).hasSize(3);
    }

    @Test
    void what_would_clash_is_refused_with_the_names_of_whom() {
        SampleSession.Opened session = sample.open("clash", 2, 1, 2, 2);
        sample.agree(session, 1, 1, 900);
        UUID draft = sample.draft(session);
        MeetingView there = timetables.meetings(draft).getFirst();
        assertThat(seating.arrange(
                        ORGANIZER, draft, session.exhibitor(1), session.buyer(2), there.slot(), OptionalInt.of(0)))
                .isEqualTo(new Seated.Refused(List.of(
                        new Clash.Busy("E1 of clash", there.slot(), "B1 of clash"),
                        new Clash.SeatTaken(there.slot(), 0, "E1 of clash", "B1 of clash"))));
        int other = 1 - there.slot();
        assertThat(seating.arrange(ORGANIZER, draft, session.exhibitor(1), session.buyer(2), other, OptionalInt.of(3)))
                .isEqualTo(new Seated.Refused(List.of(new Clash.NoSuchTable(other, 3, 1))));
        participants.beFreeIn(session.fromBuyer(2), session.buyer(2), 0);
        assertThat(seating.arrange(
                        ORGANIZER, draft, session.exhibitor(1), session.buyer(2), other, OptionalInt.empty()))
                .isEqualTo(new Seated.Refused(List.of(new Clash.Away("B2 of clash", other))));
        assertThat(seating.move(ORGANIZER, session.id(), there.id(), other, OptionalInt.of(0)))
                .isEqualTo(new Seated.Done(there.id(), session.id(), other, 0));
        assertThat(seating.cancel(ORGANIZER, session.id(), there.id())).isInstanceOf(Seated.Done.class);
        assertThat(timetables.unplaced(draft))
                .extracting(UnplacedView::why)
                .containsExactly(new WhyUnplaced.TakenOut());
        assertThat(seating.move(ORGANIZER, session.id(), there.id(), 0, OptionalInt.of(0)))
                .isEqualTo(new Seated.NotThere());
    }

    @Test
    void a_company_books_moves_and_cancels_only_what_is_its_own() {
        SampleSession.Opened session = sample.open("own", 3, 2, 2, 2);
        sample.openCalendar(session);
        assertThat(bookings.slots(session.fromBuyer(1), session.id(), session.exhibitor(1)))
                .hasSize(3)
                .allMatch(FreeSlot::isFree)
                .allMatch(slot -> slot.seatsLeft() == 2);
        Seated.Done booked =
                (Seated.Done) bookings.book(session.fromBuyer(1), session.id(), session.exhibitor(1), 1, 700);
        assertThat(bookings.agenda(session.fromExhibitor(1), session.id()))
                .extracting(AgendaEntry::meeting, a -> a.other().company(), AgendaEntry::slot)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(booked.meeting(), "B1 of own", 1));
        assertThat(bookings.slots(session.fromBuyer(2), session.id(), session.exhibitor(1))
                        .get(1))
                .extracting(FreeSlot::seatsLeft, FreeSlot::clashes)
                .containsExactly(1, List.of(new Clash.Busy("E1 of own", 1, "")));
        assertThat(bookings.move(session.fromBuyer(2), booked.meeting(), 0)).isEqualTo(new Seated.NotThere());
        assertThat(bookings.cancel(session.fromBuyer(2), booked.meeting())).isEqualTo(new Seated.NotThere());
        assertThat(bookings.move(session.fromExhibitor(1), booked.meeting(), 0)).isInstanceOf(Seated.Done.class);
        assertThat(bookings.cancel(session.fromBuyer(1), booked.meeting())).isInstanceOf(Seated.Done.class);
        assertThat(bookings.agenda(session.fromExhibitor(1), session.id())).isEmpty();
        assertThat(timetables.planOf(session.id(), Optional.empty()).plan().wishes())
                .isZero();
    }

    @Test
    void a_session_is_planned_by_one_at_a_time() {
        SampleSession.Opened session = sample.open("runs", 1, 1, 1, 1);
        PlanningStart first = runs.start(ORGANIZER, session.id());
        assertThat(first).isInstanceOf(PlanningStart.Started.class);
        assertThat(runs.start(ORGANIZER, session.id()))
                .isInstanceOfSatisfying(
                        PlanningStart.AlreadyRunning.class,
                        running -> assertThat(running.by()).isEqualTo("Olga"));
        UUID run = ((PlanningStart.Started) first).run();
        assertThat(runs.progress(run, "improving", 100, 110, "5 90 120\n9 100 110\n"))
                .isTrue();
        assertThat(runs.stop(ORGANIZER, session.id())).isTrue();
        assertThat(runs.progress(run, "improving", 100, 110, "")).isFalse();
        runs.end(run, PlanningRunView.Status.DONE, Optional.empty());
        assertThat(runs.run(session.id())).get().satisfies(view -> {
            assertThat(view.status()).isEqualTo(PlanningRunView.Status.DONE);
            assertThat(view.course()).hasSize(2).contains(new PlanningRunView.Point(9, 100, 110));
        });
        assertThat(runs.start(ORGANIZER, session.id())).isInstanceOf(PlanningStart.Started.class);
    }
}
