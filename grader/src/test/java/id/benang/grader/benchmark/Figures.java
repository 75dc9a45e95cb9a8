package id.benang.grader.benchmark;

import id.benang.grader.benchmark.MeteredCommand.Used;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What benchmarks have found out so far. They are kept in a file, since not all of it can be measured in one go; what
 * is measured again takes the place of what there was.
 *
 * @param bySlots the same class with other numbers of slots
 * @param bySize other classes with the same number of slots
 * @param counts what was started
 * @param builds of the trivial module
 */
record Figures(List<ClassRow> bySlots, List<ClassRow> bySize, List<Count> counts, List<Builds> builds) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Nothing yet. */
    static final Figures NONE = new Figures(List.of(), List.of(), List.of(), List.of());

    Figures {
        bySlots = List.copyOf(bySlots);
        bySize = List.copyOf(bySize);
        counts = List.copyOf(counts);
        builds = List.copyOf(builds);
    }

    /**
     * What was started.
     *
     * @param what by what, for people
     * @param number how many submissions that was for
     */
    record Count(String what, int number, Starts starts, Conditions conditions) {}

    /** Builds of the trivial module, each a fresh one. */
    record Builds(List<Used> all, Conditions conditions) {

        Builds {
            all = List.copyOf(all);
        }
    }

    /** What a file holds; nothing if there is none. */
    static Figures in(Path file) throws IOException {
        return Files.exists(file)
                ? MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), Figures.class)
                : NONE;
    }

    /** Writes them into a file, for {@link #in}. */
    void keep(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
    }

    Figures withSlots(ClassRow row) {
        return new Figures(and(bySlots, row, ClassRow::setting), bySize, counts, builds);
    }

    Figures withSize(ClassRow row) {
        return new Figures(bySlots, and(bySize, row, ClassRow::setting), counts, builds);
    }

    Figures withCount(Count count) {
        return new Figures(bySlots, bySize, and(counts, count, Count::what), builds);
    }

    Figures withBuilds(Builds found) {
        return new Figures(bySlots, bySize, counts, List.of(found));
    }

    /** All gradings of classes. */
    List<ClassRow> all() {
        return Stream.concat(bySlots.stream(), bySize.stream()).toList();
    }

    /** All conditions, each once, in the order of what was measured under them. */
    List<Conditions> conditions() {
        return Stream.of(
                        all().stream().map(ClassRow::conditions),
                        counts.stream().map(Count::conditions),
                        builds.stream().map(Builds::conditions))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** A list with one more, in the place of the one that the key says it is the same as. */
    private static <T> List<T> and(List<T> list, T more, Function<T, ?> key) {
        List<T> longer = new ArrayList<>(list);
        longer.removeIf(old -> key.apply(old).equals(key.apply(more)));
        longer.add(more);
        return longer;
    }
}
