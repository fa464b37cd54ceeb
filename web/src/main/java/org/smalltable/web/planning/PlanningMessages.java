package org.smalltable.web.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.persistence.timetable.Breach;
import org.smalltable.persistence.timetable.MeetingOrigin;
import org.smalltable.persistence.timetable.VersionStatus;

/** The words of planning and reviewing timetables: {@code messages/planning_*.properties}. */
@MessageBundle("planning")
public interface PlanningMessages {
    @Message
    String timetables();

    @Message
    String lead();

    @Message
    String plan();

    @Message
    String planLead();

    @Message
    String secondsBetween(int least, int most);

    @Message
    String seconds();

    @Message
    String start();

    @Message
    String planAgain();

    @Message
    String planningClosed();

    @Message
    String alreadyRunning(String by, String since);

    @Message
    String running();

    @Message
    String startedBy(String by);

    @Message
    String step(String step);

    @Message
    String elapsed(String seconds);

    @Message
    String objective();

    @Message
    String bound();

    @Message
    String gap();

    @Message
    String unknown();

    @Message
    String stop();

    @Message
    String stopAsked();

    @Message
    String stopping();

    @Message
    String nothingToStop();

    @Message
    String reload();

    @Message
    String chart(String seconds, String from, String to, String limit);

    @Message
    String chartObjective();

    @Message
    String chartBound();

    @Message
    String runStale();

    @Message
    String runFailed();

    @Message
    String runDone();

    @Message
    String seeDraft();

    @Message
    String planned(String gap);

    @Message
    String plannedPerfect();

    @Message
    String plannedNothing();

    @Message
    String versions();

    @Message
    String version(int number);

    @Message
    String versionWithStatus(int number, VersionStatus status);

    @Message
    String noVersions();

    @Message
    String noVersionsText();

    @Message
    String status(VersionStatus status);

    @Message
    String stale();

    @Message
    String staleText();

    @Message
    String staleRefused();

    @Message
    String brokenRefused();

    @Message
    String brokenText();

    @Message
    String breach(String exhibitor, String buyer, String time, Breach.Rule rule, String company);

    @Message
    String moreBreaches(int count);

    @Message
    String releasedBehind();

    @Message
    String notDraft();

    @Message
    String meetings(int count);

    @Message
    String number();

    @Message
    String statusLabel();

    @Message
    String meetingsLabel();

    @Message
    String plannedBy();

    @Message
    String plannedAt();

    @Message
    String grid();

    @Message
    String companies();

    @Message
    String companiesHint();

    @Message
    String unplaced();

    @Message
    String changes();

    @Message
    String exports();

    @Message
    String views();

    @Message
    String release();

    @Message
    String releaseQuestion(int number);

    @Message
    String releaseHint();

    @Message
    String releaseHintUnseen(String phase);

    @Message
    String released(int number);

    @Message
    String releasedUnseen(int number);

    @Message
    String unseenText(String phase);

    @Message
    String acceptRepair();

    @Message
    String discard();

    @Message
    String discardQuestion(int number);

    @Message
    String discardHint();

    @Message
    String discarded(int number);

    @Message
    String certificate();

    @Message
    String certificateText(long objective, long bound, String gap);

    @Message
    String certificatePerfect(long objective);

    @Message
    String outlook();

    @Message
    String outlookTables(String time, long points);

    @Message
    String outlookTime(long points);

    @Message
    String outlookNoTime();

    @Message
    String outlookNoTables();

    @Message
    String floorPrice(long points);

    @Message
    String floorFree();

    @Message
    String search();

    @Message
    String area();

    @Message
    String allAreas();

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String found(int count);

    @Message
    String seatAt(String time, int table);

    @Message
    String tableHead();

    @Message
    String fixed();

    @Message
    String nothingFound();

    @Message
    String nothingFoundText();

    @Message
    String exhibitor();

    @Message
    String buyer();

    @Message
    String exhibitors();

    @Message
    String buyers();

    @Message
    String bothSides();

    @Message
    String side();

    @Message
    String onlyWithout();

    @Message
    String withoutCount(int count);

    @Message
    String wishes();

    @Message
    String most();

    @Message
    String without();

    @Message
    String noUnplaced();

    @Message
    String noUnplacedText();

    @Message
    String why();

    @Message
    String weight();

    @Message
    String time();

    @Message
    String with();

    @Message
    String seat();

    @Message
    String noMeetings();

    @Message
    String arrange();

    @Message
    String arrangeThis();

    @Message
    String arrangeWith(String company);

    @Message
    String partnerName();

    @Message
    String find();

    @Message
    String noPartner();

    @Message
    String absent();

    /** The link to it, whether somebody is away or back again. */
    @Message
    String absence();

    @Message
    String returnTitle();

    @Message
    String returnText();

    @Message
    String returnDo();

    @Message
    String returned(String company);

    @Message
    String absentTitle(String company);

    @Message
    String absentText();

    @Message
    String absentFrom();

    @Message
    String absentUntil();

    @Message
    String absentReversed();

    @Message
    String absentWhole();

    @Message
    String absentPart();

    @Message
    String mended(String company);

    @Message
    String nothingToMend();

    @Message
    String compareWith(int number);

    @Message
    String noFormer();

    @Message
    String noFormerText();

    @Message
    String noChanges();

    @Message
    String noChangesText();

    @Message
    String added(int count);

    @Message
    String movedCount(int count);

    @Message
    String dropped(int count);

    @Message
    String reseated(int count);

    @Message
    String kind(String kind);

    @Message
    String kindLabel();

    @Message
    String before();

    @Message
    String after();

    @Message
    String meeting();

    @Message
    String seatTitle(String exhibitor, String buyer);

    @Message
    String origin(MeetingOrigin origin);

    @Message
    String pinnedWord();

    @Message
    String move();

    @Message
    String slot();

    @Message
    String tableField();

    @Message
    String tableIsNumber();

    @Message
    String refused();

    @Message
    String bothFree(int count);

    @Message
    String moveDo();

    @Message
    String pin();

    @Message
    String unpin();

    @Message
    String pinText();

    @Message
    String chooseTime();

    @Message
    String pinned();

    @Message
    String unpinned();

    @Message
    String moved();

    @Message
    String arranged();

    @Message
    String cancel();

    @Message
    String cancelText();

    @Message
    String cancelled(String exhibitor, String buyer);

    @Message
    String backToTimetable();

    @Message
    String csv();

    @Message
    String csvPlain();

    @Message
    String instance();

    @Message
    String schedule();

    @Message
    String problemIsNewer();

    @Message
    String sheets();

    @Message
    String sheetTable(int number);

    @Message
    String whyNoCommonSlot();

    @Message
    String whyExhibitorCap(int max);

    @Message
    String whyBuyerCap(int max);

    @Message
    String whyTablesFull(int slots);

    @Message
    String whyCompanion();

    @Message
    String whyOutweighed(String time);

    @Message
    String whyNotReached(String time);

    @Message
    String whyTakenOut();

    @Message
    String absentFill();

    @Message
    String takeOutQuestion(String exhibitor, String buyer, String time);

    @Message
    String takeOutHint();

    @Message
    String takeOutHintUnseen();

    @Message
    String whereNow();

    @Message
    String worthMeans();
}
