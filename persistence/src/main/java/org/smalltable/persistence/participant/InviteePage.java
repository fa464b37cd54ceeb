package org.smalltable.persistence.participant;

import java.util.List;

/**
 * One page of admitted companies to invite.
 *
 * @param total companies on all pages
 * @param page from 0
 * @param size companies on a full page
 */
public record InviteePage(List<Invitee> lines, long total, int page, int size) {

    public InviteePage {
        lines = List.copyOf(lines);
    }
}
