package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final String GONE = "Koneksi ke server terputus!\n";

    private RunningClient client;

    @BeforeEach
    void start() throws IOException {
        client = new RunningClient();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    @Test
    void the_first_nick_is_answered_with_the_username_and_not_shown() throws IOException {
        client.type("Siti Rahma é");
        try (Peer server = client.accept()) {
            server.send("NICK");

            assertThat(server.read()).isEqualTo("Siti Rahma é");
        }
        client.awaitEnd();
        assertThat(client.screen().text()).isEqualTo("Masukkan username: >> \n" + GONE);
    }

    @Test
    void every_other_line_is_shown_at_once_while_the_keyboard_is_silent() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICK");
            for (String line : List.of("Ani Bergabung!", "Terkoneksi dengan Server!", "Budi: NICK", "NICK", "", "x")) {
                server.send(line);
            }

            client.screen().await("""
                    >>\s
                    Ani Bergabung!
                    >>\s
                    Terkoneksi dengan Server!
                    >>\s
                    Budi: NICK
                    >>\s
                    NICK
                    >>\s

                    >>\s
                    x
                    >>\s""");
        }
    }

    @Test
    void a_line_that_merely_holds_nick_is_no_question() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICKNAME");
            server.send("Budi: NICK");
            client.screen().await("Budi: NICK\n");
            server.send("NICK");
            client.endInput();

            assertThat(server.readToEnd()).containsExactly("Ani");
        }
    }

    @Test
    void a_hundred_lines_typed_ahead_follow_the_name_in_order() throws IOException {
        String[] lines = IntStream.range(0, 100).mapToObj(n -> "baris " + n).toArray(String[]::new);
        client.type("Ani");
        client.type(lines);
        client.endInput();
        try (Peer server = client.accept()) {
            server.send("Sebentar...");
            client.screen().await("Sebentar...");
            server.send("NICK");

            assertThat(server.read()).isEqualTo("Ani");
            for (String line : lines) {
                assertThat(server.read()).isEqualTo("Ani: " + line);
            }
            assertThat(server.readToEnd()).isEmpty();
        }
    }

    @Test
    void an_empty_line_sends_nothing_and_blanks_are_kept() throws IOException {
        client.type("Ani", "", "  halo é  ", "");
        client.endInput();
        try (Peer server = client.accept()) {
            server.send("NICK");

            assertThat(server.readToEnd()).containsExactly("Ani", "Ani:   halo é  ");
        }
    }

    @Test
    void a_further_nick_asks_the_user_for_another_name() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICK");
            assertThat(server.read()).isEqualTo("Ani");
            server.send("Username sudah dipakai!");
            server.send("NICK");
            client.screen().await("Username sudah dipakai!\n>> \nMasukkan username: ");

            client.type("Ana", "halo");
            assertThat(server.read()).isEqualTo("Ana");
            assertThat(server.read()).isEqualTo("Ana: halo");
        }
    }

    @Test
    void lines_may_come_in_pieces_or_many_at_once() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            for (byte each : "NICK\r\nBudi: é\n".getBytes(StandardCharsets.UTF_8)) {
                server.sendRaw(new byte[] {each});
            }
            assertThat(server.read()).isEqualTo("Ani");
            server.sendRaw("Budi: 1\nBudi: 2\n".getBytes(StandardCharsets.UTF_8));

            client.screen().await("Budi: é\n>> \nBudi: 1\n>> \nBudi: 2\n>> ");
        }
    }

    @Test
    void a_stamped_line_of_full_length_is_shown_whole() throws IOException {
        String line = "[2026-03-09 14:30:15] Budi: " + "x".repeat(8_186);
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send(line);

            client.screen().await(line + "\n");
        }
    }

    @Test
    void the_end_of_the_keyboard_closes_the_connection_without_complaint() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICK");
            assertThat(server.read()).isEqualTo("Ani");
            client.endInput();

            assertThat(server.readToEnd()).isEmpty();
            server.send("Budi: sampai jumpa");
        }
        client.awaitEnd();
        assertThat(client.screen().text()).contains("Budi: sampai jumpa\n").doesNotContain(GONE);
    }

    @Test
    void the_end_of_the_keyboard_ends_the_client_though_the_server_stays_silent() throws IOException {
        client.type("Ani");
        client.endInput();
        try (Peer server = client.accept()) {
            client.awaitEnd();

            assertThat(server.readToEnd()).isEmpty();
        }
        assertThat(client.screen().text()).isEqualTo("Masukkan username: >> ");
    }

    @Test
    void the_end_of_the_keyboard_before_a_name_ends_the_client() throws IOException {
        client.endInput();

        client.awaitEnd();

        assertThat(client.screen().text()).isEqualTo("Masukkan username: ");
    }

    @Test
    void a_server_that_closes_is_missed_while_the_keyboard_is_silent() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICK");
            assertThat(server.read()).isEqualTo("Ani");
        }

        client.awaitEnd();

        assertThat(client.screen().text()).isEqualTo("Masukkan username: >> \n" + GONE);
    }

    @Test
    void a_server_that_resets_is_missed_while_the_keyboard_is_silent() throws IOException {
        client.type("Ani");
        try (Peer server = client.accept()) {
            server.send("NICK");
            assertThat(server.read()).isEqualTo("Ani");
            server.reset();
        }

        client.awaitEnd();

        assertThat(client.screen().text()).isEqualTo("Masukkan username: >> \n" + GONE);
    }

    @Test
    void a_server_that_goes_before_it_asked_lets_no_typed_line_wait_for_ever() throws IOException {
        client.type("Ani", "halo");
        client.accept().close();

        client.awaitEnd();

        client.screen().await(GONE);
    }
}
