package org.smalltable.web.error;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Why the database did not serve a request though nothing is wrong with the request or with the code: what is left of an
 * exception for its reader.
 */
enum DatabaseRefusal {
    /** The text has a character of number zero, the one that PostgreSQL cannot keep; nobody types it. */
    UNWRITABLE,
    /**
     * More requests than connections, the database is stopping or starting, or the transaction's time was over before its
     * work was: the same request may succeed soon.
     */
    BUSY;

    private static final String NO_CHARACTER = "22021";

    /** Connection exceptions. */
    private static final String CONNECTION = "08";

    /** Shut down, crashed, cannot connect now. */
    private static final String STOPPED = "57P0";

    /** What the connection pool says, without a state, when all its connections stay taken. */
    private static final String ALL_TAKEN = "acquisition timeout";

    static Optional<DatabaseRefusal> of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RollbackException undone && isLate(undone)) {
                return Optional.of(BUSY);
            }
            if (cause instanceof SQLException refused) {
                String state = refused.getSQLState() == null ? "" : refused.getSQLState();
                if (state.equals(NO_CHARACTER)) {
                    return Optional.of(UNWRITABLE);
                }
                if (state.startsWith(CONNECTION) || state.startsWith(STOPPED) || isAllTaken(refused)) {
                    return Optional.of(BUSY);
                }
            }
        }
        return Optional.empty();
    }

    /** Whatever else undoes a transaction leaves its reason with the exception; the clock leaves none. */
    private static boolean isLate(RollbackException undone) {
        return undone.getCause() == null && undone.getSuppressed().length == 0;
    }

    private static boolean isAllTaken(SQLException refused) {
        return refused.getSQLState() == null
                && refused.getMessage() != null
                && refused.getMessage().contains(ALL_TAKEN);
    }
}
