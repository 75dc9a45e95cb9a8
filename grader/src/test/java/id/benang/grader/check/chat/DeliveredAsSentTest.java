package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredAsSentTest {

    private static final String[] BOTH = {"Ani", "Budi"};

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani");

    private Judged judged(String id) {
        return Judged.by(new DeliveredAsSent(id), chat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "merged", "crlf", "utf8"})
    void name_and_messages_once_and_unaltered_pass(String id) {
        chat.step(id).joins("Budi", "Ani").says("Budi", "é #1.", BOTH).says("Ani", "dua #2.", BOTH);
        chat.left("Ani", Event.Departure.CLOSE).left("Budi", Event.Departure.CLOSE);
        judged(id).passes();
    }

    @Test
    void carriage_return_is_no_part_of_the_line() {
        chat.step("crlf").connected("Budi").sends("Budi", "Budi\r\n").hears("Ani", "Budi Bergabung!");
        chat.hears("Budi", "Budi Bergabung!").receives("Budi", "Terkoneksi dengan Server!\n");
        chat.sends("Budi", "Budi: halo #1.\r\n").hears("Ani", "Budi: halo #1.").hears("Budi", "Budi: halo #1.");
        judged("crlf").passes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "split  | Sebuah nama datang byte demi byte.",
                "merged | Nama dan dua pesan datang dalam satu kiriman.",
                "crlf   | Sebuah nama diakhiri \\r\\n, seperti dari telnet.",
                "utf8   | Sebuah nama berisi huruf beraksen.",
            })
    void altered_name_fails(String id, String manner) {
        chat.step(id).names("Budi").hears("Ani", "B Bergabung!").hears("Budi", "B Bergabung!");
        chat.receives("Budi", "Terkoneksi dengan Server!\n");
        judged(id)
                .failsWith(
                        manner + " Budi seharusnya menerima \"Budi Bergabung!\", tetapi yang datang: \"B Bergabung!\","
                                + " \"Terkoneksi dengan Server!\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "split  | Sebuah pesan datang byte demi byte. Ani",
                "merged | Beberapa pesan datang dalam satu kiriman. Ani",
                "crlf   | Sebuah pesan diakhiri \\r\\n, seperti dari telnet. Ani",
                "utf8   | Ani",
            })
    void altered_message_fails(String id, String manner) {
        chat.step(id).joins("Budi", "Ani").says("Budi", "é #1.", "Budi").hears("Ani", "Budi: ? #1.");
        judged(id).failsWith(manner + " seharusnya menerima \"Budi: é #1.\", tetapi yang datang: \"Budi: ? #1.\".");
    }

    @Test
    void more_than_six_lines_are_shortened() {
        chat.step("split").joins("Budi", "Ani").says("Budi", "é #1.", "Budi");
        chat.receives("Ani", "B\nu\nd\ni\n:\né\n#\n");
        judged("split")
                .failsWith("Sebuah pesan datang byte demi byte. Ani seharusnya menerima \"Budi: é #1.\", tetapi yang"
                        + " datang: \"B\", \"u\", \"d\", \"i\", \":\", \"é\", ….");
    }

    @Test
    void newcomer_that_is_never_welcomed_fails() {
        chat.step("merged").names("Budi").hears("Ani", "Budi Bergabung!").gaveUp("welcome @ Budi");
        judged("merged")
                .failsWith("Nama dan dua pesan datang dalam satu kiriman. Budi seharusnya menerima \"Budi"
                        + " Bergabung!\", tetapi yang datang: –.");
    }

    @Test
    void newcomer_whom_the_record_does_not_show_to_the_end_may_wait_for_its_welcome() {
        chat.step("merged").names("Budi").hears("Ani", "Budi Bergabung!").left("Budi", Event.Departure.CLOSE);
        judged("merged").passes();
    }

    @Test
    void others_must_hear_of_a_newcomer_that_they_have_heard_speak() {
        chat.step("split").joins("Budi").says("Budi", "é #1.", BOTH).left("Ani", Event.Departure.CLOSE);
        judged("split")
                .failsWith("Sebuah nama datang byte demi byte. Ani seharusnya menerima \"Budi Bergabung!\", tetapi"
                        + " yang datang: \"Budi: é #1.\".");
    }

    @Test
    void joins_that_nobody_is_ever_told_of_are_no_matter_of_the_manner() {
        chat.joins("Citra").step("split").joins("Budi").says("Budi", "é #1.", "Ani", "Budi", "Citra");
        judged("split").passes();
    }

    @Test
    void joins_that_are_always_told_twice_are_no_matter_of_the_manner() {
        chat.joins("Citra", "Ani", "Ani").step("split").joins("Budi", "Ani", "Ani", "Citra");
        chat.says("Budi", "é #1.", "Ani", "Budi", "Citra");
        judged("split").passes();
    }

    @Test
    void join_that_is_not_told_in_this_manner_alone_fails() {
        chat.joins("Citra", "Ani").step("split").joins("Budi", "Citra");
        chat.says("Budi", "é #1.", "Ani", "Budi", "Citra");
        judged("split")
                .failsWith("Sebuah nama datang byte demi byte. Ani seharusnya menerima \"Budi Bergabung!\", tetapi"
                        + " yang datang: \"Budi: é #1.\".");
    }

    @Test
    void join_that_is_told_twice_in_this_manner_alone_fails() {
        chat.joins("Citra", "Ani").step("split").joins("Budi", "Ani", "Ani", "Citra");
        chat.says("Budi", "é #1.", "Ani", "Budi", "Citra");
        judged("split").failsWith("Ani menerima \"Budi Bergabung!\" sebanyak 2 kali, padahal dikirim satu kali.");
    }

    @Test
    void newcomer_hears_what_it_said_right_behind_its_name() {
        chat.step("merged").connected("Budi").sends("Budi", "Budi\nBudi: langsung #1.\n");
        chat.hears("Budi", "Budi Bergabung!").receives("Budi", "Terkoneksi dengan Server!\n");
        chat.hears("Ani", "Budi Bergabung!").hears("Ani", "Budi: langsung #1.");
        judged("merged")
                .failsWith("Beberapa pesan datang dalam satu kiriman. Budi seharusnya menerima \"Budi: langsung"
                        + " #1.\", tetapi yang datang: \"Budi Bergabung!\", \"Terkoneksi dengan Server!\".");
    }

    @Test
    void sender_that_leaves_at_once_need_not_hear_itself() {
        chat.step("merged")
                .joins("Budi", "Ani")
                .says("Budi", "langsung #1.", "Ani")
                .left("Budi", Event.Departure.CLOSE);
        judged("merged").passes();
    }

    @Test
    void doubled_message_fails() {
        chat.step("split").joins("Budi", "Ani").says("Budi", "é #1.", BOTH).hears("Ani", "Budi: é #1.");
        judged("split").failsWith("Ani menerima \"Budi: é #1.\" sebanyak 2 kali, padahal dikirim satu kali.");
    }

    @Test
    void empty_line_that_nobody_sent_fails() {
        chat.step("crlf").joins("Budi", "Ani").says("Budi", "halo #1.", BOTH).hears("Budi", "");
        judged("crlf").failsWith("Budi menerima baris kosong yang tidak dikirim siapa pun.");
    }

    @Test
    void empty_line_in_another_step_is_another_matter() {
        chat.hears("Ani", "").step("crlf").joins("Budi", "Ani").says("Budi", "halo #1.", BOTH);
        chat.step("sesudahnya").hears("Ani", "");
        judged("crlf").passes();
    }

    @Test
    void messages_of_another_step_are_another_matter() {
        chat.step("split").joins("Budi", "Ani").step("merged").says("Budi", "hilang #1.");
        judged("split").passes();
    }

    @Test
    void step_that_was_not_reached() {
        chat.step("split").joins("Budi", "Ani").gaveUp("welcome @ Budi");
        judged("merged")
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: welcome @ Budi.");
    }
}
