package id.benang.grader.corpus;

import id.benang.grader.corpus.CorpusMember.Kind;
import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the corpus: {@code right}, {@code mistakes} and {@code canary} under one folder. */
public final class Corpus {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path root;

    public Corpus(Path root) {
        this.root = root;
    }

    /** {@code mistake.yaml}. */
    record MistakeFile(String mistake, String base, String module, List<String> fails) {}

    /** {@code expected.yaml}. */
    record ExpectedFile(String title, List<String> modules) {}

    /** All members: the right ones, the mistakes, the canary. */
    public List<CorpusMember> members() throws IOException {
        List<CorpusMember> members = new ArrayList<>();
        for (Path folder : folders("right")) {
            members.add(right(folder));
        }
        for (Path folder : folders("mistakes")) {
            members.add(mistake(folder, Kind.MISTAKE));
        }
        members.add(mistake(root.resolve("canary"), Kind.CANARY));
        return members;
    }

    /** The kit's own modules, which are right too. */
    public static CorpusMember ownModules(Path checkout) {
        return new CorpusMember(
                "the kit",
                Kind.RIGHT,
                checkout,
                Optional.empty(),
                EnumSet.allOf(LabModule.class),
                "The kit's own modules",
                Set.of());
    }

    private List<Path> folders(String name) throws IOException {
        try (Stream<Path> all = Files.list(root.resolve(name))) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static CorpusMember right(Path folder) {
        ExpectedFile file = YAML.readValue(folder.resolve("expected.yaml").toFile(), ExpectedFile.class);
        Set<LabModule> modules = file.modules().stream().map(Corpus::module).collect(Collectors.toSet());
        return new CorpusMember(
                folder.toFile().getName(), Kind.RIGHT, folder, Optional.empty(), modules, file.title(), Set.of());
    }

    private CorpusMember mistake(Path folder, Kind kind) {
        MistakeFile file = YAML.readValue(folder.resolve("mistake.yaml").toFile(), MistakeFile.class);
        return new CorpusMember(
                folder.toFile().getName(),
                kind,
                folder,
                Optional.of(root.resolve(file.base())),
                Set.of(module(file.module())),
                file.mistake(),
                Set.copyOf(file.fails()));
    }

    private static LabModule module(String id) {
        return LabModule.withId(id).orElseThrow(() -> new IllegalArgumentException("No module " + id));
    }
}
