package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimesTest {

    @TempDir
    private Path folder;

    private Path bin;
    private Runtimes runtimes;

    @BeforeEach
    void prepare() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        program(bin.resolve("ular"));
        program(folder.resolve("jalan.sh"));
        Files.createFile(bin.resolve("catatan"));
        Files.createDirectory(bin.resolve("map"));
        runtimes = new Runtimes(folder.resolve("tidak-ada") + File.pathSeparator + bin);
    }

    private static void program(Path file) throws IOException {
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Program command(String word) {
        return new Program.CommandProgram(folder, List.of(), List.of(word, "{host}", "{port}"));
    }

    @Test
    void a_runtime_on_the_search_path_is_here() {
        assertThat(runtimes.lackingFor(command("ular"))).isEmpty();
    }

    @Test
    void a_runtime_that_is_nowhere_is_lacking() {
        assertThat(runtimes.lackingFor(command("kadal"))).contains("kadal");
        assertThat(runtimes.lackingFor(command("jalan.sh"))).contains("jalan.sh");
    }

    @Test
    void what_cannot_be_run_is_lacking() {
        assertThat(runtimes.lackingFor(command("catatan"))).contains("catatan");
        assertThat(runtimes.lackingFor(command("map"))).contains("map");
        assertThat(runtimes.lackingFor(command("\0"))).contains("\0");
    }

    @Test
    void a_path_leads_from_the_modules_folder() {
        assertThat(runtimes.lackingFor(command("./jalan.sh"))).isEmpty();
        assertThat(runtimes.lackingFor(command("./lari.sh"))).contains("./lari.sh");
        assertThat(runtimes.lackingFor(command(bin.resolve("ular").toString()))).isEmpty();
    }

    @Test
    void what_was_compiled_is_not_looked_for() {
        assertThat(runtimes.lackingFor(command("{classes}/server"))).isEmpty();
    }

    @Test
    void a_java_program_lacks_nothing() {
        assertThat(runtimes.lackingFor(new Program.JavaProgram(folder, List.of(), "Server")))
                .isEmpty();
    }
}
