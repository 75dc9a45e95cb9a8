package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientArgumentsTest {

    private final WrittenTranscript client =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).step("close").connected("client-1");

    private Judged judged() {
        return Judged.by(new ClientArguments(), client);
    }

    private WrittenTranscript refuses(String step) {
        return client.step(step)
                .printsError("Pemakaian: Client [host [port]]\n")
                .exited(2);
    }

    @Test
    void told_address_and_refusals_pass() {
        refuses("no-number");
        refuses("too-big");
        refuses("too-many");
        judged().passes();
    }

    @Test
    void command_that_takes_no_third_argument_is_not_asked_to_refuse_one() {
        refuses("no-number");
        refuses("too-big");
        judged().passes();
    }

    @Test
    void client_that_never_comes_is_told_its_last_words() {
        Judged.by(
                        new ClientArguments(),
                        WrittenTranscript.of(LabModule.MODUL_CONTOH).printsError("Connection refused\n"))
                .failsWith("Client tidak tersambung ke server di host dan port yang diberikan. Keluaran terakhirnya:"
                        + " \"Connection refused\"");
    }

    @Test
    void client_that_goes_to_the_usual_port_ignores_its_arguments() {
        WrittenTranscript usual =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).record(new Event.Connected("client-1", 8000));
        Judged.by(new ClientArguments(), usual)
                .failsWith("Client diberi host dan port lewat argumen, tetapi tersambung ke port 8000.");
    }

    @Test
    void client_that_goes_on_hangs() {
        refuses("no-number");
        client.step("too-big").prints("Masukkan username: ").gaveUp("exit");
        judged().failsWith(
                        "Client dijalankan dengan argumen yang salah (127.0.0.1 70000), tetapi tidak menolaknya dan tidak"
                                + " selesai.");
    }

    @Test
    void stack_trace_is_quoted_by_its_headline() {
        client.step("no-number")
                .printsError(
                        "Exception in thread \"main\" java.lang.NumberFormatException: \"abc\"\n\tat X.y(X.java)\n")
                .exited(1);
        judged().failsWith("Client dijalankan dengan argumen yang salah (127.0.0.1 abc) dan menampilkan stack trace:"
                + " \"Exception in thread \"main\" java.lang.NumberFormatException: \"abc\"\"");
    }

    @Test
    void other_status_is_named() {
        refuses("no-number");
        refuses("too-big");
        client.step("too-many").printsError("Gagal\n").exited(1);
        judged().failsWith("Client dijalankan dengan argumen yang salah (127.0.0.1 5005 lagi) dan selesai dengan status"
                + " 1, seharusnya 2.");
    }

    @Test
    void refusal_on_the_wrong_stream_is_quoted() {
        client.step("no-number").prints("Port salah\n").exited(2);
        judged().failsWith("Client menolak argumen yang salah (127.0.0.1 abc), tetapi tidak menulis apa pun di stderr."
                + " Yang tampil di stdout: \"Port salah\"");
    }

    @Test
    void without_a_wrong_argument_nothing_is_shown() {
        client.gaveUp("exit");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: exit.");
    }
}
