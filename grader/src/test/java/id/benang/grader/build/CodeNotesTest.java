package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reading of real code notes. */
class CodeNotesTest {

    @TempDir
    Path temp;

    private List<String> notes(Path path) throws Exception {
        List<String> notes = new ArrayList<>();
        try (Intake intake = Intake.open(path, temp.resolve("scratch"))) {
            for (Submission submission : intake.submissions()) {
                Map<LabModule, BuiltModule> built = new SubmissionCompiler()
                        .compile(submission, EnumSet.allOf(LabModule.class), temp.resolve("classes"));
                assertThat(built).isNotEmpty();
                built.values().forEach(module -> notes.addAll(readingNotes(module)));
            }
        }
        return notes;
    }

    private static List<String> readingNotes(BuiltModule built) {
        return built.notes().stream()
                .filter(note -> note.key().startsWith("reading."))
                .map(note -> new Message(note.key(), note.arguments()).toString())
                .map(note -> built.module().id() + " " + note)
                .toList();
    }

    @Test
    void nothing_is_to_be_noted_about_the_reference_programs() throws Exception {
        assertThat(notes(Path.of(".."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siti-rahma",
                "budi-santoso",
                "dewi-lestari",
                "agus-pratama",
                "rina-wati",
                "joko-susilo",
                "putri-ayu.zip"
            })
    void nothing_is_to_be_noted_about_the_samples(String sample) throws Exception {
        assertThat(notes(Path.of("samples", sample))).isEmpty();
    }

    @Test
    void what_a_program_needs_is_noted_where_the_other_program_does_not_compile() throws Exception {
        Path module = Files.createDirectories(temp.resolve("tugas/folder-a"));
        String main = " { public static void main(String[] args) { Wire.open(); } }";
        Files.writeString(module.resolve("Server.java"), "class Server" + main);
        Files.writeString(module.resolve("Client.java"), "class Client" + main + " class Extra extends Missing {}");
        Files.writeString(
                module.resolve("Wire.java"),
                "class Wire { static Object open() { return new java.io.PrintWriter(System.out); } }");

        assertThat(notes(temp.resolve("tugas")))
                .containsExactly("folder-a " + Message.of("reading.charset", "Wire.java", 1, "new PrintWriter(…)"));
    }

    @Test
    void what_both_programs_need_is_noted_once_where_the_rest_does_not_compile() throws Exception {
        Path module = Files.createDirectories(temp.resolve("tugas/folder-a"));
        String main = " { public static void main(String[] args) { Wire.open(); } }";
        Files.writeString(module.resolve("Server.java"), "class Server" + main);
        Files.writeString(module.resolve("Client.java"), "class Client" + main);
        Files.writeString(module.resolve("Broken.java"), "class Broken extends Missing {}");
        Files.writeString(
                module.resolve("Wire.java"),
                "class Wire { static Object open() { return new java.io.PrintWriter(System.out); } }");

        assertThat(notes(temp.resolve("tugas")))
                .containsExactly("folder-a " + Message.of("reading.charset", "Wire.java", 1, "new PrintWriter(…)"));
    }
}
