package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptedServerPortsTest extends OverLoopback {

    private static Socket socketTo(int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(Loopback.address(port));
        return socket;
    }

    @Test
    void a_scripted_server_sees_a_client_on_either_of_its_ports() throws Exception {
        int usual = new FreePorts().next();
        try (ScriptedServer server = listeningAlsoOn(usual);
                Socket told = socketTo(server.port());
                Connection first = server.awaitConnection(patience).orElseThrow();
                Socket untold = socketTo(usual);
                Connection second = server.awaitConnection(patience).orElseThrow()) {
            assertThat(first.localPort()).isEqualTo(server.port());
            assertThat(second.localPort()).isEqualTo(usual);
            assertThat(told.isConnected() && untold.isConnected()).isTrue();
        }
    }

    private ScriptedServer listeningAlsoOn(int usual) throws Exception {
        ScriptedServer server = ScriptedServer.listen(journal, () -> patience);
        assertThat(server.listenAlsoOn(usual, patience)).isTrue();
        return server;
    }

    @Test
    void a_taken_usual_port_does_not_keep_the_scripted_server_from_its_own() throws Exception {
        Patience none = new Patience(Duration.ZERO, Duration.ZERO, lag);
        try (ScriptedServer server = ScriptedServer.listen(journal, () -> patience)) {
            assertThat(server.listenAlsoOn(listener.getLocalPort(), none)).isFalse();
            assertThat(server.port()).isNotEqualTo(listener.getLocalPort());
        }
    }

    @Test
    void a_scripted_server_waits_for_its_turn_on_the_usual_port() throws Exception {
        int usual = listener.getLocalPort();
        try (ScriptedServer server = ScriptedServer.listen(journal, () -> patience)) {
            Thread other = new Thread(this::stopListening);
            other.start();
            assertThat(server.listenAlsoOn(usual, patience)).isTrue();
            other.join();
        }
    }

    private void stopListening() {
        try {
            listener.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void nobody_is_let_in_by_a_server_that_stopped_listening() throws Exception {
        try (ScriptedServer server = ScriptedServer.listen(journal, () -> patience)) {
            server.refuse(patience);
            try (Connection late = connect("Ani", server.port(), Manner.USUAL)) {
                assertThat(journal.isOver("Ani")).isTrue();
                assertThat(late.who()).isEqualTo("Ani");
            }
        }
    }
}
