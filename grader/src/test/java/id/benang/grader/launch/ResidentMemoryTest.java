package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentMemoryTest {

    @TempDir
    private Path folder;

    private long of(String status) throws IOException {
        return ResidentMemory.of(Files.writeString(folder.resolve("status"), status));
    }

    @Test
    void own_and_shared_memory_count_and_mapped_files_do_not() throws IOException {
        assertThat(of("""
                        Name:\tjava
                        VmRSS:\t   7000 kB
                        RssAnon:\t   2000 kB
                        RssFile:\t   4000 kB
                        RssShmem:\t   1000 kB
                        Threads:\t9
                        """)).isEqualTo(3000 * 1024);
    }

    @Test
    void process_without_memory_uses_none() throws IOException {
        assertThat(of("Name:\tkthreadd\nThreads:\t1\n")).isZero();
    }

    @Test
    void process_that_has_gone_uses_none() {
        assertThat(ResidentMemory.of(folder.resolve("gone"))).isZero();
    }

    @Test
    void line_without_a_label_is_passed_over() throws IOException {
        assertThat(of("no label\nRssAnon:\t1 kB\n")).isEqualTo(1024);
    }
}
