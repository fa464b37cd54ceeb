package org.smalltable.persistence.upload;

import java.util.UUID;
import org.smalltable.core.request.Side;

/**
 * A file of companies that waits for its confirmation.
 *
 * @param fileName as the organizer's computer calls it
 * @param content the file's text, without a byte order mark
 */
public record Upload(UUID id, UUID session, Side side, String fileName, String content) {}
