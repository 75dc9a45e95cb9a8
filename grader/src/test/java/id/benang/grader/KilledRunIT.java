package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.cli.Benang;
import id.benang.grader.corpus.Folders;
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
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run that is killed loses nothing that was done, and the next one comes to the same end as one left alone. Among
 * those who hand in what fails fast one has a right chat, so kills fall amid conversations too. Run by {@code mvn
 * verify -Phostile}; {@code -Dbenang.kills=50} kills more often.
 */
@Tag("hostile")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class KilledRunIT {

    private static final int STUDENTS = 6;
    private static final int KILLS = Integer.getInteger("benang.kills", 2);

    private static final String BEGUN = "\\[\\d/6] s\\d";

    /** With two at a time, one of them is done by then. */
    private static final int BEGUN_WHEN_SOMEBODY_IS_DONE = 3;

    /** A kill within this behind somebody's beginning falls where students are begun and done. */
    private static final int BETWEEN_STUDENTS_MILLIS = 400;

    /** A kill within this falls amid the chat, which takes about as long. */
    private static final int AMID_THE_CHAT_MILLIS = 16_000;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private Wish wish = Wish.REQUIRED;
    private Path submissions;

    @BeforeEach
    void hand_in_a_right_chat_and_what_fails_fast() throws IOException {
        Files.createDirectories(folder.resolve("temporary"));
        submissions = folder.resolve("kelas");
        Folders.copy(
                Path.of(System.getProperty("checkout"), "modul-contoh", "src", "main", "java"),
                submissions.resolve("s1/modul-contoh"));
        for (int student = 2; student <= STUDENTS; student++) {
            Path sources = Files.createDirectories(submissions.resolve("s" + student + "/modul-contoh"));
            // One ends at once, the others do not compile, each in a way of its own.
            String body = student == 3 ? "public static void main(String[] a) {}" : "int x" + student + " = \"\";";
            Files.writeString(sources.resolve("Server.java"), "public class Server { " + body + " }");
        }
    }

    /** What {@code --isolation} takes, and what the results then tell. */
    private enum Wish {
        REQUIRED("isolated"),
        PLAIN("plain");

        private final String told;

        Wish(String told) {
            this.told = told;
        }
    }

    @ParameterizedTest
    @EnumSource(Wish.class)
    void a_run_that_is_killed_again_and_again_ends_like_one_that_is_left_alone(Wish isolation) throws Exception {
        wish = isolation;
        Map<String, String> undisturbed = undisturbed();
        Path out = folder.resolve("killed");

        for (int kill = 0; kill < KILLS; kill++) {
            Set<String> kept = done(out);
            killSomewhere(out, kill);
            assertThatNothingStaysBehind();
            assertThatAllIsWhole(out);
            assertThat(done(out)).as("seed %s: what was done stays done", seed).containsAll(kept);
            if (kill == 0) {
                assertThat(done(out))
                        .as("seed %s: done at the first kill", seed)
                        .isNotEmpty();
            }
            if (done(out).size() == STUDENTS) {
                assertThatTheNextOneFinishes(out, undisturbed);
                Folders.delete(out);
            }
        }
        assertThatTheNextOneFinishes(out, undisturbed);
    }

    private void assertThatTheNextOneFinishes(Path out, Map<String, String> undisturbed) throws Exception {
        int kept = done(out).size();

        List<String> said = finish(out);

        assertThat(results(out)).as("seed %s", seed).isEqualTo(undisturbed);
        long begun = said.stream().filter(line -> line.matches(BEGUN)).count();
        assertThat(begun).as("seed %s, %s", seed, said).isEqualTo(STUDENTS - kept);
        if (kept > 0) {
            assertThat(said.get(0)).startsWith(kept + " dari 6 diambil dari penilaian sebelumnya");
        }
    }

    @Test
    void a_run_whose_slots_are_killed_ends_like_one_that_is_left_alone() throws Exception {
        wish = Wish.REQUIRED;
        Map<String, String> undisturbed = undisturbed();

        int killed = 0;
        for (int attempt = 0; killed < KILLS; attempt++) {
            Path out = folder.resolve("slot-killed-" + attempt);
            Process run = start(out);
            try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
                // The first line says that grading has begun, with whomever: from then on the children are slots.
                assertThat(lines.readLine()).as("seed %s", seed).matches(BEGUN);
                run.waitFor(random.nextInt(longestDelay(attempt)), TimeUnit.MILLISECONDS);
                killed += killSlot(run);
                lines.lines().forEach(read -> {});
            }
            assertThat(run.waitFor()).as("seed %s", seed).isZero();
            assertThatNothingStaysBehind();
            assertThat(results(out)).as("seed %s", seed).isEqualTo(undisturbed);
        }
    }

    /** How many slots were killed: none if the run has come to its end. */
    private int killSlot(Process run) throws InterruptedException {
        List<ProcessHandle> slots = run.children().toList();
        while (slots.isEmpty() && !run.waitFor(1, TimeUnit.MILLISECONDS)) {
            slots = run.children().toList();
        }
        return !slots.isEmpty() && slots.get(random.nextInt(slots.size())).destroyForcibly() ? 1 : 0;
    }

    /** What a run leaves that nobody disturbs, in which the chat has every point. */
    private Map<String, String> undisturbed() throws Exception {
        if (wish == Wish.REQUIRED) {
            Isolation.open(folder);
            assumeTrue(Slots.arePossible(Files.createDirectory(folder.resolve("trial"))), "no slots on this machine");
        }
        Path out = folder.resolve("undisturbed");
        finish(out);
        Map<String, String> results = results(out);
        assertThat(results.get("class.csv")).contains("\ns1,s1,100,");
        assertThat(new JsonMapper()
                        .readTree(results.get("students/s1/results.json"))
                        .get("isolation")
                        .asString())
                .isEqualTo(wish.told);
        return results;
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
            try {
                assertThat(process.onExit())
                        .as(() -> "seed " + seed + ": the end of "
                                + process.info().commandLine())
                        .succeedsWithin(Duration.ofMinutes(2));
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private String temporary() {
        return folder.resolve("temporary").toString();
    }

    private static int longestDelay(int kill) {
        return kill % 2 == 0 ? BETWEEN_STUDENTS_MILLIS : AMID_THE_CHAT_MILLIS;
    }

    /** Waits for some students to begin and then for a moment, and kills the coordinator as nobody can refuse. */
    private void killSomewhere(Path out, int kill) throws Exception {
        Process run = start(out);
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            int begun = kill == 0 ? BEGUN_WHEN_SOMEBODY_IS_DONE : random.nextInt(5);
            while (begun > 0) {
                String line = lines.readLine();
                begun = line == null ? 0 : begun - (line.matches(BEGUN) ? 1 : 0);
            }
            run.waitFor(random.nextInt(longestDelay(kill)), TimeUnit.MILLISECONDS);
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
                        "--isolation",
                        wish.name().toLowerCase(Locale.ROOT),
                        "--jobs",
                        "2")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Looks at all files there are, and fails if one is not whole or somebody who is done lacks one. */
    private static void assertThatAllIsWhole(Path out) throws IOException {
        for (Path record : records(out)) {
            assertThat(new GradeCodec()
                            .readKept(Files.readAllBytes(record))
                            .grade()
                            .modules())
                    .hasSize(4);
        }
        for (String student : done(out)) {
            assertThat(out.resolve("students").resolve(student))
                    .isDirectoryContaining("glob:**/results.json")
                    .isDirectoryContaining("glob:**/gradescope.json")
                    .isDirectoryContaining("glob:**/report.txt")
                    .isDirectoryContaining("glob:**/report.html");
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

    /** Whose record is there, which is written behind all other files of a student. */
    private static Set<String> done(Path out) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path record : records(out)) {
            names.add(out.resolve("students").relativize(record).getName(0).toString());
        }
        return names;
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
