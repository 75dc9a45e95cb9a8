package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningNoteTest {

    @TempDir
    private Path folder;

    private Process program;

    @BeforeEach
    void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        program = new ProcessBuilder(List.of(java, "-cp", classes, Puppet.class.getName(), "child")).start();
    }

    @AfterEach
    void end() {
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly();
    }

    private Path note() {
        return RunningNote.write(folder, program.toHandle()).orElseThrow();
    }

    @Test
    void what_is_noted_down_ends_with_what_it_started() throws Exception {
        // Whichever of the two speaks first: both have begun.
        assertThat(program.inputReader().readLine()).isNotNull();
        List<ProcessHandle> family = program.descendants().toList();
        assertThat(family).isNotEmpty();
        assertThat(note()).exists();

        RunningNote.endAllIn(folder);

        assertThat(family).allSatisfy(each -> assertThat(each.onExit()).succeedsWithin(Duration.ofMinutes(1)));
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void who_has_the_number_by_now_is_left_alone() throws Exception {
        Instant start = program.info().startInstant().orElseThrow();
        Files.writeString(note(), Long.toString(start.minusSeconds(60).toEpochMilli()));

        RunningNote.endAllIn(folder);

        assertThat(program.isAlive()).isTrue();
    }

    @Test
    void what_is_no_note_is_passed_over() throws Exception {
        String start = Long.toString(program.info().startInstant().orElseThrow().toEpochMilli());
        Files.writeString(folder.resolve("walking-" + program.pid()), start);
        Files.writeString(folder.resolve("running-" + program.pid()), "soon");
        Files.writeString(folder.resolve("running-away"), start);
        Files.createDirectory(folder.resolve("running-1"));

        RunningNote.endAllIn(folder);

        assertThat(program.isAlive()).isTrue();
    }

    @Test
    void a_note_that_cannot_be_written_costs_nothing_else() {
        assertThat(RunningNote.write(folder.resolve("missing"), program.toHandle()))
                .isEmpty();
        assertThat(program.isAlive()).isTrue();
    }
}
