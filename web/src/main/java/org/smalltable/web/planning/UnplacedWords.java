package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.persistence.timetable.WhyUnplaced;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;

/** Says in the reader's words why a wish got no seat. */
@ApplicationScoped
class UnplacedWords {

    private final Reader reader;
    private final Formats formats;

    UnplacedWords(Reader reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    String of(WhyUnplaced why, SlotTimes times) {
        PlanningMessages words = reader.words(PlanningMessages.class);
        return switch (why) {
            case WhyUnplaced.NoCommonSlot() -> words.whyNoCommonSlot();
            case WhyUnplaced.ExhibitorCapReached(int max) -> words.whyExhibitorCap(max);
            case WhyUnplaced.BuyerCapReached(int max) -> words.whyBuyerCap(max);
            case WhyUnplaced.TablesFull(int slots) -> words.whyTablesFull(slots);
            case WhyUnplaced.CompanionMissing() -> words.whyCompanion();
            case WhyUnplaced.Outweighed(int slot) -> words.whyOutweighed(time(slot, times));
            case WhyUnplaced.NotReached(int slot) -> words.whyNotReached(time(slot, times));
            case WhyUnplaced.TakenOut() -> words.whyTakenOut();
        };
    }

    private String time(int slot, SlotTimes times) {
        return times.slot(slot)
                .map(s -> formats.clock(s.startsAt(), times.zone()))
                .orElse("");
    }
}
