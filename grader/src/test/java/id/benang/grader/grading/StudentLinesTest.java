package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentLinesTest {

    @TempDir
    private Path folder = Path.of("");

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private Optional<String> quoted(String className, String file, int line) {
        return new StudentLines(folder)
                .quoted(new Finding.Place(className, file, line))
                .text();
    }

    @Test
    void line_is_quoted_without_its_indent() throws IOException {
        write("src/chat/Server.java", "package chat;\n    int x = 1;\n");
        assertThat(quoted("chat.Server", "Server.java", 2)).contains("int x = 1;");
    }

    @Test
    void package_tells_which_of_two_files_is_meant() throws IOException {
        write("a/Server.java", "package a;");
        write("b/Server.java", "package b;");
        assertThat(quoted("b.Server", "Server.java", 1)).contains("package b;");
        assertThat(quoted("c.Server", "Server.java", 1)).isEmpty();
    }

    @Test
    void very_long_line_is_cut_and_a_missing_one_not_quoted() throws IOException {
        write("Server.java", "x".repeat(1_000_000));
        assertThat(quoted("Server", "Server.java", 1).orElseThrow()).hasSizeLessThan(200);
        assertThat(quoted("Server", "Server.java", 2)).isEmpty();
        assertThat(quoted("Other", "Other.java", 1)).isEmpty();
    }
}
