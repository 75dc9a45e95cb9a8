package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientPromptTest {

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(ClientPrompt.ofChat(), client);
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
        judged().failsWith(
                        "Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca baris pertama. Yang tampil:"
                                + " \"Masukkan username:\"");
    }

    @Test
    void other_prompt_is_quoted() {
        client.prints("Username: ").gaveUp("prompt").types("Ani\n");
        judged().failsWith(
                        "Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca baris pertama. Yang tampil:"
                                + " \"Username:\"");
    }

    @Test
    void empty_screen_is_a_dash() {
        client.types("Ani\n");
        judged().failsWith(
                        "Client seharusnya menampilkan \"Masukkan username: \" sebelum membaca baris pertama. Yang tampil: –");
    }

    @Test
    void prompt_for_messages_may_stand_anywhere_behind_the_first() {
        client.prints("Masukkan username: ")
                .types("Ani\n")
                .prints("Budi: hai\n>> ")
                .types("halo\n");
        judged().passes();
    }

    @Test
    void chat_without_a_prompt_for_messages_fails() {
        client.prints(">> Masukkan username: ").types("Ani\n").types("halo\n").prints(">>\n");
        judged().failsWith("Setelah baris pertama, client seharusnya menampilkan \">> \" lagi untuk pesan. Yang tampil:"
                + " \">> Masukkan username: >>\"");
    }

    @Test
    void client_that_asks_questions_has_one_prompt_for_all_of_them() {
        client.prints("Your message: ").types("satu\n");
        Judged.by(ClientPrompt.ofEcho(), client).passes();
        client.prints("[SERVER RESPONSE] ya\n").types("dua\n");
        Judged.by(ClientPrompt.ofEcho(), client)
                .failsWith("Setelah baris pertama, client seharusnya menampilkan \"Your message: \" lagi untuk pesan."
                        + " Yang tampil: \"Your message: [SERVER RESPONSE] ya\"");
        client.prints("Your message: ");
        Judged.by(ClientPrompt.ofEcho(), client).passes();
    }
}
