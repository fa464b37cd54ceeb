package org.smalltable.cli.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smalltable.core.timetable.SessionPlan;

class DrawnSessionTest {

    static Stream<Arguments> everyKind() {
        return Stream.of(DrawnSession.Size.SMALL, DrawnSession.Size.SESSION)
                .flatMap(size -> Arrays.stream(DrawnSession.Variant.values())
                        .flatMap(variant -> Stream.of(1L, 101L, 303L).map(seed -> Arguments.of(size, variant, seed))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyKind")
    void every_kind_of_session_can_be_drawn(DrawnSession.Size size, DrawnSession.Variant variant, long seed) {
        SessionPlan plan = DrawnSession.of(size, variant, seed);
        assertThat(plan.wishes()).isPositive();
        assertThat(plan.pins() > 0).isEqualTo(variant == DrawnSession.Variant.PINS);
    }

    @Test
    void the_agreed_meetings_of_a_whole_expo_leave_no_slot_short_of_tables() {
        SessionPlan plan = DrawnSession.of(DrawnSession.Size.EXPO8, DrawnSession.Variant.PINS, 303);
        int[] agreed = new int[plan.slots()];
        for (int k = 0; k < plan.pins(); k++) {
            agreed[plan.pinnedSlot(k)]++;
        }
        for (int s = 0; s < plan.slots(); s++) {
            assertThat(agreed[s]).as("slot %d", s).isLessThanOrEqualTo(plan.tables(s));
        }
    }
}
