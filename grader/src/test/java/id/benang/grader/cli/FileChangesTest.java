package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

    @TempDir
    private Path folder = Path.of("");

    private static CompletableFuture<Void> waiting(FileChanges changes) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        changes.await();
                        done.complete(null);
                    } catch (IOException | InterruptedException unexpected) {
                        done.completeExceptionally(unexpected);
                    }
                },
                "waits-for-a-change");
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    @Test
    void file_that_is_written_again_is_a_change() throws Exception {
        Path file = Files.writeString(folder.resolve("Server.java"), "class Server {}");
        CompletableFuture<Void> wait = waiting(FileChanges.in(List.of(folder)));
        assertThat(wait).isNotDone();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(wait).succeedsWithin(1, TimeUnit.MINUTES);
    }

    @Test
    void new_file_in_a_new_folder_is_a_change_although_it_came_before_the_wait() throws Exception {
        FileChanges changes = FileChanges.in(List.of(folder));
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("Client.java"), "");
        assertThat(waiting(changes)).succeedsWithin(1, TimeUnit.MINUTES);
    }
}
