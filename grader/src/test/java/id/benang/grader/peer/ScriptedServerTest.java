package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptedServerTest {

    private final LagMeter lag = LagMeter.start();
    private final Patience patience = Patience.usual(lag);
    private final Journal journal = new Journal(Clock.systemUTC());
    private ScriptedServer server;

    @BeforeEach
    void listen() throws IOException {
        server = ScriptedServer.listen(journal, () -> patience);
    }

    @AfterEach
    void close() {
        server.close();
        lag.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(Loopback.address(server.port()));
        return socket;
    }

    private Transcript transcript() {
        return journal.transcript("test", LabModule.MODUL_CONTOH, 0);
    }

    /** Linux gives ports from 32768 on to outgoing connections, others from 49152 on. */
    @Test
    void its_port_is_none_that_the_system_gives_to_outgoing_connections() {
        assertThat(server.port()).isBetween(20_000, 29_999);
    }

    @Test
    void refused_port_stays_taken_until_the_end() throws Exception {
        server.refuse(patience);

        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        assertThat(FreePorts.isFree(server.port())).isFalse();
        assertThat(transcript().all(Event.Refusing.class).map(refusing -> refusing.event()))
                .containsExactly(new Event.Refusing(server.port()));
        assertThat(transcript().troubles()).isEmpty();

        server.close();

        assertThat(FreePorts.isFree(server.port())).isTrue();
    }

    @Test
    void port_that_was_used_not_long_ago_is_refused_too() throws Exception {
        try (Socket client = connect()) {
            Connection connection = server.awaitConnection(patience).orElseThrow();
            connection.leave(Event.Departure.CLOSE);
            assertThat(client.getInputStream().read()).isNegative();
        }

        server.refuse(patience);

        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        assertThat(transcript().troubles()).isEmpty();
        try (ServerSocket another = new ServerSocket()) {
            another.setReuseAddress(true);
            assertThatThrownBy(() -> another.bind(Loopback.address(server.port())))
                    .isInstanceOf(BindException.class);
        }
    }

    /** Each has all sockets of this virtual machine for a moment. */
    @Test
    void a_port_is_refused_while_programs_are_started() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> starting = CompletableFuture.supplyAsync(() -> startPrograms(done));
        try {
            for (int round = 0; round < 100; round++) {
                try (ScriptedServer another = ScriptedServer.listen(journal, () -> patience)) {
                    another.refuse(patience);
                }
            }
        } finally {
            done.set(true);
        }

        assertThat(starting.get(1, TimeUnit.MINUTES)).isPositive();
        assertThat(transcript().troubles()).isEmpty();
    }

    private static int startPrograms(AtomicBoolean done) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int started = 0;
        try {
            while (!done.get() || started == 0) {
                // Refuses the option and ends.
                new ProcessBuilder(java, "-no-such-option").start().waitFor();
                started++;
            }
        } catch (IOException | InterruptedException broken) {
            throw new CompletionException(broken);
        }
        return started;
    }

    @Test
    void a_port_that_stays_in_use_is_the_graders_trouble() throws Exception {
        server.refuse(patience);

        server.refuse(new Patience(Duration.ZERO, Duration.ZERO, lag));

        assertThat(transcript().troubles()).singleElement().asString().contains(server.port() + ": Address still");
    }

    @Test
    void whoever_is_turned_away_is_reset_and_never_arrives() throws Exception {
        server.turnAway();

        try (Socket client = connect()) {
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketException.class);
        }
        assertThat(server.awaitConnection(new Patience(Duration.ZERO, Duration.ZERO, lag)))
                .isEmpty();
    }

    @Test
    void arrivals_that_are_forgotten_are_not_waited_for() throws Exception {
        try (Socket first = connect()) {
            assertThat(server.awaitConnection(patience)).map(Connection::who).contains("client-1");
            try (Socket second = connect()) {
                journal.await(
                        view -> transcript().clients().size() == 2
                                ? id.benang.grader.journal.Search.Found.here(true)
                                : id.benang.grader.journal.Search.Found.<Boolean>notYet(),
                        patience);
                server.close();
                server.forgetArrivals();

                assertThat(server.awaitConnection(new Patience(Duration.ZERO, Duration.ZERO, lag)))
                        .isEmpty();
                assertThat(second.isConnected() && first.isConnected()).isTrue();
            }
        }
    }
}
