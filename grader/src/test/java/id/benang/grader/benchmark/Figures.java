package id.benang.grader.benchmark;

import id.benang.grader.benchmark.MeteredCommand.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a benchmark has found out so far.
 *
 * @param conditions on what and of which commit, for people
 * @param processors how many there are
 * @param bySlots the same class with other numbers of slots
 * @param bySize other classes with the same number of slots
 * @param counted how many students there were when starts were counted
 * @param starts what was started for them
 * @param builds of the trivial module
 * @param startsOfABuild what one of those started
 */
record Figures(
        String conditions,
        int processors,
        List<ClassRow> bySlots,
        List<ClassRow> bySize,
        int counted,
        Optional<Starts> starts,
        List<Used> builds,
        Optional<Starts> startsOfABuild) {

    Figures {
        bySlots = List.copyOf(bySlots);
        bySize = List.copyOf(bySize);
        builds = List.copyOf(builds);
    }

    /** Nothing yet. */
    static Figures none(String conditions, int processors) {
        return new Figures(
                conditions, processors, List.of(), List.of(), 0, Optional.empty(), List.of(), Optional.empty());
    }

    Figures withSlots(ClassRow row) {
        return new Figures(conditions, processors, and(bySlots, row), bySize, counted, starts, builds, startsOfABuild);
    }

    Figures withSize(ClassRow row) {
        return new Figures(conditions, processors, bySlots, and(bySize, row), counted, starts, builds, startsOfABuild);
    }

    Figures withStarts(int students, Starts found) {
        return new Figures(
                conditions, processors, bySlots, bySize, students, Optional.of(found), builds, startsOfABuild);
    }

    Figures withBuilds(List<Used> found, Starts startsOfOne) {
        return new Figures(conditions, processors, bySlots, bySize, counted, starts, found, Optional.of(startsOfOne));
    }

    /** All gradings of classes. */
    List<ClassRow> all() {
        return Stream.concat(bySlots.stream(), bySize.stream()).toList();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
