package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_cannot_be_put_in_place_leaves_nothing_behind() throws Exception {
        Path place = folder.resolve("class.csv");
        Files.createDirectories(place.resolve("not-empty"));

        assertThatIOException().isThrownBy(() -> AtomicFile.write(place, "x"));

        assertThat(names()).containsExactly("class.csv");
    }

    @Test
    void what_an_ended_process_left_is_swept_and_nothing_else() throws Exception {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        String left = ".class.csv." + ended.pid() + ".tmp";
        String own = ".class.csv." + ProcessHandle.current().pid() + ".tmp";
        String another = ".class.csv." + alive + ".tmp";
        List<String> others = List.of("class.csv", ".tmp", ".x.tmp", "note.1.tmp", another);
        for (String name : others) {
            Files.writeString(folder.resolve(name), name);
        }
        Files.writeString(folder.resolve(left), "half");
        Files.writeString(folder.resolve(own), "half");

        AtomicFile.sweep(folder);
        AtomicFile.sweep(folder.resolve("nowhere"));

        assertThat(names()).containsExactlyInAnyOrderElementsOf(others);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
