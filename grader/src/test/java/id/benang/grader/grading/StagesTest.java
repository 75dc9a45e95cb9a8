package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.CommandLine;
import id.benang.grader.launch.Launcher;
import id.benang.grader.launch.Limits;
import id.benang.grader.launch.ProgramZone;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.ServerScenario;
import id.benang.grader.scenario.ServerStage;
import id.benang.grader.scenario.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StagesTest {

    /** Both wait for each other: the common pool may have one thread only, and ends of processes are told there. */
    private static final Executor THREAD_EACH = task -> new Thread(task, "on-stage").start();

    @TempDir
    private Path folder;

    private final LagMeter lag = LagMeter.start();
    private final Semaphore turn = new Semaphore(1, true);

    @AfterEach
    void stop_the_meter() {
        lag.close();
    }

    @Test
    void two_servers_that_choose_the_same_port_are_on_stage_one_after_the_other() throws Exception {
        CountDownLatch firstListens = new CountDownLatch(1);
        CompletableFuture<Transcript> second = new CompletableFuture<>();
        ServerScenario untilTheOtherWaits = scenario(() -> {
            firstListens.countDown();
            while (!turn.hasQueuedThreads() && !second.isDone()) {
                Thread.onSpinWait();
            }
        });

        CompletableFuture<Transcript> first =
                CompletableFuture.supplyAsync(() -> play(StubbornServer.class, untilTheOtherWaits), THREAD_EACH);
        firstListens.await();
        second.completeAsync(() -> play(StubbornServer.class, scenario(() -> {})), THREAD_EACH);

        assertThat(portOf(first.get())).contains(StubbornServer.PORT);
        assertThat(portOf(second.get())).contains(StubbornServer.PORT);
        assertThat(turn.availablePermits()).isEqualTo(1);
    }

    @Test
    void a_server_that_listens_where_it_is_told_keeps_nobody_waiting() throws Exception {
        CompletableFuture<Integer> free = new CompletableFuture<>();

        play(StubbornServer.Obedient.class, scenario(() -> free.complete(turn.availablePermits())));

        assertThat(free.get()).isEqualTo(1);
    }

    @Test
    void a_server_that_chooses_its_port_has_its_turn_until_it_is_cleared() throws Exception {
        CompletableFuture<Integer> free = new CompletableFuture<>();

        try (Stages stages = stages()) {
            stages.play(
                    onServer(scenario(() -> free.complete(turn.availablePermits()))), program(StubbornServer.class));
            assertThat(free.get()).isZero();
            assertThat(turn.availablePermits()).isZero();

            stages.clear();

            assertThat(turn.availablePermits()).isEqualTo(1);
        }
    }

    private Transcript play(Class<?> server, ServerScenario scenario) {
        try (Stages stages = stages()) {
            return stages.play(onServer(scenario), program(server));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Stages stages() {
        Limits limits = Limits.usual();
        ProgramZone zone = ProgramZone.at(Instant.now());
        Surroundings surroundings = new Surroundings(
                new Launcher(limits, zone),
                new CommandLine(Path.of(System.getProperty("java.home")), limits, zone),
                folder,
                Clock.systemUTC(),
                ModuleSettings.Wire.LINE,
                Patience.usual(lag));
        BuiltModule module = new BuiltModule(
                LabModule.MODUL_CONTOH,
                ModuleSettings.none(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return new Stages(module, surroundings, new FreePorts(), new PortTurn(turn));
    }

    private Program program(Class<?> main) {
        Path classes = Path.of("target", "test-classes").toAbsolutePath();
        return new Program.JavaProgram(folder, List.of(classes), main.getName());
    }

    private static Act onServer(ServerScenario scenario) {
        return new Act.OnServer(scenario, List.of());
    }

    /** What happens while the server is on stage. */
    private static ServerScenario scenario(Runnable action) {
        return new ServerScenario() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public void play(ServerStage stage) {
                action.run();
            }
        };
    }

    private static Optional<Integer> portOf(Transcript transcript) {
        return transcript
                .first(Event.Listening.class, any -> true)
                .map(listening -> listening.event().port());
    }
}
