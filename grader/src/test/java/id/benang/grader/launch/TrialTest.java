package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void succeedsWithStatusZeroAlone() throws Exception {
        assertThat(Trial.succeeds(List.of(JAVA, "-version"))).isTrue();
        assertThat(Trial.succeeds(List.of(JAVA, "-no-such-option"))).isFalse();
    }

    @Test
    void aCommandThatIsNotThereDoesNotSucceed() throws Exception {
        assertThat(Trial.succeeds(List.of(folder.resolve("no-such-command").toString())))
                .isFalse();
    }

    @Test
    void runsInTheGivenFolder() throws Exception {
        Files.writeString(folder.resolve("arguments"), "-version");

        assertThat(Trial.succeeds(List.of(JAVA, "@arguments"), folder)).isTrue();
        assertThat(Trial.succeeds(List.of(JAVA, "@arguments"))).isFalse();
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        Files.writeString(
                folder.resolve("Waits.java"),
                "class Waits { public static void main(String[] arguments) throws Exception { System.in.read(); } }");

        assertThat(Trial.succeeds(List.of(JAVA, "Waits.java"), folder, Duration.ofMillis(1)))
                .isFalse();

        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("Waits.java"))
                .forEach(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofMinutes(1)));
    }
}
