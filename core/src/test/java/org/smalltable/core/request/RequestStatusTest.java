package org.smalltable.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTest {

    private static Set<RequestStatus> after(RequestStatus status) {
        Set<RequestStatus> next = EnumSet.noneOf(RequestStatus.class);
        for (RequestStatus candidate : RequestStatus.values()) {
            if (status.canBecome(candidate)) {
                next.add(candidate);
            }
        }
        return next;
    }

    @Test
    void a_pending_request_is_answered_withdrawn_or_expires() {
        assertThat(after(RequestStatus.PENDING))
                .containsExactly(
                        RequestStatus.ACCEPTED, RequestStatus.DECLINED, RequestStatus.WITHDRAWN, RequestStatus.EXPIRED);
    }

    @Test
    void an_accepted_request_can_only_be_withdrawn() {
        assertThat(after(RequestStatus.ACCEPTED)).containsExactly(RequestStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "WITHDRAWN", "EXPIRED"})
    void what_has_ended_stays_ended(RequestStatus ended) {
        assertThat(after(ended)).isEmpty();
        assertThat(ended.isLive()).isFalse();
    }
}
