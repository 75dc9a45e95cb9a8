package id.benang.grader.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the system and from tools, on written examples. */
class ReadingsTest {

    private static final long MEGA = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void a_process_is_read_whatever_its_name_is() throws IOException {
        Files.writeString(
                folder.resolve("stat"), "7 (a) b ) S 4 7 7 0 -1 4194560 11 22 0 0 150 25 900 800 20 0 1 0 5 6 7\n");
        Files.writeString(folder.resolve("status"), "Name:\ta) b \nVmHWM:\t   2048 kB\nVmRSS:\t   1024 kB\n");
        Files.writeString(
                folder.resolve("smaps_rollup"), "55d-7ff ---p 0 00:00 0  [rollup]\nRss:  1024 kB\nPss:  512 kB\n");
        Files.writeString(
                folder.resolve("cmdline"), "java\0-cp\0benang.jar\0id.benang.grader.cli.Benang\0worker\0dir\0");
        Files.createSymbolicLink(folder.resolve("exe"), Path.of("/usr/lib/jvm/some/bin/java"));

        ProcessFiles files = ProcessFiles.in(folder).orElseThrow();

        assertThat(files.parent()).isEqualTo(4);
        assertThat(files.ownMillis()).isEqualTo(1750);
        assertThat(files.peakBytes()).isEqualTo(2 * MEGA);
        assertThat(files.shareBytes()).isEqualTo(MEGA / 2);
        assertThat(files.looksLikeSlot()).isTrue();
    }

    @Test
    void a_process_that_hides_its_pages_counts_with_what_is_resident() throws IOException {
        Files.writeString(folder.resolve("stat"), "7 (x) S 1 7 7 0 -1 4194560 11 22 0 0 1 2 900 800 20 0 1 0 5 6 7\n");
        Files.writeString(folder.resolve("status"), "VmRSS:\t   1024 kB\n");
        Files.writeString(folder.resolve("cmdline"), "bwrap\0java\0id.benang.grader.cli.Benang\0worker\0dir\0");

        ProcessFiles files = ProcessFiles.in(folder).orElseThrow();

        assertThat(files.shareBytes()).isEqualTo(MEGA);
        assertThat(files.looksLikeSlot()).as("a sandbox around one").isFalse();
        assertThat(ProcessFiles.in(folder.resolve("gone"))).isEmpty();
    }

    @Test
    void a_watch_keeps_the_most_memory_and_the_last_processor_times() {
        Watch watch = new Watch();
        watch.look(1, Map.of(1L, process("java", 1000, 50), 2L, slot(1, 500, 70, 60)));
        watch.look(1, Map.of(1L, process("java", 2000, 40), 3L, process("sh", 9999, 1)));
        watch.look(1, Map.of(1L, process("java", 0, 0)));

        Watch.Seen seen = watch.seen();

        assertThat(seen).isEqualTo(new Watch.Seen(3, 2.0, 0.5, 40, 70, 1, 110, 2));
    }

    @Test
    void a_child_of_a_slot_is_no_slot_before_it_becomes_another_program() {
        Watch watch = new Watch();
        watch.look(1, Map.of(1L, process("java", 1000, 50), 2L, slot(1, 500, 70, 60), 3L, slot(2, 0, 70, 1)));
        watch.look(1, Map.of(1L, process("java", 1000, 50), 2L, slot(1, 510, 70, 60), 4L, slot(9, 40, 70, 1)));

        assertThat(watch.seen().slots()).as("2, and 4 that has another parent").isEqualTo(2);
        assertThat(watch.seen().slotSeconds()).isEqualTo(0.55);
    }

    private static ProcessFiles slot(long parent, long millis, long peakBytes, long shareBytes) {
        String worker = "java id.benang.grader.cli.Benang worker dir";
        return new ProcessFiles(parent, "/bin/java", worker, millis, peakBytes, shareBytes);
    }

    private static ProcessFiles process(String program, long millis, long bytes) {
        return new ProcessFiles(1, program, program, millis, bytes, bytes);
    }

    @Test
    void the_heap_is_that_of_all_generations() {
        String answer = """
                4711:
                 def new generation   total 118016K, used 2048K [0x1, 0x2, 0x3)
                  eden space 104960K,   1% used [0x1, 0x2, 0x3)
                 tenured generation   total 262144K, used 3072K [0x1, 0x2, 0x3)
                   the space 262144K,   1% used [0x1, 0x2, 0x3)
                 Metaspace       used 5000K, committed 5184K, reserved 1114112K
                """;

        assertThat(LiveHeap.read(answer)).hasValue(5 * MEGA);
        assertThat(LiveHeap.read("4711: No such process")).isEmpty();
    }

    @Test
    void the_machine_is_busy_with_all_but_waiting() {
        MachineClock clock = MachineClock.read("cpu  100 20 300 9000 4000 5 6 70 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n");

        assertThat(clock).isEqualTo(new MachineClock(4310, 700));
        assertThat(clock.since(clock)).isEqualTo(new MachineClock(0, 0));
    }

    @Test
    void starts_are_counted_and_virtual_machines_among_them() throws IOException {
        List<String> lines = List.of(
                "filename=/bin/sh pid=17 old_pid=17 ",
                "filename=/usr/bin/java pid=17 old_pid=17 ",
                "filename=jcmd pid=18 old_pid=18 ",
                "filename=/jdk/lib/jspawnhelper pid=18 old_pid=18 ",
                "filename=/a pid=1 old_pid=1/java pid=19 old_pid=18 ");

        assertThat(Starts.of(lines)).isEqualTo(new Starts(5, 3));
        assertThat(Starts.of(List.of())).isEqualTo(new Starts(0, 0));
        assertThatThrownBy(() -> Starts.of(List.of("PERF_RECORD_LOST lost 12")))
                .isInstanceOf(IOException.class)
                .hasMessage("not a program's start: PERF_RECORD_LOST lost 12");
    }
}
