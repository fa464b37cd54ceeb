package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.RepairSettings;
import org.smalltable.core.timetable.Repaired;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.core.timetable.TimetableRepair;
import org.smalltable.core.timetable.UnplacedReasons;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Outlook;
import org.smalltable.persistence.timetable.PlanOfSession;
import org.smalltable.persistence.timetable.Timetables;

/** Mends a session's released timetable after a change, and keeps the result as a draft for the organizer to accept. */
@ApplicationScoped
class Mending {

    private static final int SEED = 1;

    private final Timetables timetables;

    Mending(Timetables timetables) {
        this.timetables = timetables;
    }

    Drafted propose(Caller caller, UUID session) {
        PlanOfSession of = timetables.planOf(session, Optional.empty());
        Repaired repaired = TimetableRepair.repair(of.plan(), of.current(), RepairSettings.DEFAULT);
        long bound = atOnce(of.plan()).certificate().bound();
        return timetables.keep(
                caller,
                of,
                repaired.timetable(),
                new Certificate(repaired.objective(), Math.max(bound, repaired.objective())),
                UnplacedReasons.of(of.plan(), repaired.timetable()),
                Outlook.NONE);
    }

    private static PlannedTimetable atOnce(SessionPlan plan) {
        return TimetablePlanner.plan(plan, PlanSettings.of(SEED, Budget.steps(0)), PlanProgress.none());
    }
}
