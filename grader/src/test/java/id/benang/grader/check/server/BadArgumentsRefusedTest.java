package id.benang.grader.check.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import org.junit.jupiter.api.Test;

class BadArgumentsRefusedTest {

    private static final String LINE = "Port harus angka dari 0 sampai 65535, bukan \"abc\".\n";

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).step("127.0.0.1 abc").started();

    private Judged judged() {
        return Judged.by(new BadArgumentsRefused(), server);
    }

    @Test
    void one_line_and_status_2_pass_for_all_arguments() {
        server.printsError(LINE).exited(2);
        server.step("127.0.0.1 70000").started().printsError("Port: 70000?\n").exited(2);
        server.step("127.0.0.1 5005 lagi")
                .started()
                .printsError("usage: Server [host [port]]\n")
                .exited(2);
        judged().passes();
    }

    @Test
    void server_that_listened_on_its_way_to_the_end_passes() {
        server.listening(20_001, 20_001).printsError(LINE).exited(2);
        judged().passes();
    }

    @Test
    void server_that_takes_a_default_instead_is_told_its_port() {
        server.listening(5005, 20_001);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server seharusnya menolak dan berakhir, tetapi ia malah"
                + " mendengarkan di port 5005.");
    }

    @Test
    void every_start_counts() {
        server.printsError(LINE).exited(2);
        server.step("127.0.0.1 5005 lagi").started().listening(20_001, 20_001);
        judged().failsWith("Dengan argumen \"127.0.0.1 5005 lagi\" server seharusnya menolak dan berakhir, tetapi ia"
                + " malah mendengarkan di port 20001.");
    }

    @Test
    void server_that_never_ends_hangs() {
        server.printsError(LINE).gaveUp("exit");
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server tidak berakhir dan juga tidak mendengarkan.");
    }

    @Test
    void stack_trace_is_no_clear_line() {
        server.printsError(
                        "Exception in thread \"main\" java.lang.NumberFormatException: abc\n\tat Server.main(S.java:3)\n")
                .exited(1);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server menampilkan stack trace, mulai dengan"
                + " \"Exception in thread \"main\" java.lang.NumberFormatException: abc\". Seharusnya satu baris yang"
                + " jelas.");
    }

    @Test
    void printed_trace_is_seen_by_its_frames_whatever_the_status() {
        server.printsError("java.lang.NumberFormatException: abc\n\tat Server.main(Server.java:3)\n")
                .exited(2);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server menampilkan stack trace, mulai dengan"
                + " \"java.lang.NumberFormatException: abc\". Seharusnya satu baris yang jelas.");
    }

    @Test
    void status_0_says_that_all_is_well() {
        server.printsError(LINE).exited(0);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server berakhir dengan status 0, seharusnya 2.");
    }

    @Test
    void status_1_means_something_else() {
        server.printsError(LINE).exited(1);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server berakhir dengan status 1, seharusnya 2.");
    }

    @Test
    void line_on_the_standard_output_is_not_enough() {
        server.prints(LINE).printsError("\n").exited(2);
        judged().failsWith("Dengan argumen \"127.0.0.1 abc\" server berakhir tanpa sepatah kata pun di stderr.");
    }

    @Test
    void nothing_started_shows_nothing() {
        Judged.by(new BadArgumentsRefused(), WrittenTranscript.of(LabModule.MODUL_CONTOH))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void command_that_takes_no_port_is_left_out() {
        assertThat(new BadArgumentsRefused()
                        .judge(WrittenTranscript.of(LabModule.MODUL_CONTOH)
                                .step("takes-no-port")
                                .build()))
                .isEqualTo(new Verdict.LeftOut(Message.of("left-out.takes-no-port")));
    }
}
