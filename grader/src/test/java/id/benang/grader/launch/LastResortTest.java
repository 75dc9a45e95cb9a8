package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.benang.grader.journal.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LastResortTest {

    private final LastResort lastResort = new LastResort();
    private final Journal journal = new Journal(Clock.systemUTC());

    private RunningProgram puppet() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process =
                new ProcessBuilder(List.of(java, "-cp", classes, Puppet.class.getName(), "listen", "0")).start();
        return RunningProgram.watch(OwnProcess.alone(process, Optional.empty()), journal, Limits.usual());
    }

    @Test
    void what_was_started_ends_with_the_grader() throws Exception {
        try (RunningProgram program = lastResort.start(this::puppet)) {
            ProcessHandle process = ProcessHandle.of(program.pid()).orElseThrow();
            assertThat(process.isAlive()).isTrue();

            lastResort.end();

            process.onExit().get(30, TimeUnit.SECONDS);
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void nothing_is_started_while_the_grader_ends() {
        AtomicBoolean started = new AtomicBoolean();
        lastResort.end();

        assertThatIOException()
                .isThrownBy(() -> lastResort.start(() -> {
                    started.set(true);
                    return puppet();
                }))
                .withMessageContaining("being ended");
        assertThat(started).isFalse();
    }

    @Test
    void what_was_ended_before_is_left_alone() throws Exception {
        try (RunningProgram program = lastResort.start(this::puppet)) {
            ProcessHandle process = ProcessHandle.of(program.pid()).orElseThrow();
            lastResort.forget(program);

            lastResort.end();

            assertThat(process.isAlive()).isTrue();
        }
    }
}
