package id.benang.chat.tantangan;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Client;
import id.benang.chat.Peer;
import id.benang.chat.Program;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The server as it is started from a command line, with the client of the base lab. */
class ProgramTest {
    @Test
    void a_client_whose_name_is_taken_asks_its_user_for_another() throws IOException {
        try (Program server = Program.start(Server.class, "127.0.0.1", "0")) {
            String port = server.output().awaitAfter("Port yang dipilih sistem: ");
            try (Peer ani = Peer.join(Integer.parseInt(port), "Ani");
                    Program client = Program.start(Client.class, "127.0.0.1", port)) {
                client.type("Ani");
                client.output().await("Username sudah dipakai!\n>> \nMasukkan username: ");
                client.type("Budi");
                client.output().await("Terkoneksi dengan Server!\n>> ");
                client.type("/list");
                client.output().await("Pengguna online: Ani, Budi\n");

                assertThat(ani.read()).isEqualTo("Budi Bergabung!");
            }
        }
    }
}
