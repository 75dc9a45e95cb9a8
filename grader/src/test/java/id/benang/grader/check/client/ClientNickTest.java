package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientNickTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .prints("Masukkan username: ")
            .types("Ani\n");

    private Judged judged() {
        return Judged.by(new ClientNick(), client);
    }

    private WrittenTranscript asked() {
        return client.connected(SERVER).sends(SERVER, "NICK\n");
    }

    @Test
    void name_in_answer_to_the_prompt_passes() {
        asked().receives(SERVER, "Ani\n").sends(SERVER, "Ani Bergabung!\n").prints("Ani Bergabung!\n>> ");
        judged().passes();
    }

    @Test
    void name_in_pieces_with_a_carriage_return_passes() {
        asked().receives(SERVER, "A").receives(SERVER, "ni\r\n");
        judged().passes();
    }

    @Test
    void chat_line_that_holds_the_prompt_is_shown_and_not_answered() {
        asked().receives(SERVER, "Ani\n").sends(SERVER, "Budi: NICK\n").prints(">> \rBudi: NICK\n>> ");
        client.types("halo\n").receives(SERVER, "Ani: halo\n");
        judged().passes();
    }

    @Test
    void prompt_on_the_screen_before_it_was_asked_is_no_matter() {
        client.prints("NICK-mu akan dikirim\n");
        asked().receives(SERVER, "Ani\n");
        judged().passes();
    }

    @Test
    void client_that_never_comes_is_told_its_last_words() {
        client.printsError("java.net.ConnectException: Connection refused\n");
        judged().failsWith("Client tidak tersambung ke server di host dan port yang diberikan. Keluaran terakhirnya:"
                + " \"java.net.ConnectException: Connection refused\"");
    }

    @Test
    void name_before_it_is_asked_for_fails() {
        client.connected(SERVER).receives(SERVER, "Ani\n").sends(SERVER, "NICK\n");
        judged().failsWith("Client mengirim \"Ani\\n\" sebelum server meminta dengan NICK.");
    }

    @Test
    void no_answer_fails() {
        asked().gaveUp("username @ client-1");
        judged().failsWith("Server meminta NICK, tetapi client tidak mengirim \"Ani\".");
    }

    @Test
    void answer_without_a_line_end_is_told_so() {
        asked().receives(SERVER, "Ani").gaveUp("username @ client-1");
        judged().failsWith(
                        "Client menjawab \"Ani\" tanpa akhir baris (\\n), jadi server tidak tahu bahwa namanya sudah lengkap.");
    }

    @Test
    void answer_with_something_added_fails() {
        asked().receives(SERVER, "Ani: Ani\n");
        judged().failsWith("Atas NICK client seharusnya mengirim \"Ani\", tetapi mengirim \"Ani: Ani\".");
    }

    @Test
    void chat_line_that_is_taken_for_the_prompt_fails() {
        asked().receives(SERVER, "Ani\n")
                .sends(SERVER, "Budi: NICK\n")
                .receives(SERVER, "Ani\n")
                .types("halo\n");
        judged().failsWith("Tanpa ada yang diketik, client mengirim \"Ani\".");
    }

    @Test
    void second_name_is_no_typed_line_even_when_it_is_seen_late() {
        asked().receives(SERVER, "Ani\n").sends(SERVER, "Budi: NICK\n").types("halo\n");
        client.receives(SERVER, "Ani\nAni: halo\n");
        judged().failsWith("Tanpa ada yang diketik, client mengirim \"Ani\".");
    }

    @Test
    void anything_sent_while_nobody_types_fails() {
        asked().receives(SERVER, "Ani\nAni: \n");
        judged().failsWith("Tanpa ada yang diketik, client mengirim \"Ani: \".");
    }

    @Test
    void prompt_that_is_shown_fails() {
        asked().receives(SERVER, "Ani\n").prints("NICK\n");
        judged().failsWith("Client menampilkan NICK di layar. Permintaan itu dijawab saja, tidak ditampilkan.");
    }

    @Test
    void prompt_that_is_shown_behind_words_of_the_clients_own_fails() {
        asked().receives(SERVER, "Ani\n")
                .prints("Dari server: NICK\n")
                .sends(SERVER, "Budi: NICK\n")
                .prints("Budi: NICK\n");
        judged().failsWith("Client menampilkan NICK di layar. Permintaan itu dijawab saja, tidak ditampilkan.");
    }

    @Test
    void line_that_came_before_the_prompt_asks_for_nothing() {
        client.connected(SERVER)
                .sends(SERVER, "Budi: halo\n")
                .receives(SERVER, "Ani\n")
                .sends(SERVER, "NICK\n");
        judged().failsWith("Client mengirim \"Ani\\n\" sebelum server meminta dengan NICK.");
    }

    @Test
    void client_that_was_asked_before_anybody_typed_shows_nothing() {
        WrittenTranscript silent =
                WrittenTranscript.of(LabModule.MODUL_CONTOH).connected(SERVER).sends(SERVER, "NICK\n");
        Judged.by(new ClientNick(), silent)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
