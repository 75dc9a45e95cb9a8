package id.benang.grader.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Diagram;
import id.benang.grader.model.Diagram.Kind;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Diagram server(Long... evidence) {
        return Sequence.of(chat.build(), Role.SERVER, List.of(evidence));
    }

    private static Message text(String text) {
        return Message.of("diagram.text", text);
    }

    private static Diagram.Row row(Kind kind, int from, int to, String key) {
        return new Diagram.Row(kind, from, to, Message.of(key), false);
    }

    @Test
    void each_client_has_a_lane_beside_the_server() {
        chat.connected("Ani").connected("Budi");
        assertThat(server())
                .isEqualTo(new Diagram(
                        List.of(Message.of("diagram.lane.server"), text("Ani"), text("Budi")),
                        List.of(
                                row(Kind.CONNECTION, 1, 0, "diagram.connected"),
                                row(Kind.CONNECTION, 2, 0, "diagram.connected")),
                        0,
                        0));
    }

    @Test
    void what_is_sent_and_received_is_a_row_a_line_and_the_evidence_is_marked() {
        chat.connected("Ani").sends("Ani", "satu\ndua\n").receives("Ani", "tiga\n");
        assertThat(server(2L).rows())
                .containsExactly(
                        row(Kind.CONNECTION, 1, 0, "diagram.connected"),
                        new Diagram.Row(Kind.MESSAGE, 1, 0, text("satu"), false),
                        new Diagram.Row(Kind.MESSAGE, 1, 0, text("dua"), false),
                        new Diagram.Row(Kind.MESSAGE, 0, 1, text("tiga"), true));
    }

    @Test
    void what_did_not_come_is_lost_to_those_who_waited_for_it() {
        chat.connected("Ani").connected("Budi").gaveUp("leave of Citra @ Ani, Budi");
        assertThat(server().rows().subList(2, 4))
                .containsExactly(
                        new Diagram.Row(Kind.LOST, 0, 1, text("leave of Citra"), true),
                        new Diagram.Row(Kind.LOST, 0, 2, text("leave of Citra"), true));
    }

    @Test
    void what_nobody_in_particular_waited_for_is_missing_at_the_server() {
        chat.connected("Ani").gaveUp("prompt");
        assertThat(server().rows().get(1))
                .isEqualTo(new Diagram.Row(Kind.NOTE, 0, 0, Message.of("diagram.missing", "prompt"), true));
    }

    @Test
    void faults_and_ways_to_leave_are_named() {
        chat.connected("Ani")
                .record(new Event.Faulted("Ani", Fault.BREAK_OFF))
                .left("Ani", Event.Departure.RESET)
                .ended("Ani")
                .resetBySelf("Ani")
                .refused("Ani")
                .exited(3);
        assertThat(server().rows().stream().skip(1))
                .containsExactly(
                        row(Kind.NOTE, 1, 1, "diagram.fault.break-off"),
                        row(Kind.CONNECTION, 1, 0, "diagram.left.reset"),
                        row(Kind.CONNECTION, 0, 1, "diagram.ended"),
                        row(Kind.CONNECTION, 0, 1, "diagram.reset"),
                        row(Kind.CONNECTION, 1, 0, "diagram.refused"),
                        new Diagram.Row(Kind.NOTE, 0, 0, Message.of("diagram.exited", 3), false));
    }

    @Test
    void a_chat_servers_console_is_not_shown_and_an_operators_is() {
        chat.prints("Server menunggu koneksi...\n");
        assertThat(server().rows()).isEmpty();

        WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO);
        echo.connected("Ani").prints("Your response: ").types("halo\n").record(new Event.InputEnded());
        assertThat(Sequence.of(echo.build(), Role.SERVER, List.of()))
                .isEqualTo(new Diagram(
                        List.of(Message.of("diagram.lane.operator"), Message.of("diagram.lane.server"), text("Ani")),
                        List.of(
                                row(Kind.CONNECTION, 2, 1, "diagram.connected"),
                                new Diagram.Row(Kind.MESSAGE, 1, 0, text("Your response: "), false),
                                new Diagram.Row(Kind.MESSAGE, 0, 1, text("halo"), false),
                                row(Kind.CONNECTION, 0, 1, "diagram.input-ended")),
                        0,
                        0));
    }

    @Test
    void a_clients_lanes_are_its_screen_itself_and_the_scripted_server() {
        chat.connected("client-1");
        assertThat(Sequence.of(chat.build(), Role.CLIENT, List.of()).lanes())
                .containsExactly(Message.of("diagram.lane.client"), Message.of("diagram.lane.scripted"));
    }

    @Test
    void of_a_long_story_the_part_around_the_violation_is_told_and_unused_lanes_are_left_out() {
        chat.connected("Ani").connected("Budi");
        IntStream.range(0, 60).forEach(number -> chat.sends("Budi", "pesan " + number + "\n"));

        Diagram diagram = server(50L);

        assertThat(diagram.lanes()).containsExactly(Message.of("diagram.lane.server"), text("Budi"));
        assertThat(diagram.rows()).hasSize(Sequence.MOST_ROWS);
        assertThat(diagram.before()).isEqualTo(17);
        assertThat(diagram.after()).isEqualTo(5);
        assertThat(diagram.rows().get(33)).isEqualTo(new Diagram.Row(Kind.MESSAGE, 1, 0, text("pesan 48"), true));
    }
}
