package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ForegroundTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void the_exit_status_is_the_program_s_own() throws Exception {
        assertThat(Foreground.run(java(Ending.class, "7"), HERE)).isEqualTo(7);
    }

    @Test
    void the_program_runs_in_the_folder_given(@TempDir Path folder) throws Exception {
        assertThat(Foreground.run(java(InFolder.class, folder.toRealPath().toString()), folder))
                .isZero();
    }

    @Test
    void a_program_that_is_not_there_cannot_be_started() {
        assertThatThrownBy(() -> Foreground.run(List.of("/no/such/program"), HERE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_program_reads_the_keyboard_and_ends_with_its_launcher() throws Exception {
        Process launcher = new ProcessBuilder(java(Launcher.class)).start();
        try (BufferedReader screen = launcher.inputReader()) {
            launcher.outputWriter().append("halo\n").flush();
            assertThat(screen.readLine()).isEqualTo("halo");
            ProcessHandle program =
                    ProcessHandle.of(Long.parseLong(screen.readLine())).orElseThrow();

            launcher.destroy();

            assertThat(program.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            launcher.destroyForcibly();
        }
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Ends with the status given. */
    static final class Ending {
        public static void main(String[] arguments) {
            System.exit(Integer.parseInt(arguments[0]));
        }
    }

    /** Ends well if it runs in the folder given. */
    static final class InFolder {
        public static void main(String[] arguments) {
            System.exit(Path.of("").toAbsolutePath().equals(Path.of(arguments[0])) ? 0 : 1);
        }
    }

    /** Runs {@link Echo} in its own terminal, which the test holds. */
    static final class Launcher {
        public static void main(String[] arguments) throws Exception {
            Foreground.run(java(Echo.class), HERE);
        }
    }

    /** Repeats what is typed, says who it is, and goes on until it is ended. */
    static final class Echo {
        public static void main(String[] arguments) throws Exception {
            System.out.println(new BufferedReader(
                            new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8))
                    .readLine());
            System.out.println(ProcessHandle.current().pid());
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
