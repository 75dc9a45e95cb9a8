package id.benang.grader.build;

import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the source files of one module. */
final class SourceFiles {

    /** How many source files a module may have. */
    static final int MOST_FILES = 2_000;

    /** How large a module's source files may be together. */
    static final int MOST_MEGABYTES = 5;

    private SourceFiles() {}

    /**
     * The module's source files, decoded.
     *
     * @throws UnusableInput if they are more or larger than allowed
     * @throws IOException if one cannot be read
     */
    static List<StudentSource> read(ModuleSources module) throws IOException, UnusableInput {
        if (module.sources().size() > MOST_FILES) {
            throw new UnusableInput(
                    Message.of("build.too-many-files", module.sources().size(), MOST_FILES));
        }
        long left = MOST_MEGABYTES * 1024L * 1024;
        for (Path file : module.sources()) {
            left -= Files.size(file);
        }
        if (left < 0) {
            throw new UnusableInput(Message.of("build.too-large", MOST_MEGABYTES + " MB"));
        }
        List<StudentSource> sources = new ArrayList<>();
        for (Path file : module.sources()) {
            String shownName = module.folder().relativize(file).toString().replace('\\', '/');
            sources.add(new StudentSource(file, shownName, SourceText.decoded(Files.readAllBytes(file))));
        }
        return sources;
    }

    /** One note for each encoding that is not plain UTF-8. */
    static List<Message> encodingNotes(List<StudentSource> sources) {
        Map<String, String> names = sources.stream()
                .filter(source -> !source.encoding().equals(SourceText.PLAIN))
                .collect(Collectors.groupingBy(
                        StudentSource::encoding,
                        TreeMap::new,
                        Collectors.mapping(StudentSource::shownName, Collectors.joining(", "))));
        return names.entrySet().stream()
                .map(entry -> Message.of("build.encoding", entry.getKey(), entry.getValue()))
                .toList();
    }
}
