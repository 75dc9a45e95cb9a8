package id.benang.grader.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.CommandLine;
import id.benang.grader.launch.Invocation;
import id.benang.grader.launch.Launcher;
import id.benang.grader.launch.Limits;
import id.benang.grader.launch.ProgramZone;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings.Wire;
import id.benang.grader.model.Program;
import id.benang.grader.peer.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStageTest {

    /** Who tells is not waited for. */
    private static final int BACKLOG = 50;

    @TempDir
    private Path folder;

    private final LagMeter lag = LagMeter.start();
    private final ExecutorService others = Executors.newSingleThreadExecutor();
    private ServerSocket told;
    /** The one port that the server knows. */
    private int usual;

    @BeforeEach
    void chooseAPort() throws IOException {
        told = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        usual = new FreePorts().next();
    }

    @AfterEach
    void leave() throws IOException {
        told.close();
        others.shutdownNow();
        lag.close();
    }

    /** Only a program that hangs is ended by this patience. */
    private ServerStage open() throws Exception {
        ProgramZone zone = ProgramZone.at(Instant.now());
        Limits limits = Limits.usual();
        Program.JavaProgram stubborn = new Program.JavaProgram(
                folder, List.of(Path.of("target", "test-classes").toAbsolutePath()), Stubborn.class.getName());
        Surroundings surroundings = new Surroundings(
                new Launcher(limits, zone),
                new CommandLine(Path.of(System.getProperty("java.home")), limits, zone),
                folder,
                Clock.systemUTC(),
                Wire.LINE,
                new Patience(Duration.ofMinutes(10), Duration.ofMinutes(10), lag));
        return ServerStage.open(
                stubborn, LabModule.MODUL_CONTOH, new FreePorts(), usual, Invocation.Platform.UTF_8, surroundings);
    }

    private void let(Stream<Integer> ports) throws IOException {
        Files.writeString(
                folder.resolve(Stubborn.FILE),
                Stream.concat(Stream.of(told.getLocalPort()), ports)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void a_server_that_finds_its_port_taken_by_somebody_else_is_started_anew_when_that_one_has_gone() throws Exception {
        let(Stream.of(usual));
        ServerSocket somebody = new ServerSocket(usual);
        Future<Boolean> gone = others.submit(() -> {
            told.accept().close();
            somebody.close();
            return true;
        });

        try (ServerStage stage = open()) {
            assertThat(stage.isListening()).isTrue();
            assertThat(stage.isListeningWhereTold()).isFalse();
            assertThat(stage.port()).isEqualTo(usual);
            assertThat(stage.transcript("start", 0).all(Event.GraderTrouble.class))
                    .isEmpty();
        }
        assertThat(gone.get()).isTrue();
    }

    @Test
    void a_server_that_takes_its_own_port_away_from_itself_is_judged_as_it_is() throws Exception {
        let(Stream.of(usual, usual));

        try (ServerStage stage = open()) {
            assertThat(stage.isListening()).isFalse();
            assertThat(stage.isGone()).isTrue();
            assertThat(stage.transcript("start", 0).all(Event.GraderTrouble.class))
                    .isEmpty();
        }
    }
}
