package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunningProgramTest {

    @TempDir
    private Path folder;

    private final LagMeter lag = LagMeter.start();
    /** Only a program that hangs is ended by it. */
    private final Patience patience = new Patience(Duration.ofMinutes(10), Duration.ofMinutes(10), lag);

    private final Journal journal = new Journal(Clock.systemUTC());
    private final ProgramZone zone = ProgramZone.at(Instant.now());

    @AfterEach
    void stopMeasuring() {
        lag.close();
    }

    private RunningProgram start(Limits limits, String... arguments) throws IOException {
        Program.JavaProgram puppet = new Program.JavaProgram(
                folder,
                List.of(
                        Path.of("target", "test-classes").toAbsolutePath(),
                        Path.of("target", "classes").toAbsolutePath()),
                Puppet.class.getName());
        CommandLine commandLine = new CommandLine(Path.of(System.getProperty("java.home")), limits, zone);
        return new Launcher(limits, zone)
                .start(
                        new Command(commandLine.of(puppet, List.of(arguments)), "C.UTF-8", puppet.classPath()),
                        folder,
                        journal);
    }

    private Transcript transcript() {
        return journal.transcript("test", LabModule.MODUL_CONTOH, 0);
    }

    @Test
    void a_listening_socket_is_found_without_connecting() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            OptionalInt port = program.awaitListening(1, 2, patience);

            assertThat(port).isPresent();
            assertThat(transcript()
                            .first(Event.Listening.class, any -> true)
                            .orElseThrow()
                            .event())
                    .isEqualTo(new Event.Listening(port.getAsInt(), 1));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_that_waits_for_news_is_known_to_rest() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            program.awaitListening(1, 2, patience);

            assertThat(Rest.await(program, journal, patience)).isTrue();
            assertThat(transcript().all(Event.Rested.class)).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_that_does_not_read_what_is_typed_rests_once_no_more_can_be_typed() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            program.endInputAfter("x".repeat(1024 * 1024));
            program.awaitListening(1, 2, patience);

            assertThat(program.awaitRest(patience)).isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_rests_only_when_it_has_read_all_that_was_typed() throws Exception {
        int lines = 50_000;
        try (RunningProgram program = start(Limits.usual(), "count")) {
            journal.await(RunningProgramTest::readiness, patience);
            program.endInputAfter("baris\n".repeat(lines));

            assertThat(program.awaitRest(patience)).isTrue();
            assertThat(journal.printed(Event.Stream.OUT)).contains("read: " + lines);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_that_keeps_a_processor_busy_is_known_to_spin() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "spin")) {
            assertThat(Rest.await(program, journal, patience)).isFalse();
            assertThat(transcript().all(Event.Spun.class))
                    .hasSize(1)
                    .allSatisfy(spun -> assertThat(spun.event().cpuMillis()).isGreaterThanOrEqualTo(2_000));
        }
    }

    @Test
    void of_a_program_that_is_gone_no_rest_is_known() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "fail")) {
            program.awaitExit(patience);

            assertThat(Rest.await(program, journal, patience)).isFalse();
            assertThat(transcript().all(Event.Spun.class)).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_end_of_a_program_is_in_the_record_before_no_rest_is_known_of_it() throws Exception {
        // Its last words come only when the child that has its output is gone too.
        Command command = new Command(List.of("/bin/sh", "-c", "sleep 2 & exit 3"), "C.UTF-8", List.of());
        try (RunningProgram program = new Launcher(Limits.usual(), zone).start(command, folder, journal)) {
            ProcessHandle.of(program.pid())
                    .ifPresent(process -> process.onExit().join());

            assertThat(program.isAlive()).isFalse();
            assertThat(Rest.await(program, journal, patience)).isFalse();
            assertThat(transcript().all(Event.Rested.class)).isEmpty();
            assertThat(transcript().all(Event.Exited.class))
                    .singleElement()
                    .satisfies(end -> assertThat(end.event().status()).isEqualTo(3));
        }
    }

    @Test
    void a_program_that_ends_is_not_waited_for_and_its_last_words_are_kept() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "fail")) {
            assertThat(program.awaitListening(1, 2, patience)).isEmpty();

            assertThat(transcript()
                            .first(Event.Exited.class, any -> true)
                            .orElseThrow()
                            .event())
                    .isEqualTo(new Event.Exited(7));
            assertThat(transcript().console(Event.Stream.ERR).text().strip()).isEqualTo("cannot go on");
        }
    }

    @Test
    void what_is_typed_arrives_and_the_environment_is_the_programs_own() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "repeat")) {
            program.type("halo é\n", patience);
            program.endInput(patience);

            assertThat(program.awaitExit(patience)).isTrue();
        }
        assertThat(transcript().console(Event.Stream.OUT).text().lines())
                .containsExactly("typed: halo é", "zone: " + zone.javaName(), "home: " + folder, "secret: null");
    }

    @Test
    void what_is_piped_arrives_with_its_end() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "repeat")) {
            program.endInputAfter("satu\ndua\n");

            assertThat(program.awaitExit(patience)).isTrue();
        }
        assertThat(transcript().console(Event.Stream.OUT).text()).startsWith("typed: satu\ntyped: dua\nzone: ");
        assertThat(transcript().all(Event.Typed.class)).hasSize(1);
        assertThat(transcript().all(Event.InputEnded.class)).hasSize(1);
    }

    @Test
    void nobody_waits_until_what_is_piped_is_read() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            program.endInputAfter("x".repeat(1024 * 1024));

            assertThat(transcript().all(Event.InputEnded.class)).hasSize(1);
            assertThat(program.awaitListening(1, 2, patience)).isPresent();
        }
        assertThat(transcript().all(Event.SendFailed.class)).isEmpty();
    }

    @Test
    void a_flood_is_kept_at_both_ends_and_counted_between() throws Exception {
        int limit = 1000;
        try (RunningProgram program = start(Limits.usual().with(64, limit), "flood", "100000")) {
            assertThat(program.awaitExit(patience)).isTrue();
        }
        String kept = transcript().console(Event.Stream.OUT).text();
        long dropped = transcript()
                .all(Event.OutputDropped.class)
                .mapToLong(entry -> entry.event().bytes())
                .sum();
        int all = 0;
        for (int line = 0; line < 100000; line++) {
            all += ("line " + line + System.lineSeparator()).length();
        }
        assertThat(kept.strip()).endsWith("line 99999");
        assertThat(kept.length()).isLessThanOrEqualTo(2 * limit);
        assertThat(dropped + kept.length()).isEqualTo(all);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_that_takes_too_much_memory_is_ended_and_the_record_says_so() throws Exception {
        try (RunningProgram program = start(Limits.usual().withMemory(100), "hoard", "120")) {
            assertThat(program.awaitExit(patience)).isTrue();
        }
        Event.TookTooMuchMemory taken = transcript()
                .first(Event.TookTooMuchMemory.class, any -> true)
                .orElseThrow()
                .event();
        assertThat(taken.used()).isGreaterThan(100);
        assertThat(taken.limit()).isEqualTo(100);
    }

    @Test
    void ending_a_program_ends_what_it_started_too() throws Exception {
        Optional<Long> child;
        try (RunningProgram program = start(Limits.usual(), "child")) {
            child = journal.await(RunningProgramTest::childIn, patience);
            assertThat(program.pid()).isPositive();
        }
        assertThat(ProcessHandle.of(child.orElseThrow()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void a_grader_that_is_ended_leaves_no_program_behind() throws Exception {
        try (RunningProgram grader = start(Limits.usual(), "launch")) {
            long child = journal.await(RunningProgramTest::childIn, patience).orElseThrow();
            Optional<ProcessHandle> left = ProcessHandle.of(child);

            ProcessHandle.of(grader.pid()).orElseThrow().destroy();

            assertThat(grader.awaitExit(patience)).isTrue();
            left.ifPresent(
                    program -> program.onExit().orTimeout(60, TimeUnit.SECONDS).join());
            assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void a_grader_that_is_killed_leaves_no_program_behind_where_the_system_can_end_it() throws Exception {
        assumeTrue(ParentDeath.isPossible(), "there is no such way on this machine");
        try (RunningProgram grader = start(Limits.usual(), "launch")) {
            long child = journal.await(RunningProgramTest::childIn, patience).orElseThrow();
            ProcessHandle left = ProcessHandle.of(child).orElseThrow();

            ProcessHandle.of(grader.pid()).orElseThrow().destroyForcibly();

            try {
                assertThat(left.onExit()).succeedsWithin(Duration.ofMinutes(1));
            } finally {
                left.destroyForcibly();
            }
        }
    }

    @Test
    void the_note_of_a_program_goes_when_it_has_ended(@TempDir Path outside) throws Exception {
        folder = Files.createDirectory(outside.resolve("work"));
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            assertThat(outside.resolve("running-" + program.pid())).exists();
        }
        assertThat(outside).isDirectoryContaining(folder::equals);
        assertThat(outside.toFile().list()).hasSize(1);
    }

    private static Search.Found<Boolean> readiness(Journal journal) {
        return Search.Found.from(
                Optional.of(true)
                        .filter(yes -> journal.printed(Event.Stream.OUT).contains("ready")),
                journal.isProgramGone());
    }

    private static Search.Found<Long> childIn(Journal journal) {
        String text = journal.printed(Event.Stream.OUT);
        boolean complete = text.startsWith("child: ") && text.contains(System.lineSeparator());
        return Search.Found.from(
                Optional.of(text)
                        .filter(any -> complete)
                        .map(line -> Long.parseLong(
                                line.lines().findFirst().orElseThrow().substring(7))),
                journal.isProgramGone());
    }

    @Test
    void the_threads_of_a_java_program_are_shown_with_their_lines() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            assertThat(program.awaitListening(1, 2, patience)).isPresent();
            program.dumpThreads();
            program.dumpThreads();

            assertThat(Path.of("/tmp", ".java_pid" + program.pid())).doesNotExist();
            assertThat(transcript().all(Event.ThreadsDumped.class)).hasSize(2);
            assertThat(transcript()
                            .first(Event.ThreadsDumped.class, any -> true)
                            .orElseThrow()
                            .event()
                            .dump())
                    .contains("\"main\"", "Puppet.listen(Puppet.java");
        }
    }

    @Test
    void ending_by_the_grader_is_not_taken_for_an_exit() throws Exception {
        try (RunningProgram program = start(Limits.usual(), "listen", "0")) {
            assertThat(program.awaitListening(1, 2, patience)).isPresent();
        }
        assertThat(transcript().all(Event.Stopped.class)).hasSize(1);
        assertThat(transcript().all(Event.Exited.class)).isEmpty();
    }
}
