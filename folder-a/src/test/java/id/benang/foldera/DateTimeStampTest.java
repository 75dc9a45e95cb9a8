package id.benang.foldera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTimeStampTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void the_stamp_has_the_shape_of_the_sheet() {
        assertThat(stampAt("2026-03-09T14:30:15")).isEqualTo("[2026-03-09 14:30:15] ");
        assertThat(stampAt("2026-12-31T23:59:59.999")).isEqualTo("[2026-12-31 23:59:59] ");
        assertThat(stampAt("2027-01-01T00:00:00")).isEqualTo("[2027-01-01 00:00:00] ");
    }

    @Test
    void the_stamp_follows_the_clock_from_call_to_call() {
        Clock clock = mock(Clock.class);
        when(clock.getZone()).thenReturn(JAKARTA);
        when(clock.instant())
                .thenReturn(Instant.parse("2026-03-09T07:30:15Z"))
                .thenReturn(Instant.parse("2026-03-09T07:30:16Z"));
        DateTimeStamp stamp = new DateTimeStamp(clock);

        assertThat(stamp.now()).endsWith("14:30:15] ");
        assertThat(stamp.now()).endsWith("14:30:16] ");
    }

    @Test
    void the_digits_are_the_same_in_every_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(stampAt("2026-03-09T14:30:15")).isEqualTo("[2026-03-09 14:30:15] ");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String stampAt(String localTime) {
        Instant instant = LocalDateTime.parse(localTime).atZone(JAKARTA).toInstant();
        return new DateTimeStamp(Clock.fixed(instant, JAKARTA)).now();
    }
}
