package org.smalltable.persistence.participant;

import java.util.List;

/**
 * One page of a list of companies.
 *
 * @param total companies on all pages
 * @param page from 0
 * @param size companies on a full page
 */
public record DirectoryPage(List<DirectoryLine> lines, long total, int page, int size) {

    public DirectoryPage {
        lines = List.copyOf(lines);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }
}
