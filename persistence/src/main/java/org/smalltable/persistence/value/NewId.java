package org.smalltable.persistence.value;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * New identifiers: UUID version 7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that new rows lie
 * together in an index and the number of rows cannot be guessed.
 */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    /** An identifier made now. */
    public static UUID at(Clock clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
