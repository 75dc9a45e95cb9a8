package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTimeTest {

    private static final String A = "'['yyyy-MM-dd HH:mm:ss'] '";
    private static final String B = "'['HH:mm:ss'] '";

    /** Half past the second 15:20:30. */
    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.FOLDER_B).started().joins("Ani");

    private Judged judged() {
        return Judged.by(new StampTime(), chat);
    }

    private void comes(String stamp) {
        chat.receives("Ani", "[" + stamp + "] Ani: halo #1.\n");
    }

    private static String wrong(String around, String stamp) {
        return "Pesan \"Ani: halo #1.\" disiarkan sekitar \"[" + around + "] \", tetapi cap waktunya \"[" + stamp
                + "] \".";
    }

    @ParameterizedTest
    @ValueSource(strings = {A, "'['HH:mm:ss'] '"})
    void stamps_of_their_moments_pass(String pattern) {
        LabModule module = pattern.equals(A) ? LabModule.FOLDER_A : LabModule.FOLDER_B;
        WrittenTranscript right = WrittenTranscript.of(module).started().stamped(pattern);
        right.joins("Ani").later(700).joins("Budi", "Ani").later(1300).says("Budi", "halo #1.", "Ani", "Budi");
        Judged.by(new StampTime(), right.later(900).leaves("Budi", Event.Departure.CLOSE, "Ani"))
                .passes();
    }

    @Test
    void any_second_between_sending_and_arrival_is_right() {
        chat.says("Ani", "halo #1.").later(3_000);
        comes("15:20:32");
        judged().passes();
    }

    @Test
    void second_before_the_cause_is_right_within_the_grain_of_the_clocks() {
        chat.later(520).says("Ani", "halo #1.");
        comes("15:20:30");
        judged().passes();
    }

    @Test
    void second_before_the_cause_is_wrong_beyond_the_grain_of_the_clocks() {
        chat.later(600).says("Ani", "halo #1.");
        comes("15:20:30");
        judged().failsWith(wrong("15:20:31", "15:20:30"));
    }

    @Test
    void second_after_the_arrival_is_right_within_the_grain_of_the_clocks() {
        chat.later(480).says("Ani", "halo #1.");
        comes("15:20:31");
        judged().passes();
    }

    @Test
    void second_that_begins_just_with_the_grain_is_right() {
        chat.later(450).says("Ani", "halo #1.");
        comes("15:20:31");
        judged().passes();
    }

    @Test
    void second_after_the_arrival_is_wrong_beyond_the_grain_of_the_clocks() {
        chat.says("Ani", "halo #1.");
        comes("15:20:32");
        judged().failsWith(wrong("15:20:30", "15:20:32"));
    }

    @ParameterizedTest
    @CsvSource({
        "03:20:30, ' Begitulah hasil pola \"hh:mm:ss\".'",
        "15:03:30, ' Begitulah hasil pola \"HH:MM:ss\".'",
        "15:20:50, ''", // SS for the seconds
        "08:20:30, ' Itu jam di UTC, bukan jam setempat.'",
        "17:50:30, ' Detiknya benar, jam atau menitnya tidak.'", // two zones and a half to the east
        "03:03:30, ' Begitulah hasil pola \"hh:MM:ss\".'",
        "15:20:29, ''"
    })
    void stamp_of_another_moment_fails_and_a_usual_slip_is_named(String stamp, String slip) {
        chat.says("Ani", "halo #1.");
        comes(stamp);
        judged().failsWith(wrong("15:20:30", stamp) + slip);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-20-02 15:20:30, ' Begitulah hasil pola \"yyyy-mm-dd HH:mm:ss\".'",
        "2026-03-61 15:20:30, ' Begitulah hasil pola \"yyyy-MM-DD HH:mm:ss\".'",
        "2027-03-02 15:20:30, ''", // YYYY at the turn of a year
        "2026-03-01 15:20:30, ''"
    })
    void date_of_another_day_fails_and_a_usual_slip_is_named(String stamp, String slip) {
        WrittenTranscript dated =
                WrittenTranscript.of(LabModule.FOLDER_A).started().joins("Ani").says("Ani", "halo #1.");
        dated.receives("Ani", "[" + stamp + "] Ani: halo #1.\n");
        Judged.by(new StampTime(), dated).failsWith(wrong("2026-03-02 15:20:30", stamp) + slip);
    }

    @Test
    void stamp_that_was_taken_once_stands_still() {
        chat.says("Ani", "pagar #0.")
                .receives("Ani", "[15:20:30] Ani: pagar #0.\n")
                .later(1_300)
                .says("Ani", "halo #1.");
        comes("15:20:30");
        judged().failsWith(
                        wrong("15:20:31", "15:20:30") + " Cap itu sudah dipakai pesan sebelumnya, di detik yang lain.");
    }

    @Test
    void midnight_lies_between_sending_and_arrival() {
        long toMidnight = 8 * 3_600_000 + 39 * 60_000 + 29_000;
        chat.later(toMidnight).says("Ani", "halo #1.").later(1_000);
        comes("23:59:59");
        judged().passes();
    }

    @Test
    void stamp_of_another_shape_is_a_matter_for_stamp_format() {
        chat.says("Ani", "halo #1.").hears("Ani", "[15.20] Ani: halo #1.");
        chat.says("Ani", "halo #2.").hears("Ani", "[15:20:30] Ani: halo #2.");
        judged().passes();
    }

    @Test
    void notice_that_comes_before_its_cause_is_a_matter_for_the_leave_checks() {
        chat.stamped(B).joins("Budi", "Ani").hears("Ani", "Budi keluar!").later(5_000);
        chat.left("Budi", Event.Departure.CLOSE);
        judged().passes();
    }

    @Test
    void no_stamp_of_the_shape_shows_nothing() {
        chat.gaveUp("welcome @ Budi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " welcome @ Budi.");
    }

    @Test
    void without_the_start_the_zone_is_not_known() {
        WrittenTranscript noStart =
                WrittenTranscript.of(LabModule.FOLDER_B).stamped(B).joins("Ani");
        Judged.by(new StampTime(), noStart)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
