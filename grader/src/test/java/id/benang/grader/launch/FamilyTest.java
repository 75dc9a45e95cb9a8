package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyTest {

    @TempDir
    private Path proc;

    private void process(String number) throws IOException {
        Files.createDirectory(proc.resolve(number));
    }

    @Test
    void process_that_sees_nobody_else_is_alone() throws IOException {
        process("1");
        process("self");
        process("sys");
        assertThat(Family.isAlone(proc)).isTrue();
    }

    @Test
    void process_that_sees_another_one_is_not() throws IOException {
        process("1");
        process("17");
        assertThat(Family.isAlone(proc)).isFalse();
    }

    @Test
    void nothing_is_known_of_a_process_that_sees_none() {
        assertThat(Family.isAlone(proc)).isFalse();
        assertThat(Family.isAlone(proc.resolve("gone"))).isFalse();
    }

    /** Stays until its standard input ends. */
    static final class Stays {

        private Stays() {}

        public static void main(String[] arguments) throws IOException {
            System.in.read();
        }
    }

    @Test
    void child_belongs_to_the_family() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        Stays.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(Family.of(ProcessHandle.current())).contains(ProcessHandle.current(), child.toHandle());
        } finally {
            child.destroyForcibly();
        }
    }
}
