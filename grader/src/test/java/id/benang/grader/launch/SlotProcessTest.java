package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.launch.SlotProcess.Way;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Networks to give away, on machines that have some; {@code .ci/run} sees to it that there it has. */
class SlotProcessTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    /** Runs a shell's script in a network of its own. */
    private Process script(Way way, String script) throws Exception {
        SlotProcess slots = SlotProcess.by(way);
        assumeTrue(slots.isPossible(), "there is no such way on this machine");
        return slots.start(List.of("/bin/sh", "-c", script), folder.resolve("complaints.txt"));
    }

    private static List<String> said(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    @Test
    void process_numbers_of_its_own_come_first() throws Exception {
        assumeTrue(SlotProcess.by(Way.PROCESSES_TOO).isPossible(), "there is no such way on this machine");

        assertThat(said(SlotProcess.ofThisMachine()
                        .orElseThrow()
                        .start(List.of("/bin/sh", "-c", "ps -e -o comm="), folder.resolve("complaints.txt"))))
                .contains("sh")
                .doesNotContain("java");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void there_is_loopback_and_nothing_else(Way way) throws Exception {
        assertThat(said(script(way, "tail -n +3 /proc/net/dev")))
                .singleElement()
                .asString()
                .contains("lo:");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void connections_that_ended_are_not_forgotten(Way way) throws Exception {
        assertThat(said(script(way, "cat /proc/sys/net/ipv4/tcp_max_tw_buckets")))
                .containsExactly("131072");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_port_that_somebody_has_outside_is_free(Way way) throws Exception {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String listen = "new java.net.ServerSocket(" + outside.getLocalPort()
                    + ", 1, java.net.InetAddress.getLoopbackAddress()).close();";
            Path source = Files.writeString(
                    folder.resolve("Listens.java"),
                    "class Listens { public static void main(String[] a) throws Exception { " + listen
                            + " System.out.println(\"free\"); } }");

            assertThat(said(script(way, JAVA + " " + source))).containsExactly("free");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void it_may_do_no_more_than_its_user(Way way) throws Exception {
        List<String> rights = said(script(way, "grep -E 'CapAmb|CapInh' /proc/self/status"));

        assertThat(rights).hasSize(2).allMatch(line -> line.endsWith(" ") || line.endsWith("0000000000000000"));
    }

    @Test
    void its_end_is_the_end_of_all_that_it_started_also_of_those_whose_parents_are_gone() throws Exception {
        Process process = script(Way.PROCESSES_TOO, "(setsid sh -c 'echo started; sleep 1000' &); echo orphan; read x");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(List.of(lines.readLine(), lines.readLine())).containsExactlyInAnyOrder("started", "orphan");
            List<ProcessHandle> inside = process.descendants().toList();
            assertThat(inside)
                    .anyMatch(each -> each.info().commandLine().orElse("").contains("started"));

            process.destroyForcibly();

            assertThat(inside).allSatisfy(each -> assertThat(each.onExit()).succeedsWithin(Duration.ofMinutes(2)));
        }
    }

    @Test
    void it_ends_with_the_thread_that_started_it_without_being_told() throws Exception {
        Path starter = Files.writeString(
                folder.resolve("Starts.java"),
                "class Starts { public static void main(String[] words) throws Exception {"
                        + " Process slot = new ProcessBuilder(words).start();"
                        + " System.out.println(slot.inputReader().readLine());"
                        + " Runtime.getRuntime().halt(0); } }");
        assumeTrue(SlotProcess.by(Way.PROCESSES_TOO).isPossible(), "there is no such way on this machine");
        String mark = "mark of " + folder;
        List<String> words = new ArrayList<>(List.of(JAVA, starter.toString()));
        words.addAll(Way.PROCESSES_TOO.around(
                List.of("/bin/sh", "-c", "echo started; while true; do sleep 1000; done", mark), Isolation.isRoot()));

        assertThat(said(new ProcessBuilder(words).start())).containsExactly("started");

        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(mark))
                .toList();
        assertThat(left).allSatisfy(each -> assertThat(each.onExit()).succeedsWithin(Duration.ofMinutes(2)));
    }
}
