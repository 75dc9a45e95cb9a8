package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientReplyTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO);

    private Judged judged() {
        return Judged.by(new ClientReply(), client);
    }

    private WrittenTranscript asks(String question) {
        return client.prints("Your message: ").types(question + "\n").receives(SERVER, question + "\n");
    }

    @Test
    void several_questions_and_replies_pass() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "jawab satu\n").prints("[SERVER RESPONSE] jawab satu\n");
        asks("dua").sends(SERVER, "jawab dua\n").prints("\n[SERVER RESPONSE] ").prints("jawab dua\r\n");
        judged().passes();
    }

    @Test
    void client_that_never_comes_is_told_its_last_words() {
        client.printsError("Connection refused\n").gaveUp("connection");
        judged().failsWith("Client tidak tersambung ke server di host dan port yang diberikan. Keluaran terakhirnya:"
                + " \"Connection refused\"");
    }

    @Test
    void question_that_never_comes_is_a_dash() {
        client.connected(SERVER).prints("Your message: ").types("satu\n").gaveUp("question");
        judged().failsWith("Yang diketik \"satu\", tetapi yang sampai di server –.");
    }

    @Test
    void question_without_a_line_end_is_quoted() {
        client.connected(SERVER)
                .prints("Your message: ")
                .types("satu\n")
                .receives(SERVER, "satu")
                .gaveUp("question");
        judged().failsWith("Yang diketik \"satu\", tetapi yang sampai di server \"satu\".");
    }

    @Test
    void question_that_is_altered_is_quoted() {
        client.connected(SERVER).prints("Your message: ").types("satu\n").receives(SERVER, "Ani: satu\n");
        judged().failsWith("Yang diketik \"satu\", tetapi yang sampai di server \"Ani: satu\".");
    }

    @Test
    void reply_without_its_word_in_front_is_not_shown() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "jawab satu\n").prints("jawab satu\n");
        judged().failsWith(
                        "Client seharusnya menampilkan \"[SERVER RESPONSE] jawab satu\". Yang tampil: \"Your message:"
                                + " jawab satu\"");
    }

    @Test
    void empty_reply_is_shown_and_does_not_end_it() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "\n").prints("[SERVER RESPONSE] \n");
        asks("dua").sends(SERVER, "jawab dua\n").prints("[SERVER RESPONSE] jawab dua\n");
        judged().passes();
    }

    @Test
    void empty_reply_that_is_not_shown_is_told() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "jawab satu\n").prints("[SERVER RESPONSE] jawab satu\n");
        asks("dua").sends(SERVER, "\n").prints("Server terputus.\n").exited(0);
        judged().failsWith("Satu baris kosong dari server adalah balasan kosong: client seharusnya menampilkan"
                + " \"[SERVER RESPONSE] \" dan terus bertanya. Yang tampil terakhir: \"Your message:"
                + " [SERVER RESPONSE] jawab satu\\nYour message: Server terputus.\"");
    }

    @Test
    void empty_reply_that_ends_the_questions_is_told() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "\n").prints("[SERVER RESPONSE] \n");
        client.types("dua\n").gaveUp("question");
        judged().failsWith("Satu baris kosong dari server adalah balasan kosong: client seharusnya menampilkan"
                + " \"[SERVER RESPONSE] \" dan terus bertanya. Yang tampil terakhir: \"Your message:"
                + " [SERVER RESPONSE]\"");
    }

    @Test
    void word_that_ends_it_all_is_no_question() {
        client.connected(SERVER);
        asks("satu").sends(SERVER, "jawab satu\n").prints("[SERVER RESPONSE] jawab satu\n");
        client.step("exit").types("exit\n").gaveUp("exit");
        judged().passes();
    }

    @Test
    void nothing_typed_shows_nothing() {
        client.connected(SERVER).prints("Your message: ");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
