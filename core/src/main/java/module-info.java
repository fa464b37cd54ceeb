/**
 * The reasoning of Small Table: what fits whom, and who meets when. Needs the JDK only: no I/O beyond its own reference
 * data, no clock, no framework.
 */
module org.smalltable.core {
    exports org.smalltable.core.matching;
    exports org.smalltable.core.request;
    exports org.smalltable.core.session;
    exports org.smalltable.core.timetable;
    exports org.smalltable.core.trade;
}
