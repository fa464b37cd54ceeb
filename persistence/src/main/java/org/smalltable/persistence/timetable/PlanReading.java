package org.smalltable.persistence.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.smalltable.core.timetable.Placement;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.SessionPlanBuilder;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.persistence.request.AcceptedRequest;

/**
 * Makes the planner's problem of rows: numbers every admitted company, every accepted request becomes a wish, and what
 * was pinned, booked or arranged by hand stays where it is as long as both sides are there and within their caps.
 */
final class PlanReading {

    /** What a company's first, second and third meeting earn, so that nobody goes home without one. */
    private static final int[] COVERAGE = {400, 150, 50};

    /** A company that may be seated. */
    record Taker(UUID id, boolean isExhibitor, int max, long free, int floor) {}

    /** A slot with its tables. */
    record Room(int number, int tables) {}

    /** A live meeting of a former version; {@code fixed} when it was pinned, booked or arranged. */
    record Seat(UUID exhibitor, UUID buyer, int slot, int table, int weight, boolean fixed) {}

    private final List<UUID> exhibitors = new ArrayList<>();
    private final List<UUID> buyers = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();
    private final Map<UUID, Integer> index = new HashMap<>();
    private final Map<UUID, Taker> takers = new HashMap<>();
    private final Map<Integer, Integer> slotIndex = new HashMap<>();
    private final Map<Integer, Integer> tables = new HashMap<>();
    private final Map<UUID, Integer> fixedMeetings = new HashMap<>();
    private final Map<UUID, Long> fixedSlots = new HashMap<>();
    private final Set<Long> fixedPairs = new HashSet<>();
    private final SessionPlanBuilder builder;

    private PlanReading(String name) {
        builder = SessionPlan.builder(name).coverage(COVERAGE);
    }

    static PlanOfSession plan(
            UUID session,
            String name,
            long revision,
            List<UUID> bases,
            List<Room> rooms,
            List<Taker> takers,
            List<AcceptedRequest> requests,
            List<Seat> released,
            List<Seat> draft) {
        PlanReading reading = new PlanReading(name);
        for (Room room : rooms) {
            reading.slotIndex.put(room.number(), reading.builder.slot(room.tables()));
            reading.slots.add(room.number());
            reading.tables.put(room.number(), room.tables());
        }
        takers.forEach(reading::take);
        List<Seat> current = released.stream().filter(reading::isPossible).toList();
        // What the organizer pinned in a draft comes before what was released.
        List<Seat> fixed = Stream.concat(draft.stream().filter(reading::isPossible), current.stream())
                .filter(Seat::fixed)
                .toList();
        reading.wish(requests, Stream.concat(current.stream(), fixed.stream()).toList());
        fixed.forEach(reading::pin);
        return new PlanOfSession(
                session,
                revision,
                bases,
                reading.builder.build(),
                reading.exhibitors,
                reading.buyers,
                reading.slots,
                reading.timetable(current));
    }

    private void take(Taker taker) {
        long mask = 0;
        for (int slot : slots) {
            if ((taker.free() >>> slot & 1) == 1) {
                mask |= 1L << known(slotIndex, slot);
            }
        }
        takers.put(taker.id(), taker);
        if (taker.isExhibitor()) {
            int e = builder.exhibitor(taker.max(), mask);
            builder.exhibitorFloor(e, taker.floor());
            index.put(taker.id(), e);
            exhibitors.add(taker.id());
        } else {
            int b = builder.buyer(taker.max(), mask);
            builder.buyerFloor(b, taker.floor());
            index.put(taker.id(), b);
            buyers.add(taker.id());
        }
    }

    private boolean isPossible(Seat seat) {
        return takers.containsKey(seat.exhibitor())
                && takers.containsKey(seat.buyer())
                && slotIndex.containsKey(seat.slot());
    }

    /** Meetings that were arranged without a request are wished too, or they could not be kept. */
    private void wish(List<AcceptedRequest> requests, List<Seat> seats) {
        Map<Long, Integer> weights = new TreeMap<>();
        for (Seat seat : seats) {
            weights.put(pair(seat.exhibitor(), seat.buyer()), weight(seat.weight()));
        }
        for (AcceptedRequest request : requests) {
            if (takers.containsKey(request.exhibitor()) && takers.containsKey(request.buyer())) {
                weights.put(pair(request.exhibitor(), request.buyer()), weight(request.points()));
            }
        }
        weights.forEach((pair, weight) -> builder.wish((int) (pair >>> 32), (int) (long) pair, weight));
    }

    private long pair(UUID exhibitor, UUID buyer) {
        return (long) known(index, exhibitor) << 32 | known(index, buyer);
    }

    private static int weight(int points) {
        return Math.clamp(points, 1, SessionPlan.MAX_WEIGHT);
    }

    private void pin(Seat seat) {
        int left = known(tables, seat.slot());
        if (left > 0
                && !fixedPairs.contains(pair(seat.exhibitor(), seat.buyer()))
                && canSit(seat.exhibitor(), seat.slot())
                && canSit(seat.buyer(), seat.slot())) {
            fixedPairs.add(pair(seat.exhibitor(), seat.buyer()));
            tables.put(seat.slot(), left - 1);
            sit(seat.exhibitor(), seat.slot());
            sit(seat.buyer(), seat.slot());
            builder.pin(known(index, seat.exhibitor()), known(index, seat.buyer()), known(slotIndex, seat.slot()));
        }
    }

    private boolean canSit(UUID participant, int slot) {
        Taker taker = known(takers, participant);
        return (taker.free() >>> slot & 1) == 1
                && (fixedSlots.getOrDefault(participant, 0L) >>> slot & 1) == 0
                && fixedMeetings.getOrDefault(participant, 0) < taker.max();
    }

    private void sit(UUID participant, int slot) {
        fixedMeetings.merge(participant, 1, Integer::sum);
        fixedSlots.merge(participant, 1L << slot, (x, y) -> x | y);
    }

    private Timetable timetable(List<Seat> current) {
        return Timetable.of(current.stream()
                .map(seat -> new Placement(
                        known(index, seat.exhibitor()),
                        known(index, seat.buyer()),
                        known(slotIndex, seat.slot()),
                        seat.table()))
                .toList());
    }

    /** What the plan knows of a key that was put there before. */
    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "the plan knows no " + key);
    }
}
