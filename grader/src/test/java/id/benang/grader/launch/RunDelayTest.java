package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Starvation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDelayTest {

    private static final long DAY = Duration.ofDays(1).toNanos();

    @TempDir
    private Path process = Path.of("");

    private void thread(String id, long ran, long waited) throws IOException {
        Path folder = Files.createDirectories(process.resolve("task").resolve(id));
        Files.writeString(folder.resolve("schedstat"), ran + " " + waited + " 17\n");
    }

    @Test
    void thread_that_waited_longest_counts_and_only_since_the_beginning() throws IOException {
        thread("1", -DAY, 50);
        thread("2", 0, 1_000_000);
        Starvation.Measure measure = new RunDelay(process).begin();
        thread("1", -2 * DAY, 350);
        thread("2", 0, 1_000_007);
        thread("3", 0, 20);
        assertThat(measure.nanos()).isEqualTo(300);
    }

    @Test
    void program_that_ran_all_the_time_was_not_kept_from_running() throws IOException {
        thread("1", 0, 0);
        Starvation.Measure measure = new RunDelay(process).begin();
        thread("1", DAY, DAY);
        assertThat(measure.nanos()).isZero();
    }

    @Test
    void nothing_is_known_of_a_program_that_is_gone_or_of_a_system_that_does_not_tell() throws IOException {
        assertThat(new RunDelay(process.resolve("gone")).begin().nanos()).isZero();
        Path folder = Files.createDirectories(process.resolve("task").resolve("1"));
        Files.writeString(folder.resolve("schedstat"), "0\n");
        assertThat(new RunDelay(process).begin().nanos()).isZero();
    }

    @Test
    void own_process_can_be_asked() {
        assertThat(new RunDelay(() -> ProcessHandle.current().pid()).begin().nanos())
                .isNotNegative();
    }
}
