package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On what {@code /proc/net/netstat} would say, written by hand. */
class ForgottenConnectionsTest {

    @TempDir
    private Path folder;

    private OptionalLong told(String... lines) throws IOException {
        return ForgottenConnections.soFar(Files.write(folder.resolve("netstat"), List.of(lines)));
    }

    @Test
    void count_stands_below_its_name() throws Exception {
        assertThat(told(
                        "TcpExt: SyncookiesSent TW TCPTimeWaitOverflow TCPPureAcks",
                        "TcpExt: 1 20 300 4000",
                        "IpExt: InNoRoutes TCPTimeWaitOverflow",
                        "IpExt: 5 6"))
                .hasValue(300);
    }

    @Test
    void system_without_this_count_tells_nothing() throws Exception {
        assertThat(told("TcpExt: SyncookiesSent TW", "TcpExt: 1 20")).isEmpty();
        assertThat(told("IpExt: TCPTimeWaitOverflow", "IpExt: 1")).isEmpty();
    }

    @Test
    void what_is_cut_off_tells_nothing() throws Exception {
        assertThat(told("TcpExt: TW TCPTimeWaitOverflow")).isEmpty();
        assertThat(told("TcpExt: TW TCPTimeWaitOverflow", "TcpExt: 1")).isEmpty();
        assertThat(told("TcpExt: TW TCPTimeWaitOverflow", "TcpExt: 1 many")).isEmpty();
    }

    @Test
    void without_the_file_nothing_is_told() {
        assertThat(ForgottenConnections.soFar(folder.resolve("missing"))).isEmpty();
    }
}
