package org.smalltable.web.start;

/**
 * Something outside the program keeps it from starting. The message is written for the person at the terminal: it says
 * what is wrong and what to do, and is shown without a stack trace.
 */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
