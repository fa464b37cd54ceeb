package org.smalltable.persistence.timetable;

import org.smalltable.core.request.Side;

/**
 * A company in the light of one timetable version.
 *
 * @param wishes accepted requests
 * @param meetings live meetings in the version
 * @param max most meetings it may have
 */
public record Attendance(Sitter company, Side side, int wishes, int meetings, int max) {

    /** Whether it wished for meetings and got none. */
    public boolean isWithout() {
        return wishes > 0 && meetings == 0;
    }
}
