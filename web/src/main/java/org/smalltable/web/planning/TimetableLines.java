package org.smalltable.web.planning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.smalltable.persistence.timetable.MeetingChange;
import org.smalltable.persistence.timetable.MeetingOrigin;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Outlook;
import org.smalltable.persistence.timetable.Sitter;
import org.smalltable.persistence.timetable.UnplacedView;
import org.smalltable.persistence.timetable.VersionStatus;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.persistence.timetable.WhyUnplaced;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.api.VenueTime;

/** Timetables as programs read them: tables are counted from 1, as on their signs, times are the venue's. */
public final class TimetableLines {
    private TimetableLines() {}

    /**
     * What a timetable is worth and what none can exceed.
     *
     * @param gap the part of the bound that the timetable may miss at most
     */
    public record Worth(long objective, long bound, double gap) {}

    /**
     * One version of a session's timetable.
     *
     * @param stale whether the session changed since a draft was planned
     * @param outlook what more room would bring, in points; absent when unknown
     */
    public record Version(
            UUID id,
            UUID session,
            int number,
            VersionStatus status,
            Worth certificate,
            int meetings,
            boolean stale,
            String createdBy,
            Instant createdAt,
            Optional<Instant> releasedAt,
            Optional<Outlook> outlook) {

        static Version of(VersionView version) {
            return new Version(
                    version.id(),
                    version.session(),
                    version.number(),
                    version.status(),
                    new Worth(version.objective(), version.bound(), version.gap()),
                    version.meetings(),
                    version.isStale(),
                    version.createdBy(),
                    version.createdAt(),
                    version.releasedAt(),
                    Optional.of(version.outlook()).filter(Outlook::isKnown));
        }
    }

    /** One meeting of a version. */
    public record Meeting(
            UUID id,
            int slot,
            Optional<OffsetDateTime> startsAt,
            Optional<OffsetDateTime> endsAt,
            int table,
            Sitter exhibitor,
            Sitter buyer,
            String sector,
            MeetingOrigin origin,
            boolean pinned,
            int weight) {

        static Meeting of(MeetingView meeting, SlotTimes times) {
            ZoneId venue = times.zone();
            return new Meeting(
                    meeting.id(),
                    meeting.slot(),
                    times.slot(meeting.slot()).map(slot -> VenueTime.of(slot.startsAt(), venue)),
                    times.slot(meeting.slot()).map(slot -> VenueTime.of(slot.endsAt(), venue)),
                    meeting.shownTable(),
                    meeting.exhibitor(),
                    meeting.buyer(),
                    meeting.sector(),
                    meeting.origin(),
                    meeting.pinned(),
                    meeting.weight());
        }
    }

    /**
     * An accepted request without a seat.
     *
     * @param kind which fact kept it without one, such as {@code tables_full}
     * @param fact what belongs to this kind of fact
     * @param text the same in words
     */
    public record Unseated(
            Sitter exhibitor,
            Sitter buyer,
            int weight,
            @Schema(example = "tables_full") String kind,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, example = "{\"commonSlots\": 4}")
            WhyUnplaced fact,

            String text) {

        static Unseated of(UnplacedView wish, String text) {
            return new Unseated(wish.exhibitor(), wish.buyer(), wish.weight(), word(wish.why()), wish.why(), text);
        }
    }

    /**
     * What differs in one pair's meeting between two versions.
     *
     * @param kind added, dropped, moved (to another slot) or reseated (at another table)
     * @param fromSlot the slot before; absent when they did not meet
     * @param slot the slot now; absent when they do not meet any more
     */
    public record Change(
            @Schema(example = "moved") String kind,
            Sitter exhibitor,
            Sitter buyer,
            OptionalInt fromSlot,
            OptionalInt fromTable,
            OptionalInt slot,
            OptionalInt table) {

        static Change of(MeetingChange change) {
            OptionalInt none = OptionalInt.empty();
            return switch (change) {
                case MeetingChange.Added(Sitter exhibitor, Sitter buyer, int slot, int table) ->
                    new Change("added", exhibitor, buyer, none, none, OptionalInt.of(slot), shown(table));
                case MeetingChange.Dropped(Sitter exhibitor, Sitter buyer, int slot, int table) ->
                    new Change("dropped", exhibitor, buyer, OptionalInt.of(slot), shown(table), none, none);
                case MeetingChange.Moved(Sitter exhibitor, Sitter buyer, int before, int from, int slot, int table) ->
                    new Change(
                            "moved",
                            exhibitor,
                            buyer,
                            OptionalInt.of(before),
                            shown(from),
                            OptionalInt.of(slot),
                            shown(table));
                case MeetingChange.Reseated(Sitter exhibitor, Sitter buyer, int slot, int from, int table) ->
                    new Change(
                            "reseated",
                            exhibitor,
                            buyer,
                            OptionalInt.of(slot),
                            shown(from),
                            OptionalInt.of(slot),
                            shown(table));
            };
        }

        private static OptionalInt shown(int table) {
            return OptionalInt.of(table + 1);
        }
    }

    private static String word(WhyUnplaced fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
