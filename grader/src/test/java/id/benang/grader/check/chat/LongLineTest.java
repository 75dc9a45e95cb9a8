package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongLineTest {

    private static final String[] BOTH = {"Ani", "Budi"};
    private static final String LONGEST = "Ani: " + "x".repeat(8187);
    private static final String GIANT = "Citra: " + "x".repeat(100_000);

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.FOLDER_B).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new LongLine(), chat);
    }

    private WrittenTranscript longest() {
        return chat.says("Ani", LONGEST.substring(5), BOTH).says("Ani", "pagar #1.", BOTH);
    }

    private WrittenTranscript giant() {
        return longest()
                .joins("Citra", BOTH)
                .record(new Event.Faulted("Citra", Fault.LONG_LINE))
                .sends("Citra", GIANT + "\n");
    }

    @Test
    void excess_is_dropped() {
        giant().hears("Ani", "[15:20:30] " + GIANT.substring(0, 8192))
                .says("Citra", "lanjut #2.", BOTH)
                .says("Ani", "pagar #3.", BOTH);
        judged().passes();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void connection_is_closed(boolean byReset) {
        giant();
        chat.record(byReset ? new Event.ResetReceived("Citra", "reset") : new Event.EndReceived("Citra"));
        chat.sends("Citra", "Citra: lanjut #2.\n").says("Ani", "pagar #3.", BOTH);
        judged().passes();
    }

    @Test
    void longest_line_is_cut() {
        chat.sends("Ani", LONGEST + "\n").hears("Ani", LONGEST).hears("Budi", LONGEST.substring(0, 8191));
        judged().failsWith(
                        "Budi seharusnya menerima utuh, satu kali, baris 8192 byte dari Ani; sepanjang itu masih boleh. Yang"
                                + " datang: \"Ani: " + "x".repeat(35) + " …(+8111)… " + "x".repeat(40) + "\".");
    }

    @Test
    void longest_line_is_doubled() {
        chat.says("Ani", LONGEST.substring(5), BOTH).hears("Budi", LONGEST);
        String shown = "\"Ani: " + "x".repeat(35) + " …(+8112)… " + "x".repeat(40) + "\"";
        judged().failsWith(
                        "Budi seharusnya menerima utuh, satu kali, baris 8192 byte dari Ani; sepanjang itu masih boleh. Yang"
                                + " datang: " + shown + ", " + shown + ".");
    }

    @Test
    void giant_line_is_passed_on() {
        giant().hears("Budi", GIANT).says("Citra", "lanjut #2.", BOTH);
        judged().failsWith(
                        "Budi menerima 100007 byte dari satu baris raksasa. Paling banyak 8192 byte boleh diteruskan.");
    }

    @Test
    void giant_line_is_passed_on_in_pieces() {
        giant().hears("Budi", "x".repeat(8192)).hears("Budi", "x".repeat(129)).says("Citra", "lanjut #2.", BOTH);
        judged().failsWith(
                        "Budi menerima 8321 byte dari satu baris raksasa. Paling banyak 8192 byte boleh diteruskan.");
    }

    @Test
    void stamp_in_front_of_what_is_left_is_no_excess() {
        giant().hears("Budi", "y".repeat(128) + "x".repeat(8192)).says("Citra", "lanjut #2.", BOTH);
        judged().passes();
    }

    @Test
    void others_are_hurt() {
        giant().ended("Citra").ended("Budi").says("Ani", "pagar #2.", "Ani").says("Ani", "pagar #3.", "Ani");
        judged().failsWith(
                        "Citra mengirim baris raksasa, dan sesudahnya pesan \"Ani: pagar #2.\" tidak sampai dengan benar"
                                + " ke Budi.");
    }

    @Test
    void others_hear_twice() {
        giant().ended("Citra").says("Ani", "pagar #2.", BOTH).hears("Budi", "Ani: pagar #2.");
        judged().failsWith(
                        "Citra mengirim baris raksasa, dan sesudahnya pesan \"Ani: pagar #2.\" tidak sampai dengan benar"
                                + " ke Budi.");
    }

    @Test
    void what_was_lost_before_is_no_harm_of_the_giant_line() {
        chat.says("Ani", "hilang #0.", "Ani");
        giant().ended("Citra").says("Ani", "pagar #2.", BOTH);
        judged().passes();
    }

    @Test
    void neither_closed_nor_served_on() {
        giant().sends("Citra", "Citra: lanjut #2.\n").says("Ani", "pagar #3.", BOTH);
        judged().failsWith(
                        "Citra mengirim baris raksasa. Sesudahnya koneksinya tidak diputus, tetapi pesannya juga tidak"
                                + " disiarkan lagi.");
    }

    @Test
    void giant_line_was_not_reached() {
        longest().gaveUp("welcome @ Citra");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: welcome @ Citra.");
    }
}
