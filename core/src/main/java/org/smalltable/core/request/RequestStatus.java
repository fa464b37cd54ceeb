package org.smalltable.core.request;

/** Where a meeting request stands. Pending requests are answered once; an accepted one can still be withdrawn. */
public enum RequestStatus {
    PENDING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** Whether a request in this state may come to that one. The database holds the same rule as a trigger. */
    public boolean canBecome(RequestStatus next) {
        return switch (this) {
            case PENDING -> next != PENDING;
            case ACCEPTED -> next == WITHDRAWN;
            case DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether the request still stands between the two companies: another one would be a double. */
    public boolean isLive() {
        return this == PENDING || this == ACCEPTED;
    }
}
