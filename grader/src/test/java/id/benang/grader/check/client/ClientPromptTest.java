package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientPromptTest {

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new ClientPrompt(), client);
    }

    @Test
    void prompt_before_the_name_passes() {
        client.prints("Masukkan username: ").types("Ani\n");
        judged().passes();
    }

    @Test
    void prompt_in_pieces_behind_other_words_passes() {
        client.prints("Selamat datang! – Masukkan ")
                .prints("username: ")
                .types("Ani\n")
                .prints(">> ");
        judged().passes();
    }

    @Test
    void prompt_that_is_only_whole_after_the_typing_fails() {
        client.prints("Masukkan username:").types("Ani\n").prints(" ");
        judged().failsWith("Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca nama. Yang tampil:"
                + " \"Masukkan username:\"");
    }

    @Test
    void other_prompt_is_quoted() {
        client.prints("Username: ").gaveUp("prompt").types("Ani\n");
        judged().failsWith("Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca nama. Yang tampil:"
                + " \"Username:\"");
    }

    @Test
    void empty_screen_is_a_dash() {
        client.types("Ani\n");
        judged().failsWith(
                        "Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca nama. Yang tampil: –");
    }
}
