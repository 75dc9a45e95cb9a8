package id.benang.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.build.SubmissionCompiler;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks in the lab modules and sheets of this checkout. */
class LabModulesTest {

    private static final Path CHECKOUT = Path.of("..");

    private static final Pattern READING = Pattern.compile("([a-z-]+\\.md), bagian((?: dan)? \"[^\"]+\")+");

    @TempDir
    private Path scratch;

    static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (LabModule module : LabModule.values()) {
            try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module.id() + "/src/main/java"))) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        }
        return sources.stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_lab_source_is_marked_well(Path source) throws Exception {
        String text = Files.readString(source);

        MarkedText read = MarkedText.read(source.toString(), CommentStyle.JAVA, text);

        assertThat(String.join("", read.parts().stream().map(Part::original).toList()))
                .isEqualTo(text);
        assertThat(read.forStudents()).doesNotContain("<solusi>", "</solusi>", "<awal>");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_step_names_a_section_that_is_there(Path source) throws Exception {
        for (Part.Solution solution : MarkedText.read(source.toString(), CommentStyle.JAVA, Files.readString(source))
                .solutions()) {
            if (solution.task().isEmpty()) {
                continue;
            }
            Matcher reading = READING.matcher(String.join("", solution.task()).replaceAll("\\s+", " "));
            assertThat(reading.find()).as(solution.task().toString()).isTrue();
            assertThat(Files.readString(CHECKOUT.resolve("docs/lembar").resolve(reading.group(1))))
                    .contains("\n## " + reading.group(2).replaceAll("^[^\"]*\"|\"$", "") + "\n");
        }
    }

    @Test
    void the_students_kit_compiles_without_worked_challenges_and_names_its_first_step() throws Exception {
        Path kit = scratch.resolve("kit");
        starter().writeTo(kit);

        Map<LabModule, BuiltModule> built = compile(kit);

        assertThat(built).hasSize(LabModule.values().length);
        built.forEach((module, result) -> {
            assertThat(result.message()).as(module.id()).isEmpty();
            assertThat(result.server()).isPresent();
            assertThat(result.client()).isPresent();
            assertThat(result.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.key()).isEqualTo("build.todo"));
        });
        assertThat(built.get(LabModule.MODUL_CONTOH))
                .extracting(module -> module.notes().get(0))
                .isEqualTo(Message.of(
                        "build.todo",
                        "Langkah 1",
                        "beri client ini thread sendiri.",
                        "src/main/java/id/benang/chat/Server.java",
                        72,
                        10));
        assertThat(kit.resolve("modul-contoh/src/main/java/id/benang/chat/tantangan"))
                .doesNotExist();
    }

    @Test
    void the_students_sheets_lead_nowhere_outside_the_kit() throws Exception {
        Path kit = scratch.resolve("kit");
        starter().writeTo(kit);

        Pattern link = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
        try (Stream<Path> files = Files.walk(kit)) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                String text = Files.readString(sheet);
                assertThat(text)
                        .doesNotContain(
                                "<solusi>",
                                "<awal>",
                                "</solusi>",
                                "mvn",
                                "TODO <",
                                "src/main/java/id/benang/chat/tantangan");
                link.matcher(text)
                        .results()
                        .forEach(found ->
                                assertThat(sheet.resolveSibling(found.group(1))).exists());
            }
        }
    }

    @Test
    void the_students_settings_can_be_read_as_they_are_and_when_they_are_filled_in() throws Exception {
        Path kit = scratch.resolve("kit");
        starter().writeTo(kit);
        assertThat(submission(kit).student().id()).isEqualTo("kit");

        Path settings = kit.resolve("benang.toml");
        String filled = Files.readString(settings, StandardCharsets.UTF_8)
                .replace("id   = \"\"", "id   = \"2341720001\"")
                .replace("name = \"\"", "name = \"Siti Rahma\"")
                .replaceAll("(?m)^# (\\[modul|server|client)", "$1");
        Files.writeString(settings, filled);

        Submission submission = submission(kit);
        assertThat(submission.message()).isEmpty();
        assertThat(submission.student().id()).isEqualTo("2341720001");
        assertThat(submission.student().name()).isEqualTo("Siti Rahma");
        assertThat(submission.modules())
                .extractingByKey(LabModule.MODUL_CONTOH)
                .satisfies(module ->
                        assertThat(module.settings().command(Role.SERVER)).isPresent());
    }

    private static Starter starter() throws Exception {
        // Any file will do: the jar is made after the unit tests.
        return Starter.of(CHECKOUT, CHECKOUT.resolve("pom.xml"));
    }

    private Map<LabModule, BuiltModule> compile(Path kit) throws Exception {
        return new SubmissionCompiler()
                .compile(submission(kit), EnumSet.allOf(LabModule.class), scratch.resolve("classes"));
    }

    private Submission submission(Path kit) throws Exception {
        try (Intake intake = Intake.open(kit, scratch.resolve("intake"))) {
            assertThat(intake.submissions()).hasSize(1);
            return intake.submissions().get(0);
        }
    }
}
