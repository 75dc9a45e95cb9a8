package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path parent;

    @Test
    void closing_deletes_the_folder_and_follows_no_link(@TempDir Path outside) throws IOException {
        Path kept = Files.createFile(outside.resolve("kept"));
        Scratch scratch = Scratch.createIn(parent);
        Files.createFile(
                Files.createDirectories(scratch.folder().resolve("a/b")).resolve("c"));
        Files.createSymbolicLink(scratch.folder().resolve("link"), outside);

        scratch.close();

        assertThat(parent).isEmptyDirectory();
        assertThat(kept).exists();
    }

    @Test
    void what_a_killed_process_left_is_deleted() throws IOException {
        Path left = Files.createDirectory(parent.resolve("benang-scratch-1"));
        Files.createFile(left.resolve("in-use"));

        try (Scratch scratch = Scratch.createIn(parent)) {
            assertThat(left).doesNotExist();
            assertThat(scratch.folder()).exists();
        }
    }

    @Test
    void what_still_runs_in_there_is_ended() throws Exception {
        Path left = Files.createDirectory(parent.resolve("benang-scratch-1"));
        Files.createFile(left.resolve("in-use"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path waits = Files.writeString(
                left.resolve("Waits.java"),
                "class Waits { public static void main(String[] a) throws Exception { System.in.read(); } }");
        Process program = new ProcessBuilder(java, waits.toString()).start();
        try {
            Instant start = program.info().startInstant().orElseThrow();
            Files.writeString(
                    Files.createDirectories(left.resolve("grading/submission1")).resolve("running-" + program.pid()),
                    Long.toString(start.toEpochMilli()));

            Scratch.createIn(parent).close();

            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(parent).isEmptyDirectory();
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void what_is_in_use_or_not_ours_stays() throws IOException {
        Path foreign = Files.createDirectory(parent.resolve("benang-scratch-2"));

        try (Scratch first = Scratch.createIn(parent);
                Scratch second = Scratch.createIn(parent)) {
            assertThat(parent).isDirectoryContaining(foreign::equals);
            assertThat(first.folder()).exists();
            assertThat(second.folder()).exists().isNotEqualTo(first.folder());
        }
    }
}
