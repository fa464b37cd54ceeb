package org.smalltable.persistence.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.persistence.timetable.Breach.Rule;

/**
 * Judges a draft's meetings against the session as it is now. Pure; who asks holds the session's calendar, so that nothing
 * changes between the judgement and the release.
 */
final class DraftRules {

    /** Two companies at one table. */
    record Couple(UUID exhibitor, UUID buyer) {
        static Couple of(MeetingView meeting) {
            return new Couple(meeting.exhibitor().participant(), meeting.buyer().participant());
        }
    }

    private record Sitting(Couple couple, int slot) {}

    private final SessionPlan plan;
    private final Map<UUID, Integer> exhibitors = new HashMap<>();
    private final Map<UUID, Integer> buyers = new HashMap<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Map<UUID, Integer> meetings = new HashMap<>();
    private final List<Breach> breaches = new ArrayList<>();

    private DraftRules(PlanOfSession now) {
        plan = now.plan();
        number(now.exhibitors(), exhibitors);
        number(now.buyers(), buyers);
        number(now.slots(), slots);
    }

    /**
     * What in a draft breaks a rule.
     *
     * @param now the session, with what was booked, pinned and arranged in the released version as pins
     * @param draft the draft's meetings by slot
     * @param released the released version's meetings
     * @param cancelled who cancelled their meeting in the released version since the draft was planned
     */
    static List<Breach> breaches(
            PlanOfSession now, List<MeetingView> draft, List<MeetingView> released, Set<Couple> cancelled) {
        DraftRules rules = new DraftRules(now);
        Set<Sitting> kept = new HashSet<>();
        for (MeetingView meeting : draft) {
            kept.add(new Sitting(Couple.of(meeting), meeting.slot()));
            rules.judge(meeting, cancelled.contains(Couple.of(meeting)));
        }
        Set<Sitting> pinned = new HashSet<>();
        for (int pin = 0; pin < rules.plan.pins(); pin++) {
            int wish = rules.plan.pinnedWish(pin);
            pinned.add(new Sitting(
                    new Couple(
                            now.exhibitors().get(rules.plan.wishExhibitor(wish)),
                            now.buyers().get(rules.plan.wishBuyer(wish))),
                    now.slots().get(rules.plan.pinnedSlot(pin))));
        }
        released.stream()
                .filter(meeting -> {
                    Sitting sitting = new Sitting(Couple.of(meeting), meeting.slot());
                    return pinned.contains(sitting) && !kept.contains(sitting);
                })
                .forEach(meeting -> rules.add(meeting, Rule.SEATED_SINCE, meeting.exhibitor()));
        return rules.breaches;
    }

    private void judge(MeetingView meeting, boolean isCancelled) {
        Integer slot = slots.get(meeting.slot());
        if (slot == null || meeting.table() >= plan.tables(slot)) {
            add(meeting, Rule.NO_TABLE, meeting.exhibitor());
            return;
        }
        Integer e = exhibitors.get(meeting.exhibitor().participant());
        Integer b = buyers.get(meeting.buyer().participant());
        judge(
                meeting,
                meeting.exhibitor(),
                slot,
                e == null ? -1 : plan.exhibitorMax(e),
                e == null ? 0 : plan.exhibitorAvailable(e));
        judge(
                meeting,
                meeting.buyer(),
                slot,
                b == null ? -1 : plan.buyerMax(b),
                b == null ? 0 : plan.buyerAvailable(b));
        boolean isWished = e == null || b == null || meeting.origin() == MeetingOrigin.ARRANGED || plan.wish(e, b) >= 0;
        if (isCancelled || !isWished) {
            add(meeting, Rule.NOT_WISHED, meeting.exhibitor());
        }
    }

    /** @param max negative for a company that is not admitted */
    private void judge(MeetingView meeting, Sitter company, int slot, int max, long free) {
        int count = meetings.merge(company.participant(), 1, Integer::sum);
        if (max < 0) {
            add(meeting, Rule.NOT_ADMITTED, company);
        } else if ((free >>> slot & 1) == 0) {
            add(meeting, Rule.AWAY, company);
        } else if (count > max) {
            add(meeting, Rule.CAP, company);
        }
    }

    private void add(MeetingView meeting, Rule rule, Sitter company) {
        breaches.add(new Breach(
                meeting.exhibitor().company(), meeting.buyer().company(), meeting.slot(), rule, company.company()));
    }

    private static <T> void number(List<T> all, Map<T, Integer> numbers) {
        for (int k = 0; k < all.size(); k++) {
            numbers.put(Objects.requireNonNull(all.get(k)), k);
        }
    }
}
