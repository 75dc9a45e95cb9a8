package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingKeyTest {

    private static final Set<LabModule> ALL = Set.of(LabModule.values());
    private static final List<String> CONDITIONS = List.of("kit 1", "java 17");
    private static final Student SITI = new Student("1", "Siti");

    @TempDir
    private Path folder;

    private Path server;
    private Path data;

    @BeforeEach
    void hand_something_in() throws IOException {
        server = Files.writeString(folder.resolve("Server.java"), "class Server {}");
        data = Files.writeString(folder.resolve("data.txt"), "satu");
    }

    @Test
    void the_same_submission_has_the_same_key_wherever_it_lies() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path copy = Files.copy(server, elsewhere.resolve("Server.java"));

        String key = key(submission(folder, List.of(server), ModuleSettings.none()));

        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(key(submission(elsewhere, List.of(copy), ModuleSettings.none())))
                .isEqualTo(key);
    }

    @Test
    void a_changed_source_changes_the_key() throws Exception {
        String before = key(java());
        Files.writeString(server, "class Server { }");

        assertThat(key(java())).isNotEqualTo(before);
    }

    @Test
    void a_source_under_another_name_changes_the_key() throws Exception {
        String before = key(java());
        Path renamed = Files.move(server, folder.resolve("Servers.java"));

        assertThat(key(submission(folder, List.of(renamed), ModuleSettings.none())))
                .isNotEqualTo(before);
    }

    @Test
    void other_files_count_where_a_command_runs_among_them_and_nowhere_else() throws Exception {
        Submission command = submission(folder, List.of(), command(List.of("python3", "server.py")));
        String ofJava = key(java());
        String ofCommand = key(command);
        Files.writeString(data, "dua");

        assertThat(key(java())).isEqualTo(ofJava);
        assertThat(key(command)).isNotEqualTo(ofCommand);
    }

    @Test
    void settings_change_the_key_and_commands_are_not_confused() throws Exception {
        String none = key(java());

        assertThat(Set.of(
                        none,
                        key(submission(folder, List.of(server), command(List.of("a b", "c")))),
                        key(submission(folder, List.of(server), command(List.of("a", "b c")))),
                        key(submission(
                                folder, List.of(server), settings(ModuleSettings.Wire.RAW, OptionalInt.empty()))),
                        key(submission(
                                folder, List.of(server), settings(ModuleSettings.Wire.LINE, OptionalInt.of(7000))))))
                .hasSize(5);
    }

    @Test
    void who_it_is_and_what_was_noted_change_the_key() throws Exception {
        Submission java = java();
        Message note = Message.of("note.other-port", 7000);

        assertThat(Set.of(
                        key(java),
                        key(of(new Student("2", "Siti"), java.modules(), List.of(), Optional.empty())),
                        key(of(new Student("1", "Rahma"), java.modules(), List.of(), Optional.empty())),
                        key(of(
                                new Student("1", "Siti", Optional.of("7")),
                                java.modules(),
                                List.of(),
                                Optional.empty())),
                        key(of(SITI, java.modules(), List.of(note), Optional.empty())),
                        key(of(SITI, java.modules(), List.of(), Optional.of(note))),
                        key(of(SITI, Map.of(), List.of(), Optional.empty()))))
                .hasSize(7);
    }

    @Test
    void modules_rubric_and_conditions_change_the_key() throws Exception {
        Rubric usual = Rubric.usual();
        Map<String, Rubric.Rule> challenges = new HashMap<>(usual.challenges());
        challenges.put("list", new Rubric.Rule(99, List.of()));

        assertThat(Set.of(
                        key(java()),
                        GradingKey.of(java(), Set.of(LabModule.FOLDER_A), usual, CONDITIONS),
                        GradingKey.of(java(), ALL, usual, List.of("kit 1", "java 21")),
                        GradingKey.of(java(), ALL, usual, List.of("kit 2", "java 17")),
                        GradingKey.of(
                                java(), ALL, new Rubric(usual.modules(), challenges, usual.weights()), CONDITIONS),
                        GradingKey.of(
                                java(),
                                ALL,
                                new Rubric(usual.modules(), usual.challenges(), Map.of(LabModule.FOLDER_A, 3.0)),
                                CONDITIONS)))
                .hasSize(6);
    }

    @Test
    void the_kit_is_known_by_what_it_is_made_of() throws Exception {
        String ofTheFolder = GradingKey.ofTheKit(folder);
        String ofTheFile = GradingKey.ofTheKit(data);
        assertThat(GradingKey.ofTheKit(folder)).isEqualTo(ofTheFolder).isNotEqualTo(ofTheFile);

        Files.writeString(data, "dua");

        assertThat(GradingKey.ofTheKit(folder)).isNotEqualTo(ofTheFolder);
        assertThat(GradingKey.ofTheKit(data)).isNotEqualTo(ofTheFile);
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws Exception {
        Submission java = java();
        Files.delete(server);

        assertThatThrownBy(() -> key(java)).isInstanceOf(NoSuchFileException.class);
    }

    private static String key(Submission submission) throws IOException {
        return GradingKey.of(submission, ALL, Rubric.usual(), CONDITIONS);
    }

    private Submission java() {
        return submission(folder, List.of(server), ModuleSettings.none());
    }

    private static Submission submission(Path folder, List<Path> sources, ModuleSettings settings) {
        ModuleSources module = new ModuleSources(LabModule.FOLDER_A, folder, sources, settings, List.of());
        return of(SITI, Map.of(LabModule.FOLDER_A, module), List.of(), Optional.empty());
    }

    private static Submission of(
            Student student, Map<LabModule, ModuleSources> modules, List<Message> notes, Optional<Message> message) {
        return new Submission(student, Path.of("origin"), modules, notes, message);
    }

    private static ModuleSettings command(List<String> words) {
        return new ModuleSettings(Optional.of(words), Optional.empty(), ModuleSettings.Wire.LINE, OptionalInt.empty());
    }

    private static ModuleSettings settings(ModuleSettings.Wire wire, OptionalInt port) {
        return new ModuleSettings(Optional.empty(), Optional.empty(), wire, port);
    }
}
