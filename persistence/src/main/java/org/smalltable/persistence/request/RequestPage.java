package org.smalltable.persistence.request;

import java.util.List;

/**
 * One page of a list of requests.
 *
 * @param total requests on all pages
 * @param page from 0
 * @param size requests on a full page
 * @param <L> a line of the list
 */
public record RequestPage<L>(List<L> lines, long total, int page, int size) {

    /** Copies the lines. */
    public RequestPage {
        lines = List.copyOf(lines);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }
}
