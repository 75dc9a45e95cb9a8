package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @Test
    void closing_deletes_the_folder_and_follows_no_link(@TempDir Path outside) throws IOException {
        Path kept = Files.createFile(outside.resolve("kept"));
        Scratch scratch = Scratch.create();
        Files.createFile(
                Files.createDirectories(scratch.folder().resolve("a/b")).resolve("c"));
        Files.createSymbolicLink(scratch.folder().resolve("link"), outside);

        scratch.close();

        assertThat(scratch.folder()).doesNotExist();
        assertThat(kept).exists();
    }
}
