package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRunView.Point;

class ProgressChartTest {

    @Test
    void what_was_known_holds_until_something_better_is() {
        ProgressChart chart =
                ProgressChart.of(run(new Point(0, 80, 0), new Point(500, 90, 100), new Point(1000, 90, 95)), 1000);
        assertThat(chart)
                .isEqualTo(new ProgressChart(
                        "0.0,145.5 300.0,145.5 300.0,72.7 600.0,72.7 600.0,72.7 600,72.7",
                        "300.0,0.0 600.0,0.0 600.0,36.4 600,36.4",
                        1000,
                        78,
                        100,
                        80));
    }

    @Test
    void a_run_that_finds_nothing_better_still_goes_on() {
        ProgressChart chart = ProgressChart.of(run(new Point(500, 90, 100)), 2000);
        assertThat(chart).isEqualTo(new ProgressChart("150.0,145.5 600,145.5", "150.0,0.0 600,0.0", 2000, 89, 100, 90));
    }

    @Test
    void before_the_first_timetable_there_is_nothing_to_draw() {
        assertThat(ProgressChart.of(run(new Point(10, 0, 0)), 20).isEmpty()).isTrue();
    }

    private static PlanningRunView run(Point... course) {
        return new PlanningRunView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                PlanningRunView.Status.RUNNING,
                "Olga",
                Instant.EPOCH,
                Optional.empty(),
                "improving",
                90,
                95,
                List.of(course),
                false,
                Optional.empty());
    }
}
