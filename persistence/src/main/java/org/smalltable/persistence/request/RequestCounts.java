package org.smalltable.persistence.request;

/**
 * A company's requests in a session, counted.
 *
 * @param incoming all requests it was sent
 * @param toAnswer those of them that wait for its answer
 * @param outgoing all requests it sent
 * @param waiting those of them that wait for an answer
 * @param accepted meetings agreed on, whoever asked
 * @param left how many more it may send before one is answered
 */
public record RequestCounts(long incoming, long toAnswer, long outgoing, long waiting, long accepted, long left) {

    /** A company without any request that may send so many. */
    public static RequestCounts none(int budget) {
        return new RequestCounts(0, 0, 0, 0, 0, budget);
    }
}
