package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientNoServerTest {

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .refusing(40_001)
            .refusing(5005)
            .types("Ani\n");

    private Judged judged() {
        return Judged.by(new ClientNoServer(), client);
    }

    @Test
    void line_with_host_and_port_and_status_1_passes() {
        client.prints("Masukkan username: ")
                .printsError("Aduh.\nTidak bisa terhubung ke 127.0.0.1:40001.\n")
                .exited(1);
        judged().passes();
    }

    @Test
    void host_may_be_named_by_its_name() {
        client.printsError("localhost, port 40001: tidak ada server\n").exited(1);
        judged().passes();
    }

    @Test
    void client_that_takes_no_arguments_names_the_usual_port() {
        client.printsError("127.0.0.1:5005 tidak ada\n").exited(1);
        judged().passes();
    }

    @Test
    void client_that_stays_hangs() {
        client.printsError("127.0.0.1:40001 tidak ada\n").gaveUp("exit");
        judged().failsWith("Tidak ada server di 127.0.0.1:40001, tetapi client tidak selesai.");
    }

    @Test
    void stack_trace_is_quoted_by_its_headline() {
        client.printsError("java.net.ConnectException: Connection refused\n\tat a.B.<init>(B.java:1)\n")
                .exited(1);
        judged().failsWith("Tidak ada server di 127.0.0.1:40001, dan client menampilkan stack trace:"
                + " \"java.net.ConnectException: Connection refused\"");
    }

    @Test
    void other_status_is_named() {
        client.printsError("127.0.0.1:40001 tidak ada\n").exited(0);
        judged().failsWith("Tidak ada server di 127.0.0.1:40001, dan client selesai dengan status 0, seharusnya 1.");
    }

    @Test
    void words_on_the_wrong_stream_are_quoted() {
        client.prints("127.0.0.1:40001 tidak ada\n").printsError(" \n").exited(1);
        judged().failsWith("Tidak ada server di 127.0.0.1:40001, tetapi client tidak menulis apa pun di stderr."
                + " Yang tampil di stdout: \"127.0.0.1:40001 tidak ada\"");
    }

    @Test
    void number_that_only_holds_the_port_does_not_name_it() {
        client.printsError("127.0.0.1:400012, 140001\nhost 127.0.0.1\nport 40001\n")
                .exited(1);
        judged().failsWith("Tidak ada server di 127.0.0.1:40001, tetapi client tidak menyebut host dan portnya dalam"
                + " satu baris. Di stderr: \"127.0.0.1:400012, 140001\\nhost 127.0.0.1\\nport 40001\"");
    }

    @Test
    void without_a_refused_port_nothing_is_shown() {
        Judged.by(new ClientNoServer(), WrittenTranscript.of(LabModule.MODUL_CONTOH))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
