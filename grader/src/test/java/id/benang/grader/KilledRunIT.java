package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.cli.Benang;
import id.benang.grader.launch.Isolation;
import id.benang.grader.record.GradeCodec;
import id.benang.grader.slot.Slots;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run that is killed loses nothing that was done, and the next one comes to the same end as one left alone. Run by
 * {@code mvn verify -Phostile}; {@code -Dbenang.kills=50} kills more often.
 */
@Tag("hostile")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledRunIT {

    private static final int STUDENTS = 6;
    private static final int KILLS = Integer.getInteger("benang.kills", 4);

    /** Within this, somewhere behind a line that was said: a student's grading takes about as long. */
    private static final int LONGEST_DELAY_MILLIS = 400;

    @TempDir
    private Path folder;

    private Path submissions;

    @BeforeEach
    void hand_in_what_fails_fast() throws IOException {
        Files.createDirectories(folder.resolve("temporary"));
        submissions = folder.resolve("kelas");
        for (int student = 1; student <= STUDENTS; student++) {
            Path sources = Files.createDirectories(submissions.resolve("s" + student + "/modul-contoh"));
            // One ends at once, the others do not compile, each in a way of its own.
            String body = student == 3 ? "public static void main(String[] a) {}" : "int x" + student + " = \"\";";
            Files.writeString(sources.resolve("Server.java"), "public class Server { " + body + " }");
        }
    }

    @Test
    void a_run_that_is_killed_again_and_again_ends_like_one_that_is_left_alone() throws Exception {
        Map<String, String> undisturbed = results(grade("undisturbed"));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path out = folder.resolve("killed");

        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killSomewhere(out, random);
            assertThatAllIsWhole(out);
            int keptNow = records(out).size();
            assertThat(keptNow).as("seed %s: what was done stays done", seed).isGreaterThanOrEqualTo(kept);
            kept = keptNow;
        }
        List<String> said = finish(out);

        assertThat(results(out)).as("seed %s", seed).isEqualTo(undisturbed);
        long begun =
                said.stream().filter(line -> line.matches("\\[\\d/6] s\\d")).count();
        assertThat(begun).as("seed %s, %s", seed, said).isEqualTo(STUDENTS - kept);
        if (kept > 0) {
            assertThat(said.get(0)).startsWith(kept + " dari 6 diambil dari penilaian sebelumnya");
        }
        assertThatNothingStaysBehind();
    }

    @Test
    void a_run_whose_slots_are_killed_ends_like_one_that_is_left_alone() throws Exception {
        Isolation.open(folder);
        assumeTrue(Slots.arePossible(Files.createDirectory(folder.resolve("trial"))), "no slots on this machine");
        Map<String, String> undisturbed = results(grade("undisturbed"));
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int kill = 0; kill < KILLS; kill++) {
            Path out = folder.resolve("slot-killed-" + kill);
            Process run = start(out);
            try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
                // The first line says that grading has begun, with whomever: from then on the children are slots.
                assertThat(lines.readLine()).as("seed %s", seed).matches("\\[\\d/6] s\\d");
                run.waitFor(random.nextInt(LONGEST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
                run.children().findAny().ifPresent(ProcessHandle::destroyForcibly);
                lines.lines().forEach(read -> {});
            }
            assertThat(run.waitFor()).as("seed %s", seed).isZero();
            assertThat(results(out)).as("seed %s", seed).isEqualTo(undisturbed);
        }
        assertThatNothingStaysBehind();
    }

    /** All that a run starts has a path in its folder for temporary files among its words. */
    private void assertThatNothingStaysBehind() throws Exception {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(words -> words.contains(temporary()))
                        .isPresent())
                .toList();
        for (ProcessHandle process : left) {
            assertThat(process.onExit())
                    .as(() -> "the end of " + process.info().commandLine())
                    .succeedsWithin(Duration.ofMinutes(2));
        }
    }

    private String temporary() {
        return folder.resolve("temporary").toString();
    }

    /** Waits for some lines of progress and then for a moment, and kills the coordinator as nobody can refuse. */
    private void killSomewhere(Path out, Random random) throws Exception {
        Process run = start(out);
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            for (int left = random.nextInt(5); left > 0 && lines.readLine() != null; left--) {
                // Each line is one step further.
            }
            run.waitFor(random.nextInt(LONGEST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private List<String> finish(Path out) throws Exception {
        Process run = start(out);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        }
        assertThat(run.waitFor()).as("%s", said).isZero();
        return said;
    }

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Benang.class.getName(),
                        "grade",
                        submissions.toString(),
                        "--out",
                        out.toString(),
                        "--jobs",
                        "2")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path grade(String name) throws Exception {
        Path out = folder.resolve(name);
        finish(out);
        return out;
    }

    private static void assertThatAllIsWhole(Path out) throws IOException {
        for (Path record : records(out)) {
            assertThat(new GradeCodec()
                            .readKept(Files.readAllBytes(record))
                            .grade()
                            .modules())
                    .hasSize(4);
            assertThat(List.of("results.json", "gradescope.json", "report.txt", "report.html"))
                    .allMatch(name -> Files.exists(record.resolve("../..").resolve(name)));
        }
        for (Map.Entry<String, String> file : results(out).entrySet()) {
            String text = file.getValue();
            if (file.getKey().endsWith(".json")) {
                assertThat(new JsonMapper().readTree(text).isObject()).isTrue();
            } else {
                assertThat(text).as(file.getKey()).endsWith("\n");
            }
        }
    }

    private static List<Path> records(Path out) throws IOException {
        return files(out).filter(file -> file.endsWith("grade.json")).toList();
    }

    /** What is there for people and other programs. */
    private static Map<String, String> results(Path out) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (Path file : files(out).toList()) {
            String name = out.relativize(file).toString().replace('\\', '/');
            if (!name.contains("/.") && !name.startsWith(".")) {
                results.put(name, Files.readString(file));
            }
        }
        return results;
    }

    private static Stream<Path> files(Path out) throws IOException {
        if (!Files.exists(out)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }
}
