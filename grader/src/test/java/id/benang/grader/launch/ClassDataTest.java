package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.peer.Rehearsal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program's virtual machine starts from. */
class ClassDataTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void a_program_finds_the_classes_of_networked_programs_in_the_archive_and_none_of_the_graders() throws Exception {
        Optional<Path> archive = ClassData.archive(Rehearsal.class, folder);

        assertThat(archive).isPresent();
        assertThat(Files.readString(folder.resolve("classes.lst")))
                .contains("java/net/ServerSocket")
                .doesNotContain("benang");
        List<String> loaded = rehearse("-XX:SharedArchiveFile=" + archive.get(), "-Xlog:class+load");
        assertThat(loaded).anyMatch(line -> line.contains("java.net.ServerSocket source: shared objects file"));
    }

    @Test
    void the_rehearsal_ends_by_itself_and_complains_of_nothing() throws Exception {
        assertThat(rehearse()).isEmpty();
    }

    @Test
    void a_program_starts_also_without_an_archive_that_is_gone() throws Exception {
        rehearse("-XX:SharedArchiveFile=" + folder.resolve("gone.jsa"));
    }

    private static List<String> rehearse(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-Xmx64m"));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", SlotProcess.classPath(), Rehearsal.class.getName()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", lines).isZero();
        return lines;
    }
}
