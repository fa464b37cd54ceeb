package org.smalltable.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionPhaseTest {

    @Test
    void phases_follow_one_another_from_registration_to_follow_up() {
        List<SessionPhase> walked = new ArrayList<>();
        for (Optional<SessionPhase> at = Optional.of(SessionPhase.REGISTRATION);
                at.isPresent();
                at = at.get().next()) {
            walked.add(at.get());
        }
        assertThat(walked).containsExactly(SessionPhase.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_phase_moves_to_its_neighbours_only(SessionPhase phase) {
        for (SessionPhase other : SessionPhase.values()) {
            boolean neighbour =
                    phase.next().equals(Optional.of(other)) || phase.previous().equals(Optional.of(other));
            assertThat(phase.canMoveTo(other)).isEqualTo(neighbour);
        }
    }

    @ParameterizedTest
    @EnumSource
    void companies_book_only_while_the_calendar_is_open(SessionPhase phase) {
        assertThat(phase.allowsBooking()).isEqualTo(phase == SessionPhase.OPEN_CALENDAR);
    }
}
