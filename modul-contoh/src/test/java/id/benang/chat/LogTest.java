package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LogTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream output = new PrintStream(console, true, StandardCharsets.UTF_8);

    @Test
    void modul_contoh_writes_the_lines_of_its_sheet() {
        tellAStory(new ContohLog(output), new Address("127.0.0.1", 5005));

        assertThat(console.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Server menunggu koneksi...
                Terhubung dengan ('127.0.0.1', 54321)
                Username Alice 100%
                Client 127.0.0.1 terhubung dengan nickname: Alice 100%
                Alice: Halo semua!
                """);
    }

    @Test
    void modul_contoh_shows_a_port_that_the_system_chose() {
        new ContohLog(output).listening(new Address("127.0.0.1", 0), 43210);

        assertThat(console.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Server menunggu koneksi...
                Port yang dipilih sistem: 43210
                """);
    }

    @Test
    void both_folders_write_the_lines_of_their_sheets_and_no_chat() {
        tellAStory(new FolderLog(output), new Address("127.0.0.1", 0));

        assertThat(console.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Server berjalan di 127.0.0.1:5005
                Terhubung dengan IP 127.0.0.1:54321
                Telah terhubung dengan Alice 100%
                """);
    }

    private static void tellAStory(Log log, Address asked) {
        InetSocketAddress peer = new InetSocketAddress(InetAddress.getLoopbackAddress(), 54_321);
        log.listening(asked, 5005);
        log.connected(peer);
        log.named(peer, "Alice 100%");
        log.said("Alice: Halo semua!");
    }
}
