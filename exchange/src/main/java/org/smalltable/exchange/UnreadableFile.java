package org.smalltable.exchange;

/** A file that cannot be used. The message is one line for the person who gave it: which file, where in it, what is wrong. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }
}
