package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LagMeterTest {

    private static final LagMeter.Beat BEAT = new LagMeter.Beat(0, 7);

    @Test
    void a_beat_in_time_adds_no_delay() {
        assertThat(BEAT.delayAt(Duration.ofMillis(20).toNanos())).isEqualTo(7);
        assertThat(BEAT.delayAt(Duration.ofMillis(22).toNanos())).isEqualTo(7);
    }

    @Test
    void a_pause_counts_before_the_meter_has_woken_from_it() {
        assertThat(BEAT.delayAt(Duration.ofSeconds(30).plusMillis(20).toNanos()))
                .isEqualTo(Duration.ofSeconds(30).plusNanos(7).toNanos());
    }
}
