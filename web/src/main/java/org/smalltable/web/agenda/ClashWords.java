package org.smalltable.web.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.smalltable.core.matching.Reason;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.matching.ReasonChip;
import org.smalltable.web.matching.Reasons;
import org.smalltable.web.reader.Reader;

/** Says in the reader's words why a meeting cannot be seated as asked. */
@ApplicationScoped
public class ClashWords {

    private final Reader reader;
    private final Formats formats;
    private final Reasons reasons;

    ClashWords(Reader reader, Formats formats, Reasons reasons) {
        this.reader = reader;
        this.formats = formats;
        this.reasons = reasons;
    }

    /** One sentence for each clash. */
    public List<String> of(List<Clash> clashes, SlotTimes times) {
        return clashes.stream().map(clash -> of(clash, times)).toList();
    }

    private String of(Clash clash, SlotTimes times) {
        AgendaMessages words = reader.words(AgendaMessages.class);
        return switch (clash) {
            case Clash.NotAdmitted(String company) -> words.clashNotAdmitted(company);
            case Clash.NoSuchSlot(int slot) -> words.clashNoSuchSlot(formats.number(slot + 1L));
            case Clash.NoSuchTable(int slot, int table, int tables) ->
                words.clashNoSuchTable(time(slot, times), formats.number(table + 1L), formats.number(tables));
            case Clash.Away(String company, int slot) -> words.clashAway(company, time(slot, times));
            case Clash.Busy(String company, int slot, String with) ->
                with.isEmpty()
                        ? words.clashNotFree(company, time(slot, times))
                        : words.clashBusy(company, time(slot, times), with);
            case Clash.CapReached(String company, int max) -> words.clashCap(company, max);
            case Clash.MeetAlready(int slot, int table) ->
                words.clashMeetAlready(time(slot, times), formats.number(table + 1L));
            case Clash.SeatTaken(int slot, int table, String exhibitor, String buyer) ->
                words.clashSeatTaken(time(slot, times), formats.number(table + 1L), exhibitor, buyer);
            case Clash.TablesFull(int slot) -> words.clashTablesFull(time(slot, times));
            case Clash.Gone() -> words.clashGone();
            case Clash.Closed closed -> words.clashClosed();
            case Clash.Declined(String company) -> words.clashDeclined(company);
            case Clash.Barred(List<Reason> barring) ->
                words.clashBarred(
                        reasons.listed(reasons.worded(barring).stream().map(ReasonChip::text)));
            case Clash.NothingReleased() -> words.clashNothingReleased();
        };
    }

    private String time(int slot, SlotTimes times) {
        return times.slot(slot)
                .map(SlotView::startsAt)
                .map(at -> formats.clock(at, times.zone()))
                .orElseGet(() -> formats.number(slot + 1L));
    }
}
