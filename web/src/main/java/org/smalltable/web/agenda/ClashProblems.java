package org.smalltable.web.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.web.error.Problem;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;

/** Tells programs why a meeting cannot be seated as asked: the first clash names the problem, all are told. */
@ApplicationScoped
class ClashProblems {

    private final Problems problems;
    private final ClashWords words;

    ClashProblems(Problems problems, ClashWords words) {
        this.problems = problems;
        this.words = words;
    }

    WebApplicationException of(List<Clash> clashes, SlotTimes times) {
        List<Problem.Part> parts = parts(clashes, times);
        return problems.refusal(kind(clashes.getFirst()), parts.getFirst().detail(), parts);
    }

    /** Each clash with its kind and its sentence. */
    List<Problem.Part> parts(List<Clash> clashes, SlotTimes times) {
        List<Problem.Part> parts = new ArrayList<>();
        for (Clash clash : clashes) {
            parts.add(Problem.Part.of(kind(clash), String.join(" ", words.of(List.of(clash), times))));
        }
        return parts;
    }

    private static ProblemKind kind(Clash clash) {
        return switch (clash) {
            case Clash.NotAdmitted ignored -> ProblemKind.NOT_ADMITTED;
            case Clash.NoSuchSlot ignored -> ProblemKind.NO_SUCH_SEAT;
            case Clash.NoSuchTable ignored -> ProblemKind.NO_SUCH_SEAT;
            case Clash.Away ignored -> ProblemKind.COMPANY_AWAY;
            case Clash.Busy ignored -> ProblemKind.COMPANY_BUSY;
            case Clash.CapReached ignored -> ProblemKind.CAP_REACHED;
            case Clash.MeetAlready ignored -> ProblemKind.MEET_ALREADY;
            case Clash.SeatTaken ignored -> ProblemKind.SEAT_TAKEN;
            case Clash.TablesFull ignored -> ProblemKind.TABLES_FULL;
            case Clash.Gone ignored -> ProblemKind.MEETING_GONE;
            case Clash.Closed ignored -> ProblemKind.WRONG_PHASE;
            case Clash.Declined ignored -> ProblemKind.DECLINED_BEFORE;
            case Clash.Barred ignored -> ProblemKind.BARRED_BY_MATCHING;
            case Clash.NothingReleased ignored -> ProblemKind.NOTHING_RELEASED;
        };
    }
}
