package org.smalltable.persistence.expo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The slots of sessions, with their tables. */
final class SlotRows {

    private final EntityManager entities;

    SlotRows(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<SlotView> slots(UUID session) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, starts_at, ends_at, tables from slot where session_id = ?1 order by number")
                .setParameter(1, session)
                .getResultList();
        return rows.stream()
                .map(row -> new SlotView(
                        ((Number) row[0]).intValue(), (Instant) row[1], (Instant) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /**
     * What keeps the slots from being laid out like this. Drafts do not: they are behind the calendar then, and one with a
     * meeting at a table that went is never released.
     */
    Optional<Kept> obstacle(UUID session, List<SlotView> slots) {
        Map<Integer, Integer> tables = new HashMap<>();
        slots.forEach(slot -> tables.put(slot.number(), slot.tables()));
        Map<Integer, Integer> needed = needed(session);
        if (needed.entrySet().stream().anyMatch(need -> need.getValue() > tables.getOrDefault(need.getKey(), 0))) {
            return Optional.of(new Kept.SlotsInUse());
        }
        return tables.keySet().containsAll(needed.keySet()) ? Optional.empty() : Optional.of(new Kept.SlotsPlanned());
    }

    /** Puts these slots in the place of those that are there; check {@link #obstacle} before. */
    void replace(UUID session, List<SlotView> slots) {
        Map<Integer, Integer> needed = needed(session);
        entities.createNativeQuery("delete from slot where session_id = ?1 and number not in (?2)")
                .setParameter(1, session)
                .setParameter(2, needed.isEmpty() ? List.of(-1) : List.copyOf(needed.keySet()))
                .executeUpdate();
        write(session, slots);
    }

    /** Adds slots, or changes those of the same number. */
    void write(UUID session, List<SlotView> slots) {
        for (SlotView slot : slots) {
            entities.createNativeQuery("""
                            insert into slot (session_id, number, starts_at, ends_at, tables) values (?1, ?2, ?3, ?4, ?5)
                            on conflict on constraint slot_pk do update
                               set starts_at = excluded.starts_at, ends_at = excluded.ends_at, tables = excluded.tables
                            """)
                    .setParameter(1, session)
                    .setParameter(2, slot.number())
                    .setParameter(3, slot.startsAt())
                    .setParameter(4, slot.endsAt())
                    .setParameter(5, slot.tables())
                    .executeUpdate();
        }
    }

    /** What slots laid out like this would do to published meetings; empty when none would change its time. */
    Optional<MeetingsMoved> moved(UUID session, List<SlotView> slots) {
        Map<Integer, SlotView> anew = new HashMap<>();
        slots.forEach(slot -> anew.put(slot.number(), slot));
        Map<Integer, Integer> published = published(session);
        List<SlotView> moved = slots(session).stream()
                .filter(slot -> published.containsKey(slot.number()) && anew.containsKey(slot.number()))
                .filter(slot -> !slot.startsAt().equals(known(anew, slot).startsAt())
                        || !slot.endsAt().equals(known(anew, slot).endsAt()))
                .toList();
        return moved.stream()
                .findFirst()
                .map(first -> new MeetingsMoved(
                        moved.stream()
                                .mapToInt(slot -> published.getOrDefault(slot.number(), 0))
                                .sum(),
                        first.startsAt(),
                        known(anew, first).startsAt()));
    }

    private static SlotView known(Map<Integer, SlotView> slots, SlotView like) {
        return slots.getOrDefault(like.number(), like);
    }

    /** Moves all slots by so many days; the venue's clock times stay. */
    void shift(UUID session, ZoneId zone, long days) {
        entities.createNativeQuery("""
                        update slot set starts_at = (starts_at at time zone ?2 + ?3 * interval '1 day') at time zone ?2,
                                        ends_at = (ends_at at time zone ?2 + ?3 * interval '1 day') at time zone ?2
                         where session_id = ?1
                        """)
                .setParameter(1, session)
                .setParameter(2, zone.getId())
                .setParameter(3, (int) days)
                .executeUpdate();
    }

    /** How many published meetings each slot has. */
    Map<Integer, Integer> published(UUID session) {
        Map<Integer, Integer> published = new HashMap<>();
        for (Object found :
                entities.createNativeQuery("""
                        select m.slot, count(*) from meeting m
                          join timetable_version v on v.id = m.version_id and v.status = 'released'
                         where m.session_id = ?1 and m.status = 'live' group by m.slot
                        """).setParameter(1, session).getResultList()) {
            Object[] row = (Object[]) found;
            published.put(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
        }
        return published;
    }

    /** How many tables each slot must have that a meeting refers to: 0 when only drafts and former versions do. */
    private Map<Integer, Integer> needed(UUID session) {
        Map<Integer, Integer> needed = new HashMap<>();
        for (Object found :
                entities.createNativeQuery("""
                        select m.slot, coalesce(max(m.table_number) filter
                                                (where m.status = 'live' and v.status = 'released'), -1) + 1
                          from meeting m join timetable_version v on v.id = m.version_id
                         where m.session_id = ?1 group by m.slot
                        """).setParameter(1, session).getResultList()) {
            Object[] row = (Object[]) found;
            needed.put(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
        }
        return needed;
    }
}
