package org.smalltable.web.organizer;

import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.web.account.OneTimeLinks;

/**
 * A one-time link, shown once.
 *
 * @param name whom it is for
 * @param detail more about whom, such as the country, or empty
 * @param address the whole address, for a mail
 */
record LinkLine(String name, String detail, String address) {

    /** @param base this site's address without a path, such as {@code https://table.example} */
    static LinkLine of(String name, String detail, String base, LinkPurpose purpose, String token) {
        return new LinkLine(name, detail, base + OneTimeLinks.path(purpose, token));
    }
}
