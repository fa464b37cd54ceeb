package org.smalltable.persistence.timetable;

import java.util.Optional;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;

/** Tells of each seat that was taken, changed or given up: the audit log, and planners at work when it counts for them. */
record SeatLog(Expos expos, AuditLog audit) {

    /** Of the released timetable: whatever was planned from it before is stale. */
    void released(Caller caller, String action, Seated.Done done) {
        expos.calendarChanged(done.session());
        drafted(caller, action, done);
    }

    /** Of a draft, which nobody else builds on. */
    void drafted(Caller caller, String action, Seated.Done done) {
        audit.record(
                caller,
                action,
                "meeting",
                done.meeting(),
                Optional.of(done.session()),
                "slot " + (done.slot() + 1) + ", table " + (done.table() + 1));
    }
}
