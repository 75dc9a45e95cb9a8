package id.benang.grader.starter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The students' kit of this checkout: what it scores as it is, and with its solutions filled back in. */
@Tag("wide")
class StudentsKitIT {

    private static final Texts TEXTS = Texts.indonesian();

    @TempDir
    private Path scratch;

    private Path checkout;
    private Path kit;

    @BeforeEach
    void write_the_kit() throws Exception {
        checkout = Path.of(System.getProperty("checkout")).toRealPath();
        kit = scratch.resolve("kit");
        Starter.of(checkout, checkout.resolve("grader/target/benang.jar")).writeTo(kit);
    }

    @Test
    void the_first_check_that_fails_is_the_students_first_work_and_its_message_says_so() throws Exception {
        ModuleGrade chat = grade();

        assertThat(passed(chat)).startsWith("listens", "arguments", "bad-arguments", "port-taken");
        assertThat(firstFailure(chat)).isEqualTo("""
                nick-prompt
                Server menutup koneksi tanpa mengirim NICK.
                Apakah socket client ditutup terlalu cepat, misalnya oleh try-with-resources yang berakhir di loop \
                accept? Bacaan: modul-contoh.md, bagian "Jabat tangan NICK".""");
        assertThat(notes(chat))
                .isEqualTo("Langkah 1 belum dikerjakan: beri client ini thread sendiri. Kerjakan ini dulu, di "
                        + "src/main/java/id/benang/chat/Server.java baris 72, lalu hapus TODO-nya. Sisa TODO: 10.");
    }

    @Test
    void the_solutions_filled_back_in_are_the_teachers_sources_and_get_full_marks() throws Exception {
        for (LabModule module : LabModule.values()) {
            fillIn(module);
        }

        ModuleGrade chat = grade();

        assertThat(chat.message()).isEmpty();
        assertThat(chat.notes()).isEmpty();
        assertThat(chat.score()).isEqualTo(chat.max()).isEqualTo(100);
    }

    @Test
    void the_launcher_in_the_kit_needs_nothing_but_java() throws Exception {
        Process launched = new ProcessBuilder(launcher(), "--version")
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .start();

        String said = new String(launched.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launched.waitFor()).as(said).isZero();
        assertThat(said).matches("benang \\d\\S+, Java \\S+\\R");

        Files.delete(kit.resolve("benang.jar"));
        Process without = new ProcessBuilder(launcher(), "--version").start();
        assertThat(new String(without.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("benang: ")
                .contains("benang.jar tidak ada; ambil lagi kit ini dari dosen atau asistenmu.");
        assertThat(without.waitFor()).isEqualTo(2);
    }

    /** The launcher for this system. */
    private String launcher() {
        return kit.resolve(OS.WINDOWS.isCurrentOs() ? "benang.cmd" : "benang").toString();
    }

    /** Puts each solution where the kit has its TODO, and compares the outcome with the checkout. */
    private void fillIn(LabModule module) throws Exception {
        for (Path source : javaFiles(checkout.resolve(module.id() + "/src/main/java"))) {
            byte[] original = Files.readAllBytes(source);
            MarkedText marked =
                    MarkedText.read(source.toString(), CommentStyle.JAVA, new String(original, StandardCharsets.UTF_8));
            Path students = kit.resolve(checkout.relativize(source));
            if (Files.notExists(students)) {
                assertThat(marked.forStudents()).isBlank();
                continue;
            }
            String rest = Files.readString(students);
            StringBuilder filled = new StringBuilder();
            for (Part part : marked.parts()) {
                assertThat(rest).startsWith(part.forStudents());
                rest = rest.substring(part.forStudents().length());
                filled.append(part.original());
            }
            assertThat(rest).isEmpty();
            Files.writeString(students, filled);
            assertThat(Files.readAllBytes(students)).isEqualTo(original);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Grades one module only: the others follow from equal sources. */
    private ModuleGrade grade() throws Exception {
        try (Intake intake = Intake.open(kit, scratch.resolve("intake"));
                SubmissionGrading grading =
                        new SubmissionGrading(Files.createDirectories(scratch.resolve("grading")))) {
            return grading.grade(
                            intake.submissions().get(0), EnumSet.of(LabModule.MODUL_CONTOH), new GradingListener() {})
                    .modules()
                    .get(0);
        }
    }

    private static List<String> passed(ModuleGrade grade) {
        return grade.checks().stream()
                .takeWhile(check -> check.verdict() instanceof Verdict.Passed)
                .map(CheckResult::id)
                .toList();
    }

    private static String firstFailure(ModuleGrade grade) {
        CheckResult first = grade.checks().stream()
                .filter(check -> !(check.verdict() instanceof Verdict.Passed))
                .findFirst()
                .orElseThrow();
        Message message = ((Verdict.Failed) first.verdict()).message();
        return first.id() + "\n" + TEXTS.say(message) + "\n" + TEXTS.say(message.key() + ".hint");
    }

    private static String notes(ModuleGrade grade) {
        return grade.notes().stream().map(TEXTS::say).collect(joining("\n"));
    }
}
