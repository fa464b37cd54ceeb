package org.smalltable.persistence.audit;

import java.util.List;

/**
 * One page of the audit log, the latest line first.
 *
 * @param total lines on all pages
 * @param page from 0
 * @param size lines on a full page
 */
public record AuditPage(List<AuditLine> lines, long total, int page, int size) {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
