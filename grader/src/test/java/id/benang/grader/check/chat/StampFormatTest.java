package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampFormatTest {

    private static final String DATE_AND_TIME = "'['yyyy-MM-dd HH:mm:ss'] '";
    private static final String TIME = "'['HH:mm:ss'] '";

    private WrittenTranscript chat(LabModule module, String pattern) {
        return WrittenTranscript.of(module)
                .started()
                .stamped(pattern)
                .joins("Ani")
                .says("Ani", "halo #1.", "Ani");
    }

    private static Judged judged(WrittenTranscript chat) {
        return Judged.by(new StampFormat(), chat);
    }

    @Test
    void date_and_time_pass_in_folder_a() {
        judged(chat(LabModule.FOLDER_A, DATE_AND_TIME)).passes();
    }

    @Test
    void time_passes_in_folder_b() {
        judged(chat(LabModule.FOLDER_B, TIME)).passes();
    }

    @Test
    void wrong_time_in_the_right_shape_is_a_matter_for_stamp_time() {
        judged(chat(LabModule.FOLDER_B, "'['hh:MM:ss'] '")).passes();
    }

    @Test
    void time_alone_fails_in_folder_a() {
        judged(chat(LabModule.FOLDER_A, TIME))
                .failsWith(
                        "Cap waktu seharusnya berbentuk \"[yyyy-MM-dd HH:mm:ss] \", tetapi yang datang \"[15:20:30] Ani"
                                + " Bergabung!\".");
    }

    @Test
    void time_alone_among_right_stamps_is_told_so() {
        WrittenTranscript mixed = chat(LabModule.FOLDER_A, DATE_AND_TIME).stamped(TIME);
        judged(mixed.says("Ani", "halo #2.", "Ani"))
                .failsWith("Cap waktu seharusnya berbentuk \"[yyyy-MM-dd HH:mm:ss] \", tetapi di antara cap yang benar"
                        + " datang \"[15:20:30] Ani: halo #2.\".");
    }

    @Test
    void date_and_time_fail_in_folder_b() {
        judged(chat(LabModule.FOLDER_B, DATE_AND_TIME))
                .failsWith(
                        "Cap waktu seharusnya berbentuk \"[HH:mm:ss] \", tetapi yang datang \"[2026-03-02 15:20:30] Ani"
                                + " Bergabung!\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'['HH:mm:ss']'",
                "'['HH:mm:ss']  '",
                "'['HH.mm.ss'] '",
                "'['HH:mm'] '",
                "'['h:mm:ss'] '",
                "HH:mm:ss' '",
                "'('HH:mm:ss') '",
                "'['HH:mm:ss.SSS'] '",
                "'['h:mm:ss a'] '",
                "'['HH:mm:ss'] - '",
                "' ['HH:mm:ss'] '"
            })
    void shape_that_is_off_by_a_little_fails(String pattern) {
        String came = java.time.format.DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT)
                .format(WrittenTranscript.BEGIN);
        judged(chat(LabModule.FOLDER_B, pattern))
                .failsWith("Cap waktu seharusnya berbentuk \"[HH:mm:ss] \", tetapi yang datang \"" + came
                        + "Ani Bergabung!\".");
    }

    @Test
    void no_stamp_at_all_is_told_so() {
        WrittenTranscript bare =
                WrittenTranscript.of(LabModule.FOLDER_A).started().joins("Ani");
        judged(bare)
                .failsWith(
                        "Setiap pesan yang disiarkan seharusnya diawali \"[yyyy-MM-dd HH:mm:ss] \", tetapi yang datang"
                                + " \"Ani Bergabung!\", tanpa cap waktu.");
    }

    @Test
    void some_without_a_stamp_are_a_matter_for_stamp_scope() {
        WrittenTranscript some =
                WrittenTranscript.of(LabModule.FOLDER_B).started().joins("Ani");
        judged(some.stamped(TIME).says("Ani", "halo #1.", "Ani")).passes();
    }

    @Test
    void silence_shows_nothing() {
        judged(WrittenTranscript.of(LabModule.FOLDER_B).started().gaveUp("NICK @ Ani"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " NICK @ Ani.");
    }
}
