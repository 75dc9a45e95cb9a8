package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** The programs as they are started from a command line. */
class ProgramTest {
    private static final String PORT_LINE = "Port yang dipilih sistem: ";

    @Test
    void server_and_client_chat_in_any_script() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0")) {
            String port = server.output().awaitAfter(PORT_LINE);
            try (Program client = Program.start(Client.class, "127.0.0.1", port)) {
                client.output().await("Masukkan username: ");
                client.type("Siti é");
                client.output().await("Siti é Bergabung!\n>> \nTerkoneksi dengan Server!\n>> ");
                client.type("سلام 😀");
                client.output().await("Siti é: سلام 😀\n");
                client.endInput();

                assertThat(client.awaitExit()).isZero();
                assertThat(client.errors().text()).isEmpty();
                server.output().await("Siti é: سلام 😀\n");
            }
        }
    }

    @Test
    void a_client_whose_server_ends_says_so_and_ends_with_status_0() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0");
                Program client =
                        Program.start(Client.class, "127.0.0.1", server.output().awaitAfter(PORT_LINE))) {
            client.type("Ani");
            client.output().await("Terkoneksi dengan Server!\n>> ");

            server.stop();

            assertThat(client.awaitExit()).isZero();
            assertThat(client.output().text()).endsWith(">> \nKoneksi ke server terputus!\n");
            assertThat(client.errors().text()).isEmpty();
        }
    }

    @Test
    void a_server_can_be_started_again_at_once_on_the_port_of_one_that_has_ended() throws IOException {
        String port;
        try (Program first = Program.start(Server.class, "127.0.0.1", "0")) {
            port = first.output().awaitAfter(PORT_LINE);
            Peer.join(Integer.parseInt(port), "Ani");
        }

        try (Program second = Program.start(Server.class, "127.0.0.1", port)) {
            second.output().await("Server menunggu koneksi...\n");
            Peer.join(Integer.parseInt(port), "Ani").close();
        }
    }

    @Test
    void bad_arguments_end_both_programs_with_status_2_and_one_line() throws IOException {
        for (Class<?> main : new Class<?>[] {Server.class, Client.class}) {
            try (Program program = Program.start(main, "127.0.0.1", "abc")) {
                assertThat(program.awaitExit()).isEqualTo(2);
                assertThat(program.output().text()).isEmpty();
                assertThat(program.errors().text())
                        .isEqualTo("Port harus angka dari 0 sampai 65535, bukan \"abc\"."
                                + " Cara pakai: [host [port]], misalnya: 127.0.0.1 5005\n");
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
            client.type("Ani");

            assertThat(client.awaitExit()).isEqualTo(1);
            assertThat(client.errors().text())
                    .isEqualTo("Tidak bisa terhubung ke 127.0.0.1:" + free
                            + " (Connection refused). Pastikan server sudah berjalan di sana.\n");
        }
    }
}
