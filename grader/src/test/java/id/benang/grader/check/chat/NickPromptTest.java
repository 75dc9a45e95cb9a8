package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class NickPromptTest {

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).started().listening(20_001, 20_001);

    private Judged judged() {
        return Judged.by(new NickPrompt(), chat);
    }

    @Test
    void prompt_in_one_piece_passes() {
        chat.connected("Ani").receives("Ani", "NICK\n");
        judged().passes();
    }

    @Test
    void prompt_in_two_pieces_and_with_a_carriage_return_passes() {
        chat.connected("Ani").receives("Ani", "NI").receives("Ani", "CK\r\n");
        judged().passes();
    }

    @Test
    void stamped_prompt_is_a_matter_for_the_stamp_checks() {
        chat.connected("Ani").receives("Ani", "[15:20:30] NICK\n");
        judged().passes();
    }

    @Test
    void other_first_line_is_quoted() {
        chat.connected("Ani").receives("Ani", "NICK:\nNICK\n");
        judged().failsWith("Baris pertama dari server seharusnya \"NICK\", tetapi yang datang \"NICK:\".");
    }

    @Test
    void prompt_in_small_letters_is_another_line() {
        chat.connected("Ani").receives("Ani", "nick\n");
        judged().failsWith("Baris pertama dari server seharusnya \"NICK\", tetapi yang datang \"nick\".");
    }

    @Test
    void prompt_without_a_line_end_is_told_so() {
        chat.connected("Ani").receives("Ani", "NICK").gaveUp("NICK @ Ani");
        judged().failsWith(
                        "Server mengirim \"NICK\" tanpa akhir baris (\\n), jadi client tidak tahu bahwa pesannya sudah"
                                + " lengkap.");
    }

    @Test
    void server_that_sends_nothing_fails() {
        chat.connected("Ani").gaveUp("NICK @ Ani");
        judged().failsWith("Client tersambung, tetapi server tidak mengirim NICK.");
    }

    @Test
    void server_that_closes_at_once_fails() {
        chat.connected("Ani").ended("Ani");
        judged().failsWith("Server menutup koneksi tanpa mengirim NICK.");
    }

    @Test
    void server_that_resets_at_once_fails() {
        chat.connected("Ani").resetBySelf("Ani");
        judged().failsWith("Server menutup koneksi tanpa mengirim NICK.");
    }

    @Test
    void end_of_another_connection_is_no_end_of_this_one() {
        chat.connected("Ani").connected("Budi").ended("Budi").resetBySelf("Budi");
        judged().failsWith("Client tersambung, tetapi server tidak mengirim NICK.");
    }

    @Test
    void server_that_takes_no_connection_fails() {
        chat.refused("Ani");
        judged().failsWith("Client tidak bisa tersambung ke server.");
    }
}
