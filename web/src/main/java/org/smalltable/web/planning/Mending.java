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

    /**
     * Proposes the mended timetable.
     *
     * @param fill whether seats that fall free go to wishes without one; otherwise nobody gets a meeting that was not announced
     */
    Drafted propose(Caller caller, UUID session, boolean fill) {
        PlanOfSession of = timetables.planOf(session, Optional.empty());
        // Read after the other: what changed in between makes the draft stale.
        PlanOfSession mended = fill ? of : timetables.planOfAnnounced(session);
        Repaired repaired = TimetableRepair.repair(mended.plan(), mended.current(), RepairSettings.DEFAULT);
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
