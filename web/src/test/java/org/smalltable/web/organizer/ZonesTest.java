package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.smalltable.web.layout.Choice;

class ZonesTest {

    @Test
    void a_zone_is_found_by_its_id_in_any_spelling_and_by_its_place() {
        assertThat(Zones.meant("Asia/Shanghai")).contains(ZoneId.of("Asia/Shanghai"));
        assertThat(Zones.meant("asia/shanghai ")).contains(ZoneId.of("Asia/Shanghai"));
        assertThat(Zones.meant("kigali")).contains(ZoneId.of("Africa/Kigali"));
        assertThat(Zones.meant("Addis Ababa")).contains(ZoneId.of("Africa/Addis_Ababa"));
        assertThat(Zones.meant("Atlantis")).isEmpty();
        assertThat(Zones.meant("")).isEmpty();
    }

    @Test
    void the_list_names_each_zone_with_its_distance_to_utc() {
        assertThat(Zones.choices(Locale.ENGLISH, Instant.parse("2026-11-06T00:00:00Z")))
                .contains(new Choice("Asia/Shanghai", "China Time, UTC+08:00"));
    }
}
