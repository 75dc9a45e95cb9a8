package id.benang.grader.check.chat;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import org.junit.jupiter.api.Test;

class SameNameKeptApartTest {

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani");

    private Judged judged() {
        return Judged.by(new SameNameKeptApart(), chat);
    }

    private void named(String who) {
        chat.connected(who).receives(who, "NICK\n").sends(who, "Kembar\n");
    }

    private void twin(String who, String... others) {
        named(who);
        for (String other : others) {
            chat.hears(other, "Kembar Bergabung!");
        }
        chat.receives(who, "Kembar Bergabung!\nTerkoneksi dengan Server!\n");
    }

    private void twins() {
        twin("(1)", "Ani");
        twin("(2)", "Ani", "(1)");
    }

    @Test
    void the_right_ones_go() {
        twins();
        chat.left("(2)", Departure.CLOSE).hears("Ani", "Kembar keluar!").hears("(1)", "Kembar keluar!");
        chat.says("(1)", "pagar #1.", "Ani", "(1)").left("(1)", Departure.CLOSE).hears("Ani", "Kembar keluar!");
        judged().passes();
    }

    @Test
    void one_who_stays_is_lost() {
        twins();
        chat.left("(2)", Departure.CLOSE).hears("Ani", "Kembar keluar!");
        chat.says("Ani", "pagar #1.", "Ani").gaveUp("line @ (1)");
        judged().failsWith("Pesan \"Ani: pagar #1.\" tidak sampai ke (1). Yang terakhir pergi: (2). Server tampaknya"
                + " mengambil client yang salah.");
    }

    @Test
    void one_is_lost_as_soon_as_the_other_has_come() {
        twins();
        chat.says("Ani", "pagar #1.", "Ani", "(2)").gaveUp("line @ (1)");
        judged().failsWith("Pesan \"Ani: pagar #1.\" tidak sampai ke (1). Yang terakhir pergi: –. Server tampaknya"
                + " mengambil client yang salah.");
    }

    @Test
    void leave_that_is_not_told_is_counted() {
        twins();
        chat.left("(2)", Departure.CLOSE).hears("Ani", "Kembar keluar!").left("(1)", Departure.CLOSE);
        chat.gaveUp("leave");
        judged().failsWith("Ani menerima \"Kembar keluar!\" sebanyak 1 kali, padahal yang bernama itu pergi 2 kali.");
    }

    @Test
    void leave_that_is_told_too_often_is_counted() {
        twins();
        chat.left("(2)", Departure.CLOSE).hears("Ani", "Kembar keluar!").hears("Ani", "Kembar keluar!");
        judged().failsWith("Ani menerima \"Kembar keluar!\" sebanyak 2 kali, padahal yang bernama itu pergi 1 kali.");
    }

    @Test
    void server_that_refuses_taken_names_is_left_out() {
        Verdict.LeftOut leftOut = new Verdict.LeftOut(Message.of("left-out.same-name"));
        twin("(1)", "Ani");
        named("(2)");
        chat.receives("(2)", "Username sudah dipakai!\n");
        assertThat(new SameNameKeptApart().judge(chat.build())).isEqualTo(leftOut);
    }

    @Test
    void asking_again_is_a_refusal_too() {
        twin("(1)", "Ani");
        named("(2)");
        chat.receives("(2)", "NICK\n");
        assertThat(new SameNameKeptApart().judge(chat.build()))
                .isEqualTo(new Verdict.LeftOut(Message.of("left-out.same-name")));
    }

    @Test
    void second_one_who_is_neither_let_in_nor_refused() {
        twin("(1)", "Ani");
        named("(2)");
        chat.ended("(2)");
        judged().failsWith("Client kedua bernama \"Kembar\" tidak disambut. Yang diterimanya: \"NICK\".");
    }

    @Test
    void third_one_who_is_not_let_in_shows_nothing() {
        twins();
        named("(3)");
        chat.gaveUp("welcome @ (3)");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " welcome @ (3).");
    }

    @Test
    void different_names_show_nothing() {
        chat.joins("Budi", "Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
