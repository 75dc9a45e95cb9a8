package id.benang.grader.benchmark;

import id.benang.grader.benchmark.Figures.Builds;
import id.benang.grader.benchmark.Figures.Count;
import id.benang.grader.benchmark.MeteredCommand.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as Markdown. */
final class Tables {

    private static final double BYTES_PER_MEGABYTE = 1024.0 * 1024;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double PERCENT = 100;

    private final Figures figures;

    Tables(Figures figures) {
        this.figures = figures;
    }

    String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("Written by `.ci/benchmark`, not by hand. The number in *measured* says under what:\n\n"
                + conditions());
        if (!figures.bySlots().isEmpty()) {
            parts.add("### With other numbers of slots\n\n" + table(figures.bySlots()));
        }
        if (!figures.bySize().isEmpty()) {
            parts.add("### With other sizes of the class\n\n" + table(figures.bySize()));
        }
        if (!figures.all().isEmpty()) {
            parts.add("### Memory\n\n" + memory());
        }
        if (!figures.counts().isEmpty()) {
            parts.add("### What is started\n\n" + starts());
        }
        if (!figures.builds().isEmpty()) {
            parts.add("### What people do today\n\n" + builds());
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String conditions() {
        return figures.conditions().stream()
                .map(each -> "%d. %s".formatted(number(each), each.words()))
                .collect(Collectors.joining("\n"));
    }

    private int number(Conditions conditions) {
        return figures.conditions().indexOf(conditions) + 1;
    }

    private String table(List<ClassRow> rows) {
        List<String> lines = new ArrayList<>(List.of(
                "| slots | students | wall clock | submissions a minute | processor time a submission | coordinator | slots | programs | processors busy | busy for others | as expected | isolation | measured |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
        for (ClassRow row : rows) {
            lines.add(
                    "| %d | %d | %.0f s | %.1f | %.2f s | %.2f s | %.2f s | %.2f s | %.0f %% | %.0f %% | %s | %s | %d |"
                            .formatted(
                                    row.slots(),
                                    row.students(),
                                    row.used().wall(),
                                    row.submissionsAMinute(),
                                    row.used().cpu() / row.students(),
                                    row.seen().coordinatorSeconds() / row.students(),
                                    row.seen().slotSeconds() / row.students(),
                                    row.programSeconds() / row.students(),
                                    row.share() * PERCENT,
                                    row.shareOfOthers() * PERCENT,
                                    expected(row),
                                    row.isolation(),
                                    number(row.conditions())));
        }
        return String.join("\n", lines);
    }

    private static String expected(ClassRow row) {
        int fine = row.students() - row.surprises().size();
        String open = row.open() == 0 ? "" : ", %d open".formatted(row.open());
        return (fine == row.students() ? "all " + fine : "%d of %d".formatted(fine, row.students())) + open;
    }

    private String memory() {
        List<String> lines = new ArrayList<>(List.of(
                "| slots | students | coordinator | its live heap, a quarter done | nine tenths done | the largest slot | all processes together | most processes |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        for (ClassRow row : figures.all()) {
            lines.add("| %d | %d | %s | %s | %s | %s | %s | %d |"
                    .formatted(
                            row.slots(),
                            row.students(),
                            megabytes(OptionalLong.of(row.seen().coordinatorBytes())),
                            megabytes(row.earlyHeap()),
                            megabytes(row.lateHeap()),
                            megabytes(OptionalLong.of(row.seen().slotBytes())),
                            megabytes(OptionalLong.of(row.seen().mostBytes())),
                            row.seen().mostProcesses()));
        }
        return String.join("\n", lines);
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isEmpty() ? "–" : "%.0f MB".formatted(bytes.getAsLong() / BYTES_PER_MEGABYTE);
    }

    private String starts() {
        List<String> lines = new ArrayList<>(List.of(
                "| what | n | Java virtual machines | of a submission | all programs | of a submission | measured |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        figures.counts().forEach(count -> lines.add(row(count)));
        return String.join("\n", lines);
    }

    private String row(Count count) {
        Starts starts = count.starts();
        int number = count.number();
        return "| %s | %d | %d | %.1f | %d | %.1f | %d |"
                .formatted(
                        count.what(),
                        number,
                        starts.machines(),
                        (double) starts.machines() / number,
                        starts.all(),
                        (double) starts.all() / number,
                        number(count.conditions()));
    }

    private String builds() {
        Builds builds = figures.builds().get(0);
        List<Double> walls = sorted(builds.all().stream().map(Used::wall));
        List<Double> seconds = sorted(builds.all().stream().map(Used::cpu));
        return """
                | builds | wall clock: median, from, to | builds a minute, one after the other | processor time: median, from, to | measured |
                | --- | --- | --- | --- | --- |
                | %d | %s | %.1f | %s | %d |""".formatted(
                        builds.all().size(),
                        spread(walls),
                        SECONDS_PER_MINUTE / median(walls),
                        spread(seconds),
                        number(builds.conditions()));
    }

    private static List<Double> sorted(Stream<Double> numbers) {
        return numbers.sorted().toList();
    }

    private static String spread(List<Double> sorted) {
        return "%.1f, %.1f, %.1f s".formatted(median(sorted), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
