package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On machines where a program can be made to end with its parent. */
class ParentDeathTest {

    private static final List<String> SAYS_HELLO =
            List.of("/bin/sh", "-c", "echo \"$1 from $$\"; exit 3", "sh", "hello");

    @BeforeEach
    void needs_a_way() {
        assumeTrue(ParentDeath.isPossible(), "there is no such way on this machine");
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void the_command_runs_in_the_process_that_was_started() throws Exception {
        Process process = new ProcessBuilder(ParentDeath.ofThisMachine().around(SAYS_HELLO)).start();

        assertThat(said(process)).isEqualTo("hello from " + process.pid());
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void nothing_runs_for_a_grader_that_is_gone_already() throws Exception {
        long another = ProcessHandle.current().pid() + 1;
        Process process = new ProcessBuilder(ParentDeath.around(SAYS_HELLO, another)).start();

        assertThat(said(process)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
