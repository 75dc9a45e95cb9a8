package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.benang.chat.Peer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {
    private static final String PROMPT = "Your response: ";

    private RunningServer server;

    @BeforeEach
    void start() throws StartFailure, IOException {
        server = new RunningServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_request_is_shown_and_the_typed_answer_delivered_several_times_over() throws IOException {
        try (Peer client = connect()) {
            String peer = name(client);
            client.send("halo");
            server.console().await("[CLIENT " + peer + "] halo\n" + PROMPT);
            server.type("hai");
            assertThat(client.read()).isEqualTo("hai");
            client.send("");
            server.console().await("[CLIENT " + peer + "] \n" + PROMPT);
            server.type("");
            assertThat(client.read()).isEmpty();
            client.halfClose();

            server.console().await("disconnected.\n");
            assertThat(server.console().text()).isEqualTo("""
                            [SERVER STARTED] Waiting for connections...
                            Port yang dipilih sistem: %1$d
                            [NEW CONNECTION] Client %2$s connected.
                            [CLIENT %2$s] halo
                            Your response: [CLIENT %2$s]\s
                            Your response: [CONNECTION CLOSED] Client %2$s disconnected.
                            """.formatted(server.port(), peer));
        }
    }

    @Test
    void a_second_client_is_announced_while_the_first_waits() throws IOException {
        try (Peer first = connect()) {
            ask(first, "halo");
            try (Peer second = connect()) {
                server.console().await("[NEW CONNECTION] Client " + name(second) + " connected.\n");
            }
        }
    }

    @Test
    void of_eight_that_wait_each_gets_the_answer_to_its_own_request_one_prompt_at_a_time() throws IOException {
        Map<String, Peer> waiting = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            Peer client = connect();
            client.send("saya " + name(client));
            waiting.put(name(client), client);
        }

        for (int answered = 0; answered < 8; answered++) {
            String asking = awaitTurn(answered + 1);
            assertThat(server.console().text().split(PROMPT, -1)).hasSize(answered + 2);
            server.type("untuk " + asking);
            try (Peer client = Objects.requireNonNull(waiting.remove(asking), asking)) {
                assertThat(client.read()).isEqualTo("untuk " + asking);
            }
        }
    }

    /** Waits until the prompt of this number stands, and gives the client whose request it is for. */
    private String awaitTurn(int number) {
        Pattern turn = Pattern.compile("\\[CLIENT (\\('127.0.0.1', \\d+\\))] saya \\1\n");
        server.console().await(text -> text.split(PROMPT, -1).length > number);
        return turn.matcher(server.console().text())
                .results()
                .skip(number - 1L)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void several_requests_in_one_segment_are_served_in_order() throws IOException {
        try (Peer client = connect()) {
            client.sendRaw("satu\r\ndua\ntiga\n".getBytes(StandardCharsets.UTF_8));
            server.type("1", "2", "3");

            assertThat(client.read()).isEqualTo("1");
            assertThat(client.read()).isEqualTo("2");
            assertThat(client.read()).isEqualTo("3");
            server.console().await("] tiga\n");
            assertThat(server.console().text()).containsSubsequence("] satu\n", "] dua\n", "] tiga\n");
        }
    }

    @Test
    void answers_typed_ahead_are_used_in_order_even_across_clients() throws IOException {
        server.type("satu", "dua", "tiga é");
        try (Peer first = connect();
                Peer second = connect()) {
            first.send("halo");
            assertThat(first.read()).isEqualTo("satu");
            second.send("halo");
            assertThat(second.read()).isEqualTo("dua");
            first.send("halo");
            assertThat(first.read()).isEqualTo("tiga é");
        }
    }

    @Test
    void one_that_leaves_before_its_turn_eats_no_answer() throws IOException {
        try (Peer first = connect()) {
            ask(first, "halo");
            Peer ghost = connect();
            ghost.send("hantu");
            ghost.close();
            server.console().await("[CONNECTION CLOSED] Client " + name(ghost) + " disconnected.\n");
            try (Peer third = connect()) {
                third.send("ketiga");
                server.type("satu", "dua");

                assertThat(first.read()).isEqualTo("satu");
                assertThat(third.read()).isEqualTo("dua");
                assertThat(server.console().text()).doesNotContain("hantu");
            }
        }
    }

    @Test
    void one_that_leaves_while_its_prompt_stands_has_its_answer_dropped() throws IOException {
        Peer ghost = connect();
        ask(ghost, "hantu");
        ghost.reset();
        server.console().await("[CONNECTION CLOSED] Client " + name(ghost) + " disconnected.\n");
        try (Peer next = connect()) {
            next.send("berikutnya");
            server.type("untuk hantu", "untuk berikutnya");

            assertThat(next.read()).isEqualTo("untuk berikutnya");
            assertThat(server.console().text())
                    .containsSubsequence(
                            "[RESPONSE DROPPED] Client " + name(ghost) + " sudah pergi, jawaban ini dibuang.\n",
                            "[CLIENT " + name(next) + "] berikutnya\n");
        }
    }

    @Test
    void exit_closes_that_connection_alone_and_sends_nothing_though_another_waits() throws IOException {
        try (Peer waiting = connect();
                Peer leaver = connect()) {
            ask(waiting, "halo");
            leaver.send("exit");

            assertThat(leaver.readToEnd()).isEmpty();
            server.console().await("[CONNECTION CLOSED] Client " + name(leaver) + " disconnected.\n");
            server.type("hai");
            assertThat(waiting.read()).isEqualTo("hai");
        }
    }

    @Test
    void exit_behind_a_request_waits_for_its_answer_and_hides_what_follows() throws IOException {
        try (Peer client = connect()) {
            client.sendRaw("halo\nexit\nlagi\nexit\n".getBytes(StandardCharsets.UTF_8));
            server.type("hai", "tidak perlu");

            assertThat(client.readToEnd()).containsExactly("hai");
            server.console().await("[CONNECTION CLOSED] Client " + name(client) + " disconnected.\n");
            assertThat(server.console().text()).doesNotContain("] lagi").doesNotContain("] exit");
        }
    }

    @Test
    void exit_sent_byte_by_byte_is_an_exit() throws IOException {
        try (Peer client = connect()) {
            for (byte each : "exit\r\n".getBytes(StandardCharsets.UTF_8)) {
                client.sendRaw(new byte[] {each});
            }

            assertThat(client.readToEnd()).isEmpty();
        }
    }

    @Test
    void the_end_of_the_input_closes_all_that_wait_and_the_server_goes_on() throws IOException {
        try (Peer prompted = connect();
                Peer waiting = connect()) {
            ask(prompted, "halo");
            waiting.send("halo");
            server.endInput();

            assertThat(prompted.readToEnd()).isEmpty();
            assertThat(waiting.readToEnd()).isEmpty();
        }
        try (Peer late = connect()) {
            server.console().await("[NEW CONNECTION] Client " + name(late) + " connected.\n");
            late.send("halo");
            assertThat(late.readToEnd()).isEmpty();
        }
        assertThat(server.console().text())
                .containsOnlyOnce(
                        "\n[INPUT ENDED] Masukan operator sudah habis," + " client yang menunggu jawaban diputus.\n")
                .containsOnlyOnce(PROMPT)
                .doesNotContain("null");
    }

    @Test
    void a_long_line_harms_nobody_and_8192_bytes_pass() throws IOException {
        try (Peer client = connect()) {
            client.send("x".repeat(1_000_000));
            client.send("y".repeat(8_192));
            server.type("satu", "dua");

            assertThat(client.read()).isEqualTo("satu");
            assertThat(client.read()).isEqualTo("dua");
            assertThat(server.console().text())
                    .contains("] " + "x".repeat(8_192) + "\n", "] " + "y".repeat(8_192) + "\n");
        }
    }

    @Test
    void half_a_request_is_none() throws IOException {
        Peer client = connect();
        client.sendRaw("setengah".getBytes(StandardCharsets.UTF_8));
        client.halfClose();

        assertThat(client.readToEnd()).isEmpty();
        assertThat(server.console().text()).doesNotContain("setengah");
    }

    @Test
    void one_that_asks_without_end_is_closed() throws IOException {
        try (Peer waiting = connect();
                Peer flooder = connect()) {
            ask(waiting, "halo");
            flooder.sendRaw("lagi\n".repeat(1_001).getBytes(StandardCharsets.UTF_8));

            assertThat(flooder.readToEnd()).isEmpty();
            server.type("hai");
            assertThat(waiting.read()).isEqualTo("hai");
        }
    }

    @Test
    void the_port_is_free_again_at_once_though_clients_were_connected() throws IOException {
        try (Peer client = connect()) {
            ask(client, "halo");
            server.close();
            client.readToEnd();
        }

        assertThatCode(() -> new RunningServer(new Address("127.0.0.1", server.port())).close())
                .doesNotThrowAnyException();
    }

    private Peer connect() throws IOException {
        return Peer.connect(server.port());
    }

    /** Asks and waits until the prompt stands. */
    private void ask(Peer client, String request) throws IOException {
        client.send(request);
        String shown = "[CLIENT " + name(client) + "] " + request + "\n";
        // Somebody else's coming may be told between the two.
        server.console().await(text -> text.contains(shown) && text.indexOf(PROMPT, text.indexOf(shown)) >= 0);
    }

    private static String name(Peer client) {
        return "('127.0.0.1', " + client.port() + ")";
    }
}
