package org.smalltable.web.organizer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** Words of the organizer's pages on editions, sessions, slots, phases and the log: {@code messages/organizer_*.properties}. */
@MessageBundle("organizer")
public interface OrganizerMessages {
    @Message
    String home();

    @Message
    String homeLead();

    @Message
    String newEdition();

    @Message
    String people();

    @Message
    String noEditions();

    @Message
    String noEditionsText();

    @Message
    String noSessions();

    @Message
    String noSessionsText();

    @Message
    String newSession();

    @Message
    String editSettings();

    @Message
    String edition();

    @Message
    String session();

    @Message
    String demo();

    @Message
    String editionLead(String from, String until, String venue);

    @Message
    String sessionLead(String date, String venue);

    @Message
    String waits();

    @Message
    String nothingWaits();

    @Message
    String heldOn();

    @Message
    String exhibitors();

    @Message
    String buyers();

    @Message
    String slots();

    @Message
    String seats();

    @Message
    String wishes();

    @Message
    String meetings();

    @Message
    String todo(Todo.Kind kind, long count);

    @Message
    String markAbsence();

    @Message
    String tabs();

    @Message
    String tab(DeskTab tab);

    @Message
    String publicPage();

    @Message
    String phase(SessionPhase phase);

    @Message
    String phaseMeaning(SessionPhase phase);

    @Message
    String phases();

    @Message
    String phaseDone();

    @Message
    String phaseCurrent();

    @Message
    String openPhase(String phase);

    @Message
    String backToPhase(String phase);

    @Message
    String phaseQuestion(String phase);

    @Message
    String phaseBackQuestion(String phase);

    @Message
    String phaseTold();

    @Message
    String phaseOpened(String phase);

    @Message
    String phaseNotNext(String phase);

    @Message
    String noSlotsYet();

    @Message
    String nobodyAdmitted();

    @Message
    String nothingReleased();

    @Message
    String layOutSlots();

    @Message
    String toRegistrations();

    @Message
    String toTimetable();

    @Message
    String newEditionLead();

    @Message
    String editionSettings();

    @Message
    String name();

    @Message
    String editionNameHint();

    @Message
    String venue();

    @Message
    String venueHint();

    @Message
    String zone();

    @Message
    String zoneHint();

    @Message
    String zoneUnknown();

    @Message
    String startsOn();

    @Message
    String endsOn();

    @Message
    String endsBeforeStart();

    @Message
    String editionNameTaken();

    @Message
    String editionOpened(String name);

    @Message
    String openEdition();

    @Message
    String settingsKept();

    @Message
    String settingsKeptFloor(int count);

    @Message
    String numberBetween(int least, int most);

    @Message
    String dateExpected();

    @Message
    String timeExpected();

    @Message
    String newSessionLead(String edition);

    @Message
    String settings();

    @Message
    String settingsLead();

    @Message
    String sessionNameHint();

    @Message
    String heldOnHint();

    @Message
    String requestBudget();

    @Message
    String requestBudgetHint();

    @Message
    String requestDays();

    @Message
    String exhibitorCap();

    @Message
    String buyerCap();

    @Message
    String capHint();

    @Message
    String floor();

    @Message
    String floorHint();

    @Message
    String sessionNameTaken();

    @Message
    String sessionOpened(String name);

    @Message
    String openSession();

    @Message
    String slotsNow(int count, long seats);

    @Message
    String slotNumber();

    @Message
    String slotTime();

    @Message
    String tables();

    @Message
    String tablesOfSlot(int number);

    @Message
    String saveTables();

    @Message
    String layOutAnew();

    @Message
    String layOutAnewHint();

    @Message
    String firstDay();

    @Message
    String days();

    @Message
    String firstStart();

    @Message
    String perDay();

    @Message
    String minutes();

    @Message
    String changeOver();

    @Message
    String breaks();

    @Message
    String breaksHint();

    @Message
    String breakExpected(String typed);

    @Message
    String tablesEach();

    @Message
    String tooManySlots(int count, int most);

    @Message
    String dayTooLong();

    @Message
    String clocksChange();

    @Message
    String slotsKept(int count, long seats);

    @Message
    String slotsInUse();

    @Message
    String slotsPlanned();

    @Message
    String tablesBetween(int most);

    @Message
    String noSlots();

    @Message
    String noSlotsText();

    @Message
    String slotsHint();

    @Message
    String figures();

    @Message
    String admitted();

    @Message
    String waiting();

    @Message
    String countries();

    @Message
    String withoutDelegate();

    @Message
    String inviteThem();

    @Message
    String registrationsByDay();

    @Message
    String registrationsByDayText(long most);

    @Message
    String noRegistrations();

    @Message
    String day();

    @Message
    String showTable();

    @Message
    String requestsByStatus();

    @Message
    String requestStatus(RequestStatus status);

    @Message
    String noRequests();

    @Message
    String log();

    @Message
    String logLead();

    @Message
    String logWhen();

    @Message
    String logWho();

    @Message
    String logWhat();

    @Message
    String logSubject();

    @Message
    String logDetail();

    @Message
    String logFrom();

    @Message
    String searchLog();

    @Message
    String noLog();

    @Message
    String logAction(String action);

    @Message
    String logActor(String actor);

    @Message
    String logOrigin(String origin);

    @Message
    String logVersion(int number);

    @Message
    String logCount(int count, String noun);

    @Message
    String logSeat(int slot, String time, int table);

    @Message
    String logFloor(int from, int to, int count);

    @Message
    String logSide(String side);

    @Message
    String logLink(String purpose);

    @Message
    String meetingsMove(int meetings, String from, String to);

    @Message
    String layOutAndMove();

    @Message
    String dateOutside(String from, String until);

    @Message
    String sessionOutside(String session, String date);

    @Message
    String dateHasMeetings(int meetings);
}
