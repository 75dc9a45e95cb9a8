package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramZoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:00:00Z",
                "2026-02-03T02:03:04Z",
                "2026-11-21T03:19:59Z",
                "2026-11-21T12:40:01Z",
                "2026-12-31T23:59:59Z"
            })
    void local_time_is_twenty_past_three_in_the_afternoon_whenever_it_is(String now) {
        ProgramZone zone = ProgramZone.at(Instant.parse(now));

        LocalTime local = Instant.parse(now).atZone(zone.zone()).toLocalTime();
        assertThat(local.withSecond(0)).isEqualTo(LocalTime.of(15, 20));
        assertThat(zone.offset().getTotalSeconds()).isBetween(-12 * 3600, 12 * 3600);
    }

    @Test
    void java_and_posix_count_the_sign_in_opposite_ways() {
        ProgramZone east = new ProgramZone(ZoneOffset.ofHoursMinutes(5, 17));
        ProgramZone west = new ProgramZone(ZoneOffset.ofHoursMinutes(-5, -17));

        assertThat(east.javaName()).isEqualTo("GMT+05:17");
        assertThat(east.posixName()).isEqualTo("BNG-05:17");
        assertThat(west.javaName()).isEqualTo("GMT-05:17");
        assertThat(west.posixName()).isEqualTo("BNG+05:17");
    }
}
