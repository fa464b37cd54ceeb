package org.smalltable.persistence.timetable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Judges one wished seat against the meetings around it: those in the same slot, and all of the two companies. Pure; the
 * database's unique constraints guard the same rules once more.
 */
record SeatRules(Party exhibitor, Party buyer, OptionalInt tables, List<Taken> around) {

    /** One side of the wished meeting. */
    record Party(
            UUID id,
            UUID session,
            UUID company,
            boolean isExhibitor,
            boolean isAdmitted,
            int max,
            long free,
            String name) {}

    /** A live meeting nearby. */
    record Taken(
            UUID meeting, int slot, int table, UUID exhibitor, UUID buyer, String exhibitorName, String buyerName) {}

    /**
     * What clashes if the two meet in this slot.
     *
     * @param table the wished table, or none when any will do
     * @param moving the meeting that is moved, which is in nobody's way
     */
    List<Clash> clashes(int slot, OptionalInt table, Optional<UUID> moving) {
        List<Taken> others = around.stream()
                .filter(taken -> !moving.equals(Optional.of(taken.meeting())))
                .toList();
        List<Clash> clashes = new ArrayList<>();
        for (Party party : List.of(exhibitor, buyer)) {
            judge(party, slot, others, clashes);
        }
        others.stream()
                .filter(o -> o.exhibitor().equals(exhibitor.id()) && o.buyer().equals(buyer.id()))
                .forEach(o -> clashes.add(new Clash.MeetAlready(o.slot(), o.table())));
        judgeTable(slot, table, others, clashes);
        return clashes;
    }

    private static void judge(Party party, int slot, List<Taken> others, List<Clash> clashes) {
        if (!party.isAdmitted()) {
            clashes.add(new Clash.NotAdmitted(party.name()));
        }
        if ((party.free() >>> slot & 1) == 0) {
            clashes.add(new Clash.Away(party.name(), slot));
        }
        List<Taken> own = others.stream()
                .filter(o -> (party.isExhibitor() ? o.exhibitor() : o.buyer()).equals(party.id()))
                .toList();
        if (own.size() >= party.max()) {
            clashes.add(new Clash.CapReached(party.name(), party.max()));
        }
        own.stream()
                .filter(o -> o.slot() == slot)
                .forEach(o -> clashes.add(
                        new Clash.Busy(party.name(), slot, party.isExhibitor() ? o.buyerName() : o.exhibitorName())));
    }

    private void judgeTable(int slot, OptionalInt table, List<Taken> others, List<Clash> clashes) {
        if (tables.isEmpty()) {
            clashes.add(new Clash.NoSuchSlot(slot));
        } else if (table.isPresent() && table.getAsInt() >= tables.getAsInt()) {
            clashes.add(new Clash.NoSuchTable(slot, table.getAsInt(), tables.getAsInt()));
        } else if (table.isPresent()) {
            others.stream()
                    .filter(o -> o.slot() == slot && o.table() == table.getAsInt())
                    .forEach(o -> clashes.add(new Clash.SeatTaken(slot, o.table(), o.exhibitorName(), o.buyerName())));
        } else if (freeTable(slot, others).isEmpty()) {
            clashes.add(new Clash.TablesFull(slot));
        }
    }

    /** The table where the exhibitor sits anyway when it is free, else the lowest free one; none when all are taken. */
    OptionalInt freeTable(int slot, Optional<UUID> moving) {
        return freeTable(
                slot,
                around.stream()
                        .filter(taken -> !moving.equals(Optional.of(taken.meeting())))
                        .toList());
    }

    private OptionalInt freeTable(int slot, List<Taken> others) {
        BitSet taken = new BitSet();
        others.stream().filter(o -> o.slot() == slot).forEach(o -> taken.set(o.table()));
        int most = tables.orElse(0);
        OptionalInt home = others.stream()
                .filter(o -> o.exhibitor().equals(exhibitor.id()) && o.table() < most && !taken.get(o.table()))
                .sorted((a, b) -> Integer.compare(Math.abs(a.slot() - slot), Math.abs(b.slot() - slot)))
                .mapToInt(Taken::table)
                .findFirst();
        int lowest = taken.nextClearBit(0);
        return home.isPresent() ? home : lowest < most ? OptionalInt.of(lowest) : OptionalInt.empty();
    }
}
