package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program can do in a sandbox, on machines that have one; {@code .ci/run} sees to it that there it has. */
class SandboxTest {

    private static final List<Path> CLASSES = List.of(
            Path.of("target", "test-classes").toAbsolutePath(),
            Path.of("target", "classes").toAbsolutePath());

    @TempDir
    private Path scratch;

    private Path folder;
    private Isolation isolation;
    private final LagMeter lag = LagMeter.start();
    /** Only a program that hangs is ended by it. */
    private final Patience patience = new Patience(Duration.ofMinutes(10), Duration.ofMinutes(10), lag);

    private final Journal journal = new Journal(Clock.systemUTC());
    private final ProgramZone zone = ProgramZone.at(Instant.now());

    @BeforeEach
    void makeRoom() throws Exception {
        Isolation.open(scratch);
        isolation = Isolation.probe(scratch, Limits.usual());
        assumeTrue(isolation.hasSandbox(), "there is no sandbox on this machine");
        folder = Files.createDirectory(scratch.resolve("work"));
    }

    @AfterEach
    void stopMeasuring() {
        lag.close();
    }

    private RunningProgram start(Class<?> type, String... arguments) throws IOException {
        Program.JavaProgram program = new Program.JavaProgram(folder, CLASSES, type.getName());
        CommandLine commandLine = new CommandLine(Path.of(System.getProperty("java.home")), Limits.usual(), zone);
        Command command = new Command(commandLine.of(program, List.of(arguments)), "C.UTF-8", program.classPath());
        return new Launcher(Limits.usual(), zone, isolation).start(command, folder, journal);
    }

    /** What an intruder prints until it ends. */
    private List<String> intruder(String... arguments) throws Exception {
        try (RunningProgram program = start(Intruder.class, arguments)) {
            assertThat(program.awaitExit(patience)).isTrue();
        }
        return journal.printed(Event.Stream.OUT).lines().toList();
    }

    @Test
    void what_belongs_to_others_is_not_there() throws Exception {
        Path canary = Files.writeString(scratch.resolve("canary.txt"), "secret");

        assertThat(intruder("read", canary.toString())).containsExactly("refused: NoSuchFileException", "end");
    }

    @Test
    void what_is_in_the_working_folder_can_be_read_and_stays_as_it_was() throws Exception {
        Path settings = Files.writeString(folder.resolve("settings.txt"), "mine");

        assertThat(intruder("read", "settings.txt")).containsExactly("read: mine", "end");
        assertThat(intruder("write", "settings.txt")).endsWith("refused: FileSystemException", "end");
        assertThat(intruder("write", "new.txt")).endsWith("written", "end");
        assertThat(settings).hasContent("mine");
        assertThat(folder.resolve("new.txt")).doesNotExist();
    }

    @Test
    void it_is_nobody_with_no_rights_and_sees_nobody_else() throws Exception {
        assertThat(intruder("look"))
                .contains("CapEff: 0000000000000000", "CapBnd: 0000000000000000", "NoNewPrivs: 1", "processes: 1")
                .noneMatch(line -> line.startsWith("Uid: 0 "))
                .doesNotContain("nested: 0");
    }

    @Test
    void a_disk_hog_fills_its_own_room_alone() throws Exception {
        assertThat(intruder("fill")).containsExactly("full: true", "end");
    }

    @Test
    void processes_are_limited_and_none_stays_behind() throws Exception {
        long before = ProcessHandle.allProcesses().count();

        assertThat(intruder("fork")).containsExactly("processes: true", "end");
        assertThat(ProcessHandle.allProcesses().count()).isLessThan(before + 100);
    }

    @Test
    void threads_are_limited() throws Exception {
        assertThat(intruder("threads")).endsWith("threads: true", "end");
    }

    @Test
    void what_it_leaves_running_in_a_session_of_its_own_ends_with_it() throws Exception {
        try (RunningProgram program = start(Intruder.class, "linger")) {
            assertThat(program.awaitExit(patience)).isTrue();
        }

        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void it_can_kill_nobody_but_itself() throws Exception {
        assertThat(intruder("kill")).last().isEqualTo("end");
    }

    @Test
    void its_socket_its_threads_and_its_exit_status_are_seen_from_outside() throws Exception {
        try (RunningProgram program = start(Puppet.class, "listen", "0")) {
            OptionalInt port = program.awaitListening(1, 2, patience);
            program.dumpThreads();

            assertThat(port).isPresent();
            assertThat(program.usage())
                    .hasValueSatisfying(usage -> assertThat(usage.threads()).isGreaterThan(5));
            assertThat(journal.transcript("test", LabModule.MODUL_CONTOH, 0).all(Event.ThreadsDumped.class))
                    .singleElement()
                    .satisfies(dump -> assertThat(dump.event().dump()).contains("Puppet.listen"));
        }
        try (RunningProgram program = start(Puppet.class, "fail")) {
            assertThat(program.awaitExit(patience)).isTrue();
        }

        assertThat(journal.transcript("test", LabModule.MODUL_CONTOH, 0).all(Event.Exited.class))
                .singleElement()
                .satisfies(exit -> assertThat(exit.event().status()).isEqualTo(7));
    }

    @Test
    void a_sandbox_that_cannot_be_made_is_the_graders_trouble() throws Exception {
        Command command = new Command(List.of("true"), "C", List.of());
        Sandbox broken = new Sandbox(Limits.usual(), List.of("--ro-bind", "/nowhere", "/nowhere"), false);
        Isolation none = Isolation.of(broken);

        try (RunningProgram program = new Launcher(Limits.usual(), zone, none).start(command, folder, journal)) {
            assertThat(program.awaitExit(patience)).isTrue();
        }

        assertThat(journal.transcript("test", LabModule.MODUL_CONTOH, 0).all(Event.GraderTrouble.class))
                .singleElement()
                .extracting(trouble -> trouble.event().cause())
                .extracting(Message::key)
                .isEqualTo("trouble.sandbox");
    }
}
