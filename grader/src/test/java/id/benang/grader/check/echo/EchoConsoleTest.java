package id.benang.grader.check.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoConsoleTest {

    private static final String STARTED = "[SERVER STARTED] Waiting for connections...\n";

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO);

    private Judged judged() {
        return Judged.by(new EchoConsole(), echo);
    }

    /** Ani comes from port 54321, asks and is answered; the address is written like this. */
    private void conversation(String address) {
        echo.prints(STARTED).connected("Ani").prints("[NEW CONNECTION] Client " + address + " connected.\n");
        echo.sends("Ani", "halo #1.\n").prints("[CLIENT " + address + "] halo #1.\nYour response: ");
        echo.types("jawaban untuk halo #1.\n").receives("Ani", "jawaban untuk halo #1.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "('127.0.0.1', 54321)",
                "/127.0.0.1:54321",
                "localhost/127.0.0.1:54321",
                "127.0.0.1 port 54321",
                "nomor 2 dari 127.0.0.1, urutan 2, port 54321",
                "54321@127.0.0.1",
                "Socket[addr=/127.0.0.1,port=54321,localport=8000]",
            })
    void any_text_with_ip_and_port_passes(String address) {
        conversation(address);
        judged().passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"('127.0.0.1', 154321)", "127.0.0.1:543210", "localhost:54321", "54321", "127.0.0.12:54321"})
    void digits_within_another_number_are_no_address(String address) {
        conversation(address);
        String console = STARTED + "[NEW CONNECTION] Client " + address + " connected.\n[CLIENT " + address
                + "] halo #1.\nYour response:";
        judged().failsWith(
                        "Konsol server tidak menampilkan \"[NEW CONNECTION] Client ('127.0.0.1', 54321) connected.\"."
                                + " Yang terakhir tampil: \"" + console.replace("\n", "\\n") + "\"");
    }

    @Test
    void new_connection_behind_a_prompt_on_the_same_line_passes() {
        conversation("/127.0.0.1:54321");
        echo.prints("Your response: [NEW CONNECTION] Client /127.0.0.1:54322 connected.\n");
        judged().passes();
    }

    @Test
    void console_cut_anywhere_passes() {
        echo.prints("[SERVER STA").prints("RTED] Waiting for connections...\n").connected("Ani");
        echo.prints("[NEW CONNECTION] Client ('127.0.0.1', 54")
                .prints("321) connected.\n")
                .sends("Ani", "exit\n")
                .ended("Ani");
        echo.prints("Your response: [CONNECTION CLOSED] Client ('127.0.0.1', 5432")
                .prints("1) disconnected.\n");
        judged().passes();
    }

    @Test
    void missing_start_is_told() {
        echo.prints("Server started\n").connected("Ani");
        judged().failsWith(
                        "Konsol server tidak menampilkan \"[SERVER STARTED] Waiting for connections...\". Yang terakhir"
                                + " tampil: \"Server started\"");
    }

    @Test
    void address_of_another_client_is_not_this_ones() {
        echo.prints(STARTED)
                .connected("Ani")
                .prints("[NEW CONNECTION] Client ('127.0.0.1', 54999) connected.\n54321\n");
        judged().failsWith(
                        "Konsol server tidak menampilkan \"[NEW CONNECTION] Client ('127.0.0.1', 54321) connected.\"."
                                + " Yang terakhir tampil: \"[SERVER STARTED] Waiting for connections...\\n[NEW CONNECTION] Client"
                                + " ('127.0.0.1', 54999) connected.\\n54321\"");
    }

    @Test
    void request_without_its_clients_address_is_missing() {
        echo.prints(STARTED).connected("Ani").prints("[NEW CONNECTION] Client /127.0.0.1:54321\n");
        echo.sends("Ani", "halo #1.\n").prints("[CLIENT Ani] halo #1.\nYour response: ");
        echo.receives("Ani", "jawaban untuk halo #1.\n");
        judged().failsWith("Konsol server tidak menampilkan \"[CLIENT ('127.0.0.1', 54321)] halo #1.\". Yang terakhir"
                + " tampil: \"[SERVER STARTED] Waiting for connections...\\n[NEW CONNECTION] Client /127.0.0.1:54321\\n"
                + "[CLIENT Ani] halo #1.\\nYour response:\"");
    }

    @Test
    void request_with_another_clients_address_on_the_same_line_is_missing() {
        echo.prints(STARTED).connected("Ani").prints("[NEW CONNECTION] Client /127.0.0.1:54321\n");
        echo.sends("Ani", "halo #1.\n").prints("[CLIENT /127.0.0.1:54321] lain [CLIENT /127.0.0.1:54322] halo #1.\n");
        echo.prints("Your response: ").receives("Ani", "jawaban untuk halo #1.\n");
        assertThat(judged().failsWith("Konsol server tidak menampilkan \"[CLIENT ('127.0.0.1', 54321)] halo #1.\". Yang"
                                + " terakhir tampil: \"[SERVER STARTED] Waiting for connections...\\n[NEW"
                                + " CONNECTION] Client /127.0.0.1:54321\\n[CLIENT /127.0.0.1:54321] lain [CLIENT"
                                + " /127.0.0.1:54322] halo #1.\\nYour response:\"")
                        .evidence())
                .isEmpty();
    }

    @Test
    void request_that_was_never_answered_is_the_replys_matter() {
        echo.prints(STARTED).connected("Ani").prints("[NEW CONNECTION] Client /127.0.0.1:54321\n");
        echo.sends("Ani", "halo #1.\n").prints("Your response: ");
        judged().passes();
    }

    @Test
    void prompt_in_other_words_is_missing() {
        echo.prints(STARTED).connected("Ani").prints("[NEW CONNECTION] 127.0.0.1:54321\nYour response:\n");
        judged().failsWith(
                        "Konsol server tidak menampilkan \"Your response: \". Yang terakhir tampil: \"[SERVER STARTED]"
                                + " Waiting for connections...\\n[NEW CONNECTION] 127.0.0.1:54321\\nYour response:\"");
    }

    @Test
    void exit_that_the_console_does_not_tell_of_is_missing() {
        conversation("/127.0.0.1:54321");
        echo.sends("Ani", "exit\n").ended("Ani").prints("[CONNECTION CLOSED]\n");
        judged().failsWith("Konsol server tidak menampilkan \"[CONNECTION CLOSED] Client ('127.0.0.1', 54321)"
                + " disconnected.\". Yang terakhir tampil: \"[SERVER STARTED] Waiting for connections...\\n[NEW"
                + " CONNECTION] Client /127.0.0.1:54321 connected.\\n[CLIENT /127.0.0.1:54321] halo #1.\\nYour"
                + " response: [CONNECTION CLOSED]\"");
    }

    @Test
    void exit_that_closed_nothing_is_the_exits_matter() {
        conversation("/127.0.0.1:54321");
        echo.sends("Ani", "exit\n").gaveUp("end of connection @ Ani").ended("Ani");
        judged().passes();
    }

    @Test
    void server_that_ended_with_its_client_is_the_exits_matter() {
        conversation("/127.0.0.1:54321");
        echo.sends("Ani", "exit\n").resetBySelf("Ani").exited(0);
        judged().passes();
    }

    @Test
    void connection_that_is_closed_twice_is_told_of_too_often() {
        conversation("/127.0.0.1:54321");
        echo.sends("Ani", "exit\n").ended("Ani");
        echo.prints("[CONNECTION CLOSED] Client /127.0.0.1:54321 disconnected.\n".repeat(2));
        judged().failsWith("Konsol server menampilkan \"[CONNECTION CLOSED] Client ('127.0.0.1', 54321) disconnected.\""
                + " sebanyak 2 kali, padahal koneksi hanya berakhir satu kali.");
    }

    @Test
    void nobody_came() {
        echo.prints(STARTED).refused("Ani").gaveUp("[NEW CONNECTION] of Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: [NEW"
                                + " CONNECTION] of Ani.");
    }
}
