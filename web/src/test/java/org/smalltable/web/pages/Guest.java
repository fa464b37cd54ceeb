package org.smalltable.web.pages;

/** Who opens a page. */
enum Guest {
    VISITOR,
    EXHIBITOR,
    BUYER,
    ORGANIZER
}
