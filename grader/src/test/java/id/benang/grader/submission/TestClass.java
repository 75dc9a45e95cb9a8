package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class on disk, as an instructor downloads it, and what the intake makes of it. */
final class TestClass {

    static final String SERVER = "class Server {}";

    private final Path folder;
    private final Path temp;

    TestClass(Path temp) throws IOException {
        this.temp = temp.toRealPath();
        this.folder = Files.createDirectories(this.temp.resolve("kelas"));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A source, or whatever the name says, with a text that will do. */
    TestClass file(String name) throws IOException {
        return file(name, SERVER);
    }

    TestClass file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestClass file(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    /** A zip with these sources. */
    TestClass zip(String name, String... sources) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        TestArchives.zip(folder.resolve(name), contents(sources));
        return this;
    }

    /** The class packed as one zip, with these files in it. */
    Path packed(String name, Map<String, String> contents) throws IOException {
        return TestArchives.zip(temp.resolve(name), contents);
    }

    List<Submission> intake() throws UnusableInput {
        return intake(folder);
    }

    /** Not closed: the temporary folder goes away as a whole. */
    List<Submission> intake(Path path) throws UnusableInput {
        return Intake.open(path, temp.resolve("scratch")).submissions();
    }

    /** Why the class cannot be taken in at all. */
    String refusal() {
        UnusableInput refusal = catchThrowableOfType(UnusableInput.class, this::intake);
        assertThat(refusal).isNotNull();
        return Wording.indonesian(refusal.explanation());
    }

    static Map<String, String> contents(String... sources) {
        Map<String, String> contents = new LinkedHashMap<>();
        Arrays.stream(sources).forEach(source -> contents.put(source, SERVER));
        return contents;
    }

    /** What identifies each row, and why it cannot be graded or which modules it has. */
    static List<String> rows(List<Submission> submissions) {
        return submissions.stream()
                .map(submission -> submission.student().id() + " | "
                        + submission.student().name() + " | "
                        + submission
                                .message()
                                .map(Wording::indonesian)
                                .orElseGet(() -> submission.modules().keySet().stream()
                                        .sorted()
                                        .toList()
                                        .toString()))
                .toList();
    }

    static List<String> notes(Submission submission) {
        return submission.notes().stream().map(Wording::indonesian).toList();
    }
}
