package org.smalltable.persistence.request;

import java.util.UUID;

/**
 * A request as one of its two companies sees it.
 *
 * @param byUs whether that company asked, rather than the other
 */
public record OwnRequest(UUID session, boolean byUs, RequestLine line) {}
