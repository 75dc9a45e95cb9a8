package id.benang.grader.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.benchmark.MeteredCommand.Used;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class MeteredCommandTest {

    /** Its parent is killed while it works, so that nobody of the command itself can know how long it did. */
    private static final String AN_ORPHAN_WORKS_FOR_A_SECOND =
            "sh -c '(ulimit -t 1; while :; do :; done) & echo $! >pid; kill -9 $$';"
                    + " while kill -0 $(cat pid) 2>/dev/null; do sleep 0.05; done";

    @TempDir
    private Path folder;

    @BeforeEach
    void look_for_python() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3 on this machine");
    }

    private MeteredCommand command(String script) throws IOException {
        return new MeteredCommand(
                Path.of("..").toRealPath(), List.of("sh", "-c", script), folder, folder.resolve("log.txt"));
    }

    @Test
    void the_time_of_an_orphan_is_not_lost() throws Exception {
        Used used = command(AN_ORPHAN_WORKS_FOR_A_SECOND).run(Set.of(0), any -> {});

        assertThat(used.cpu()).isGreaterThan(0.9);
        assertThat(used.wall()).isGreaterThan(0.9);
        assertThat(used.left()).isZero();
    }

    @Test
    void a_command_that_fails_is_told_with_what_it_said() throws IOException {
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> command("echo no such class; exit 2").run(Set.of(0, 3), any -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("sh -c echo no such class; exit 2 failed: Used[status=2")
                .hasMessageEndingWith("It said:\nno such class\n");
    }
}
