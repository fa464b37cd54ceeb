package org.smalltable.core.timetable;

/**
 * Finds a pair a seat with as few announced meetings moved as can be: none, then one, then two. Each way is checked before
 * the first meeting moves, so nothing has to be taken back.
 */
final class Reseating {

    /** How many full slots are searched for somebody who could give way; each has all its meetings looked at. */
    private static final int MOST_FULL_SLOTS = 4;

    private final DayState day;
    private final ChangeLog log;
    /** Nothing is changed, only looked at. */
    private boolean trying;

    Reseating(DayState day, ChangeLog log) {
        this.day = day;
        this.log = log;
    }

    /** Seats a pair that both sides still want, moving at most so many others; answers whether it could. */
    boolean seat(int p, int mostMoves) {
        if (day.open == 0) {
            return false;
        }
        return direct(p) || mostMoves >= 1 && movingOne(p) || mostMoves >= 2 && movingTwo(p);
    }

    /** Whether a pair that sits would find another seat, moving at most so many others. */
    boolean couldSeat(int p, int mostMoves) {
        trying = true;
        boolean could = seat(p, mostMoves);
        trying = false;
        return could;
    }

    private void move(int p, int to) {
        if (!trying) {
            log.move(p, to);
        }
    }

    private void sit(int p, int s) {
        if (!trying) {
            log.seat(p, s);
        }
    }

    /** The roomiest slot where a pair could sit at once, -1 for none. */
    int seatFor(int p, long among) {
        int best = DayState.NONE;
        for (long left = among & day.open; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            if (day.hasRoom(p, s) && (best < 0 || day.tables[s] - day.used[s] > day.tables[best] - day.used[best])) {
                best = s;
            }
        }
        return best;
    }

    boolean direct(int p) {
        int s = seatFor(p, day.freeFor(p));
        if (s >= 0) {
            sit(p, s);
        }
        return s >= 0;
    }

    boolean movingOne(int p) {
        return movingPartners(p) || movingStranger(p);
    }

    /** Seats a pair where one of the two is busy with a meeting that finds another seat at once. */
    boolean movingPartners(int p) {
        return movingPartner(p, day.pairE[p], day.pairB[p]) || movingPartner(p, day.pairB[p], day.pairE[p]);
    }

    /** Where one side is free and the other is not, that other meeting goes to another slot. */
    private boolean movingPartner(int p, int idle, int busy) {
        for (long left = day.free[idle] & day.available[busy] & ~day.free[busy]; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int other = day.at(busy, s);
            if (other >= 0 && !day.pinned[other] && day.hasCompanion(p, s)) {
                int to = seatFor(other, day.freeFor(other));
                if (to >= 0) {
                    move(other, to);
                    sit(p, s);
                    return true;
                }
            }
        }
        return false;
    }

    /** Where both are free but no table is, some other meeting gives its table up for one in another slot. */
    boolean movingStranger(int p) {
        int slotsTried = 0;
        for (long left = day.freeFor(p) & ~day.open; left != 0 && day.open != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            if (!day.hasCompanion(p, s)) {
                continue;
            }
            if (slotsTried++ == MOST_FULL_SLOTS) {
                return false;
            }
            if (makeRoom(p, s, day.open)) {
                return true;
            }
        }
        return false;
    }

    /** Seats a pair in a full slot where some meeting moves to one of the slots given. */
    boolean makeRoom(int p, int s, long into) {
        for (int t = 0; t < day.tables[s]; t++) {
            int other = day.atTable(s, t);
            if (other >= 0 && (day.freeFor(other) & into) != 0 && !day.pinned[other]) {
                int to = seatFor(other, day.freeFor(other) & into);
                if (to >= 0) {
                    move(other, to);
                    sit(p, s);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean movingTwo(int p) {
        int e = day.pairE[p];
        int b = day.pairB[p];
        for (long left = day.available[e] & day.available[b]; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int ofE = day.at(e, s);
            int ofB = day.at(b, s);
            if (s == day.slotOf[p] || !day.hasCompanion(p, s)) {
                continue;
            }
            if (ofE >= 0 && ofB >= 0 ? bothMove(p, s, ofE, ofB) : chain(p, s, Math.max(ofE, ofB))) {
                return true;
            }
        }
        return false;
    }

    private boolean bothMove(int p, int s, int first, int second) {
        if (day.pinned[first] || day.pinned[second]) {
            return false;
        }
        int to = seatFor(first, day.freeFor(first));
        int other = to < 0 ? -1 : seatFor(second, day.freeFor(second) & ~(1L << to));
        if (other < 0) {
            return false;
        }
        move(first, to);
        move(second, other);
        sit(p, s);
        return true;
    }

    /** The meeting in the way goes where only one of its two is busy, and what is in the way there goes elsewhere. */
    private boolean chain(int p, int s, int blocking) {
        if (blocking < 0 || day.pinned[blocking]) {
            return false;
        }
        int e = day.pairE[blocking];
        int b = day.pairB[blocking];
        long both = day.available[e] & day.available[b] & ~(1L << s);
        for (long left = both & (day.free[e] ^ day.free[b]); left != 0; left &= left - 1) {
            int t = Long.numberOfTrailingZeros(left);
            int third = Math.max(day.at(e, t), day.at(b, t));
            if (third >= 0 && !day.pinned[third] && third != p && day.hasCompanion(blocking, t)) {
                int to = seatFor(third, day.freeFor(third) & ~(1L << s));
                if (to >= 0) {
                    move(third, to);
                    move(blocking, t);
                    sit(p, s);
                    return true;
                }
            }
        }
        return false;
    }
}
