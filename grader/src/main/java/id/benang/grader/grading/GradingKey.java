package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Role;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the grade of a submission depends on, in one word: as long as it stays the same, grading again would come to the
 * same grade. It says nothing of where the submission lies.
 */
public final class GradingKey {

    private GradingKey() {}

    /**
     * The key of a submission: 64 hexadecimal digits.
     *
     * @param wanted the modules that are graded
     * @param conditions whatever else a grade depends on, e.g. the kit, as {@link #ofTheKit} tells it
     * @throws IOException if a file of the submission cannot be read
     */
    public static String of(Submission submission, Set<LabModule> wanted, Rubric rubric, List<String> conditions)
            throws IOException {
        Digest digest = new Digest();
        digest.add(conditions);
        add(digest, rubric);
        Stream.of(LabModule.values()).filter(wanted::contains).forEach(module -> digest.add(module.id()));
        digest.add("student")
                .add(submission.student().id())
                .add(submission.student().name())
                .add(submission.student().platformNumber().stream().toList());
        add(digest, submission.notes());
        add(digest, submission.message().stream().toList());
        for (LabModule module : LabModule.values()) {
            ModuleSources sources = submission.modules().get(module);
            if (sources != null) {
                add(digest.add("module").add(module.id()), sources);
            }
        }
        return digest.inHex();
    }

    /**
     * What the kit itself is, whatever its version says: 64 hexadecimal digits.
     *
     * @param classes the jar or the folder that its classes come from
     * @throws IOException if they cannot be read
     */
    public static String ofTheKit(Path classes) throws IOException {
        Digest digest = new Digest();
        if (Files.isDirectory(classes)) {
            addFiles(digest, classes, filesWithin(classes));
        } else {
            digest.addFile(classes);
        }
        return digest.inHex();
    }

    private static void add(Digest digest, Rubric rubric) {
        for (LabModule module : LabModule.values()) {
            digest.add("rubric").add(module.id());
            digest.add(String.valueOf(rubric.weights().get(module)));
            add(digest, rubric.modules().getOrDefault(module, Map.of()));
        }
        add(digest.add("challenges"), rubric.challenges());
    }

    private static void add(Digest digest, Map<String, Rubric.Rule> rules) {
        digest.add(rules.size());
        // Sorted: a map that never changes has another order in each process.
        new TreeMap<>(rules)
                .forEach((check, rule) ->
                        digest.add(check).add(String.valueOf(rule.points())).add(rule.needs()));
    }

    private static void add(Digest digest, List<Message> messages) {
        digest.add(messages.size());
        messages.forEach(
                message -> digest.add(message.key()).add(message.arguments()).add(message.lines()));
    }

    private static void add(Digest digest, ModuleSources module) throws IOException {
        add(digest, module.notes());
        ModuleSettings settings = module.settings();
        boolean runsInItsFolder = false;
        for (Role role : Role.values()) {
            List<String> command = settings.command(role).orElse(List.of());
            digest.add(command);
            runsInItsFolder |= !command.isEmpty();
        }
        digest.add(settings.wire().name()).add(settings.port().orElse(0));
        addFiles(digest, module.folder(), module.sources());
        if (runsInItsFolder) {
            addFiles(digest, module.folder(), filesWithin(module.folder()));
        }
    }

    private static void addFiles(Digest digest, Path folder, List<Path> files) throws IOException {
        digest.add(files.size());
        for (Path file : files) {
            digest.add(folder.relativize(file).toString().replace('\\', '/'));
            digest.add(Files.isExecutable(file) ? "executable" : "plain").addFile(file);
        }
    }

    /** All that a command of {@code benang.toml} finds around it. */
    private static List<Path> filesWithin(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
