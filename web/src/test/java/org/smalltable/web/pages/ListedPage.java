package org.smalltable.web.pages;

/**
 * A page of the application, as somebody opens it.
 *
 * @param address path and query
 * @param status what it answers: 200, or what an error page has
 */
record ListedPage(Guest guest, String address, int status) {

    static ListedPage of(Guest guest, String address) {
        return new ListedPage(guest, address, 200);
    }

    String path() {
        return address.replaceFirst("\\?.*", "");
    }
}
