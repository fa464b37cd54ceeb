package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.timetable.Budget;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.Placement;
import org.smalltable.core.timetable.PlanProgress;
import org.smalltable.core.timetable.PlanSettings;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.RepairSettings;
import org.smalltable.core.timetable.Repaired;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.SessionPlanBuilder;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.TimetablePlanner;
import org.smalltable.core.timetable.TimetableRepair;
import org.smalltable.core.timetable.Unplaced;
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
                unplaced(of.plan(), repaired.timetable()),
                Outlook.NONE);
    }

    /** With every meeting pinned where it is now, the planner has nothing left but to say why the others have no seat. */
    private static List<Unplaced> unplaced(SessionPlan plan, Timetable mended) {
        SessionPlanBuilder pinned = SessionPlan.builder(plan.name()).coverage(plan.coverage());
        for (int s = 0; s < plan.slots(); s++) {
            pinned.slot(plan.tables(s));
        }
        for (int e = 0; e < plan.exhibitors(); e++) {
            pinned.exhibitor(plan.exhibitorMax(e), plan.exhibitorAvailable(e));
        }
        for (int b = 0; b < plan.buyers(); b++) {
            pinned.buyer(plan.buyerMax(b), plan.buyerAvailable(b));
        }
        for (int k = 0; k < plan.wishes(); k++) {
            pinned.wish(plan.wishExhibitor(k), plan.wishBuyer(k), plan.wishWeight(k));
        }
        for (Placement p : mended.placements()) {
            pinned.pin(p.exhibitor(), p.buyer(), p.slot());
        }
        return atOnce(pinned.build()).unplaced();
    }

    private static PlannedTimetable atOnce(SessionPlan plan) {
        return TimetablePlanner.plan(plan, PlanSettings.of(SEED, Budget.steps(0)), PlanProgress.none());
    }
}
