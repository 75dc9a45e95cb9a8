package id.benang.folderb;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Peer;
import id.benang.chat.Program;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The programs as they are started from a command line. */
class ProgramTest {
    private static final String STAMP = "\\[\\d{2}:\\d{2}:\\d{2}] ";

    @Test
    void every_broadcast_is_stamped_and_nothing_else_is() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0");
                Peer budi = Peer.connect(portOf(server))) {
            assertThat(budi.read()).isEqualTo("NICK");
            budi.send("Budi");
            assertThat(budi.read()).matches(STAMP + "Budi Bergabung!");
            assertThat(budi.read()).isEqualTo("Terkoneksi dengan Server!");

            Peer ani = Peer.join(portOf(server), "Ani");
            assertThat(budi.read()).matches(STAMP + "Ani Bergabung!");
            ani.send("Ani: halo é");
            assertThat(budi.read()).matches(STAMP + "Ani: halo é");
            ani.close();
            assertThat(budi.read()).matches(STAMP + "Ani keluar!");

            server.output().await("""
                            Server berjalan di 127.0.0.1:%d
                            Terhubung dengan IP 127.0.0.1:%d
                            Telah terhubung dengan Budi
                            Terhubung dengan IP 127.0.0.1:%d
                            Telah terhubung dengan Ani
                            """.formatted(portOf(server), budi.port(), ani.port()));
        }
    }

    @Test
    void the_client_shows_stamped_lines() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0");
                Program client = Program.start(Client.class, "127.0.0.1", "" + portOf(server))) {
            client.type("Ani");
            client.output().await("] Ani Bergabung!\n>> \nTerkoneksi dengan Server!\n>> ");
            client.endInput();

            assertThat(client.awaitExit()).isZero();
        }
    }

    @Test
    void bad_arguments_end_both_programs_with_status_2() throws IOException {
        for (Class<?> main : new Class<?>[] {Server.class, Client.class}) {
            try (Program program = Program.start(main, "127.0.0.1", "70000")) {
                assertThat(program.awaitExit()).isEqualTo(2);
                assertThat(program.errors().text())
                        .isEqualTo("Port harus angka dari 0 sampai 65535, bukan \"70000\"."
                                + " Cara pakai: [host [port]], misalnya: 127.0.0.1 5005\n");
            }
        }
    }

    private static int portOf(Program server) {
        return Integer.parseInt(server.output().awaitAfter("Server berjalan di 127.0.0.1:"));
    }
}
