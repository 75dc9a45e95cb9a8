package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** The programs as they are started from a command line. */
class ProgramTest {
    private static final String PORT_LINE = "Port yang dipilih sistem: ";

    @Test
    void a_client_asks_and_the_operator_answers_in_any_script() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0");
                Program client =
                        Program.start(Client.class, "127.0.0.1", server.output().awaitAfter(PORT_LINE))) {
            client.output().await("Your message: ");
            client.type("halo é");
            server.output().await("] halo é\nYour response: ");
            server.type("سلام 😀");
            client.output().await("[SERVER RESPONSE] سلام 😀\nYour message: ");
            client.type("exit");

            assertThat(client.awaitExit()).isZero();
            assertThat(client.errors().text()).isEmpty();
            server.output().await("disconnected.\n");
        }
    }

    @Test
    void a_server_without_input_closes_who_asks_and_the_client_says_so() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0");
                Program client =
                        Program.start(Client.class, "127.0.0.1", server.output().awaitAfter(PORT_LINE))) {
            server.endInput();
            client.type("halo");

            assertThat(client.awaitExit()).isZero();
            assertThat(client.output().text()).isEqualTo("Your message: Koneksi ke server terputus!\n");
            assertThat(client.errors().text()).isEmpty();
        }
    }

    @Test
    void bad_arguments_end_both_programs_with_status_2_and_one_line() throws IOException {
        for (Class<?> main : new Class<?>[] {Server.class, Client.class}) {
            try (Program program = Program.start(main, "127.0.0.1", "8000", "lagi")) {
                assertThat(program.awaitExit()).isEqualTo(2);
                assertThat(program.output().text()).isEmpty();
                assertThat(program.errors().text())
                        .isEqualTo("Argumen terlalu banyak: 3. Cara pakai: [host [port]], misalnya: 127.0.0.1 8000\n");
            }
        }
    }

    @Test
    void a_taken_port_ends_the_server_with_status_1_and_one_line() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program server = Program.start(Server.class, "127.0.0.1", "" + other.getLocalPort())) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.output().text()).isEmpty();
            assertThat(server.errors().text())
                    .isEqualTo("Server tidak bisa dibuka di 127.0.0.1:" + other.getLocalPort()
                            + " (Address already in use). Mungkin port sudah dipakai program lain,"
                            + " atau host bukan milik komputer ini.\n");
        }
    }

    @Test
    void a_server_that_does_not_run_ends_the_client_with_status_1_and_one_line() throws IOException {
        int free;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = gone.getLocalPort();
        }
        try (Program client = Program.start(Client.class, "127.0.0.1", "" + free)) {
            assertThat(client.awaitExit()).isEqualTo(1);
            assertThat(client.output().text()).isEmpty();
            assertThat(client.errors().text())
                    .isEqualTo("Tidak bisa terhubung ke 127.0.0.1:" + free
                            + " (Connection refused). Pastikan server sudah berjalan di sana.\n");
        }
    }
}
