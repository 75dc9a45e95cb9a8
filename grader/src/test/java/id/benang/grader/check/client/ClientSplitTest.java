package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientSplitTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).step("reset").connected(SERVER);

    private Judged judged() {
        return Judged.by(new ClientSplit(), client);
    }

    private WrittenTranscript asked() {
        return sendsSplit("NICK\n").receives(SERVER, "Ani\n");
    }

    private WrittenTranscript sendsSplit(String text) {
        text.chars().forEach(each -> client.sends(SERVER, Character.toString(each)));
        return client;
    }

    private WrittenTranscript merges() {
        return client.sends(SERVER, "Budi: satu\nCitra: dua\n");
    }

    @Test
    void lines_by_their_ends_pass() {
        asked().sends(SERVER, "Budi: é\n").prints("Budi: é\n");
        merges().prints(">> Budi: satu\n>> Citra: dua\n");
        sendsSplit("Eka: é utuh\n").prints("Eka: é utuh\n");
        judged().passes();
    }

    @Test
    void question_that_has_to_be_asked_again_fails() {
        sendsSplit("NICK\n").gaveUp("username").sends(SERVER, "NICK\n").receives(SERVER, "Ani\n");
        judged().failsWith(
                        "NICK datang byte demi byte, dan client tidak menjawabnya. Baru NICK yang datang utuh mungkin dijawab.");
    }

    @Test
    void merged_line_that_is_not_shown_fails() {
        asked();
        merges().prints("Budi: satu\n");
        sendsSplit("Eka: utuh\n").prints("Eka: utuh\n");
        judged().failsWith("Beberapa baris datang sekaligus, tetapi client tidak menampilkan \"Citra: dua\".");
    }

    @Test
    void line_that_is_torn_fails() {
        asked().sends(SERVER, "Budi: é\n").prints("Budi: é\n");
        merges().prints("Budi: satu\nCitra: dua\n");
        sendsSplit("Eka: é utuh\n").prints("Eka: ?? utuh\n");
        judged().failsWith(
                        "\"Eka: é utuh\" datang byte demi byte, tetapi client tidak menampilkannya utuh. Yang tampil:"
                                + " \"Budi: é\\nBudi: satu\\nCitra: dua\\nEka: ?? utuh\"");
    }

    @Test
    void whoever_spoils_whole_characters_too_is_not_blamed_for_it_twice() {
        asked().sends(SERVER, "Budi: é\n").prints("Budi: ??\n");
        merges().prints("Budi: satu\nCitra: dua\n");
        sendsSplit("Eka: é utuh\n").prints("Eka: ?? utuh\n");
        judged().passes();
    }

    @Test
    void split_line_that_never_appears_fails_whatever_becomes_of_characters() {
        asked().sends(SERVER, "Budi: é\n").prints("Budi: ??\n");
        merges().prints("Budi: satu\nCitra: dua\n");
        sendsSplit("Eka: é utuh\n").prints("E\nka: ??");
        judged().failsWith(
                        "\"Eka: é utuh\" datang byte demi byte, tetapi client tidak menampilkannya utuh. Yang tampil:"
                                + " \"Budi: ??\\nBudi: satu\\nCitra: dua\\nE\\nka: ??\"");
    }

    @Test
    void without_cut_lines_nothing_is_shown() {
        asked().sends(SERVER, "Budi: é\n").prints("Budi: é\n").gaveUp("typed line @ client-1");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " typed line @ client-1.");
        merges().prints("Budi: satu\nCitra: dua\n");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " typed line @ client-1.");
    }
}
