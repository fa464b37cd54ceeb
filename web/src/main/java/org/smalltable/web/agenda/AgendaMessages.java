package org.smalltable.web.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.session.SessionPhase;

/** The words of a company’s agenda and of bookings: {@code messages/agenda_*.properties}. */
@MessageBundle("agenda")
public interface AgendaMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String notYetTitle();

    @Message
    String notYet();

    @Message
    String emptyTitle();

    @Message
    String emptyOpen();

    @Message
    String emptyClosed();

    @Message
    String matches();

    @Message
    String table(int number);

    @Message
    String bookMore();

    @Message
    String calendarFile();

    @Message
    String print();

    @Message
    String meetings(int count);

    @Message
    String move();

    @Message
    String cancel();

    @Message
    String moveWith(String company);

    @Message
    String cancelWith(String company);

    @Message
    String cancelHint();

    @Message
    String bookWith(String company);

    @Message
    String chooseSlot();

    @Message
    String chooseTime();

    @Message
    String noSlot();

    @Message
    String seatsLeft(int count);

    @Message
    String book();

    @Message
    String moveHere();

    @Message
    String now();

    @Message
    String companyProfile();

    @Message
    String booked(String company, String time, String table);

    @Message
    String moved(String company, String time, String table);

    @Message
    String cancelled(String company, String time);

    @Message
    String calendarOpen();

    @Message
    String calendarClosed(SessionPhase phase);

    @Message
    String calendarSummary(String company);

    @Message
    String clashNotAdmitted(String company);

    @Message
    String clashNoSuchSlot(String slot);

    @Message
    String clashNoSuchTable(String time, String table, String tables);

    @Message
    String clashAway(String company, String time);

    @Message
    String clashBusy(String company, String time, String other);

    @Message
    String clashNotFree(String company, String time);

    @Message
    String clashCap(String company, int max);

    @Message
    String clashMeetAlready(String time, String table);

    @Message
    String clashSeatTaken(String time, String table, String exhibitor, String buyer);

    @Message
    String clashTablesFull(String time);

    @Message
    String clashGone();

    @Message
    String clashClosed();

    @Message
    String clashDeclined(String company);

    @Message
    String clashBarred(String reasons);

    @Message
    String clashNothingReleased();

    @Message
    String impossible(int count);

    @Message
    String openAgenda();

    @Message
    String refused();

    @Message
    String meetsAlready(String company, String time, int table);

    @Message
    String ownCap(int max);

    @Message
    String news();

    @Message
    String newsLine(boolean isCancelled, boolean byOther, String company, String time);
}
