package id.benang.grader.submission;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.submission.ModuleSearch.Candidate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chooses one folder a module: of several the one with more sources, and the rivals are named. */
final class ModuleChoice {

    private static final Comparator<Candidate> BEST_FIRST = comparingInt(
                    (Candidate candidate) -> -candidate.sources().files().size())
            .thenComparing(Candidate::depth)
            .thenComparing(comparing(candidate -> candidate.folder().toString()));

    private final Map<LabModule, ModuleSources> chosen = new EnumMap<>(LabModule.class);

    /** The chosen folder of each module that was found. */
    Map<LabModule, ModuleSources> chosen() {
        return chosen;
    }

    boolean isComplete() {
        return chosen.size() == LabModule.values().length;
    }

    /**
     * Chooses among what a search found, for every module that has no folder yet.
     *
     * @param root what the folders' names are shown relative to
     */
    void offer(ModuleSearch search, Path root, Settings settings) {
        Map<LabModule, List<Candidate>> byModule =
                search.candidates().stream().collect(Collectors.groupingBy(Candidate::module));
        byModule.forEach((module, candidates) -> {
            if (!chosen.containsKey(module)) {
                chosen.put(module, best(candidates, root, settings));
            }
        });
    }

    private static ModuleSources best(List<Candidate> candidates, Path root, Settings settings) {
        List<Candidate> ranked = candidates.stream().sorted(BEST_FIRST).toList();
        Candidate best = ranked.get(0);
        List<Message> notes = new ArrayList<>();
        if (ranked.size() > 1) {
            notes.add(Message.of("submission.module-rivals", shown(best, root), shownAll(ranked, root)));
        }
        for (Path link : best.sources().links()) {
            notes.add(Message.of("submission.link-skipped", relative(best.folder(), link)));
        }
        return new ModuleSources(
                best.module(),
                best.folder().toAbsolutePath(),
                best.sources().files(),
                settings.module(best.module()),
                notes);
    }

    private static String shownAll(List<Candidate> ranked, Path root) {
        return ranked.stream().skip(1).map(rival -> shown(rival, root)).collect(Collectors.joining(", "));
    }

    private static String shown(Candidate candidate, Path root) {
        String place = candidate.folder().equals(root)
                ? String.valueOf(root.getFileName())
                : relative(root, candidate.folder());
        return place + " (" + candidate.sources().files().size() + ")";
    }

    /** A path as it is shown, the same on every system. */
    static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
