package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.LabModule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClientShowsTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .prints("Masukkan username: ")
            .types("Ani\n")
            .connected(SERVER)
            .sends(SERVER, "NICK\n")
            .receives(SERVER, "Ani\n");

    private Judged judged() {
        return Judged.by(new ClientShows(), client);
    }

    @Test
    void lines_between_prompts_pass() {
        client.prints(">> ").sends(SERVER, "Ani Bergabung!\n").prints("\nAni Bergabung!\n>> ");
        client.sends(SERVER, "Budi: apa kabar, Ani?\n").prints("Budi: apa").prints(" kabar, Ani?\n>> ");
        client.types("halo\n").prints(">> ");
        judged().passes();
    }

    @Test
    void line_cut_within_a_character_passes() {
        byte[] shown = Bytes.utf8("Budi: é\n").toArray();
        client.sends(SERVER, "Budi: é\n").prints(Bytes.copyOf(shown, 7));
        client.prints(Bytes.copyOf(Arrays.copyOfRange(shown, 7, shown.length))).types("halo\n");
        judged().passes();
    }

    @Test
    void line_whose_last_half_character_comes_after_the_typing_is_late() {
        byte[] shown = Bytes.utf8("Budi: é").toArray();
        client.sends(SERVER, "Budi: é\n").prints(Bytes.copyOf(shown, 7)).types("halo\n");
        client.prints(Bytes.copyOf(Arrays.copyOfRange(shown, 7, shown.length)));
        judged().failsWith("Server mengirim \"Budi: é\", tetapi client baru menampilkannya setelah ada yang diketik.");
    }

    @Test
    void line_that_is_not_shown_fails() {
        client.sends(SERVER, "Budi: halo\n").prints(">> ").gaveUp("line on the screen");
        judged().failsWith("Server mengirim \"Budi: halo\", tetapi client tidak menampilkannya.");
    }

    @Test
    void line_that_is_shown_only_after_the_typing_is_late() {
        client.sends(SERVER, "Budi: halo\n").prints(">> ").types("x\n").prints("Budi: halo\n");
        judged().failsWith(
                        "Server mengirim \"Budi: halo\", tetapi client baru menampilkannya setelah ada yang diketik.");
    }

    @Test
    void nothing_was_told_but_the_prompt() {
        client.gaveUp("username @ client-1");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " username @ client-1.");
    }

    @Test
    void client_that_never_came_shows_nothing() {
        Judged.by(
                        new ClientShows(),
                        WrittenTranscript.of(LabModule.MODUL_CONTOH).gaveUp("connection"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " connection.");
    }

    @Test
    void line_that_is_shown_twice_fails() {
        client.sends(SERVER, "Budi: halo\n").prints("Budi: halo\n>> Budi: halo\n>> ");
        judged().failsWith("Server mengirim \"Budi: halo\" sekali, tetapi client menampilkannya lebih dari sekali.");
    }

    @Test
    void line_that_is_part_of_others_is_shown_as_often_as_they_are() {
        client.sends(SERVER, "Budi: ha\nBudi: haha\nBudi: ha\n").prints("Budi: ha\nBudi: haha\nBudi: ha\n");
        judged().passes();
    }

    @Test
    void second_copy_at_the_very_beginning_of_the_screen_counts() {
        WrittenTranscript early =
                WrittenTranscript.of(LabModule.MODUL_CONTOH).types("Ani\n").connected(SERVER);
        early.sends(SERVER, "aa\n").prints("aaa\n");
        Judged.by(new ClientShows(), early)
                .failsWith("Server mengirim \"aa\" sekali, tetapi client menampilkannya lebih dari sekali.");
    }
}
