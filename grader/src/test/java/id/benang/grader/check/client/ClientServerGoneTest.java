package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientServerGoneTest {

    private static final String GONE = "Koneksi ke server terputus!\n";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged chat() {
        return Judged.by(ClientServerGone.ofChat(), client);
    }

    private Judged echo() {
        return Judged.by(ClientServerGone.ofEcho(), client);
    }

    private WrittenTranscript closes() {
        return client.step("close").connected("client-1").left("client-1", Departure.CLOSE);
    }

    private WrittenTranscript breaksOff() {
        return client.step("reset").connected("client-2").left("client-2", Departure.RESET);
    }

    @Test
    void sheets_words_and_a_quiet_end_pass_both_times() {
        closes().prints("\n" + GONE).exited(0);
        breaksOff().prints(GONE).exited(0);
        chat().passes();
    }

    @Test
    void client_that_stays_hangs() {
        closes().prints(GONE).gaveUp("exit");
        chat().failsWith("Server hilang (FIN), tetapi client tidak selesai.");
    }

    @Test
    void exit_of_the_next_client_is_not_this_ones() {
        closes().prints(GONE).gaveUp("exit");
        breaksOff().prints(GONE).exited(0);
        chat().failsWith("Server hilang (FIN), tetapi client tidak selesai.");
    }

    @Test
    void stack_trace_fails_even_beside_the_words() {
        closes().prints(GONE).exited(0);
        breaksOff().printsError("java.net.SocketException: Connection reset\n\tat java.base/x.Y.z(Y.java:1)\n");
        client.prints(GONE).exited(0);
        chat().failsWith("Server hilang (RST), dan client menampilkan stack trace:"
                + " \"java.net.SocketException: Connection reset\"");
    }

    @Test
    void trace_of_another_language_is_one_too() {
        closes().printsError("Traceback (most recent call last):\n  File \"client.py\"\nKeyError\n")
                .exited(1);
        chat().failsWith(
                        "Server hilang (FIN), dan client menampilkan stack trace: \"Traceback (most recent call last):\"");
    }

    @Test
    void other_status_is_named() {
        closes().prints(GONE).exited(1);
        chat().failsWith("Server hilang (FIN), dan client selesai dengan status 1, seharusnya 0.");
    }

    @Test
    void words_of_before_do_not_count() {
        client.step("close").connected("client-1").prints(GONE).left("client-1", Departure.CLOSE);
        client.prints(">> \n").printsError("putus\n").exited(0);
        chat().failsWith("Server hilang (FIN), tetapi client tidak menampilkan \"Koneksi ke server terputus!\". Yang"
                + " tampil sesudahnya: \">>\"");
    }

    @Test
    void server_that_never_left_shows_nothing() {
        closes().prints(GONE).exited(0);
        client.step("reset").gaveUp("connection");
        chat().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " connection.");
    }

    @Test
    void any_words_pass_where_the_sheet_has_none_on_either_stream() {
        closes().prints("Your message: Server sudah tidak ada.\n").exited(0);
        breaksOff().printsError("Terputus: Connection reset\n").exited(0);
        echo().passes();
    }

    @Test
    void prompt_alone_says_nothing() {
        closes().prints("Your message: \n").exited(0);
        echo().failsWith(
                        "Server hilang (FIN), tetapi client tidak mengatakannya. Yang tampil sesudahnya: \"Your message:\"");
    }

    @Test
    void reply_that_nobody_sent_says_nothing() {
        closes().prints("[SERVER RESPONSE] null\n").exited(0);
        echo().failsWith("Server hilang (FIN), tetapi client tidak mengatakannya. Yang tampil sesudahnya: \"[SERVER"
                + " RESPONSE] null\"");
    }
}
