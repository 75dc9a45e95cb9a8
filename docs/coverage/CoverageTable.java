import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints JaCoCo's {@code jacoco.csv} as a table: lines and branches, a row a module.
 * Run by {@code mvn verify} straight from this source file, so it depends on the JDK alone.
 */
class CoverageTable {

    /** What was covered and what was missed. */
    private static final class Count {
        private long covered;
        private long missed;

        void add(String missedCell, String coveredCell) {
            missed += Long.parseLong(missedCell);
            covered += Long.parseLong(coveredCell);
        }

        @Override
        public String toString() {
            long all = covered + missed;
            double percent = all == 0 ? 100.0 : 100.0 * covered / all;
            return String.format(Locale.ROOT, "%5.1f %% (%d of %d)", percent, covered, all);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(arguments[0]));
        List<String> header = List.of(rows.get(0).split(","));
        Map<String, Count> lines = new TreeMap<>();
        Map<String, Count> branches = new TreeMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            String group = cells[header.indexOf("GROUP")];
            String module = group.substring(group.lastIndexOf('/') + 1);
            for (String key : List.of(module, "~all")) {
                lines.computeIfAbsent(key, unused -> new Count())
                        .add(cells[header.indexOf("LINE_MISSED")], cells[header.indexOf("LINE_COVERED")]);
                branches.computeIfAbsent(key, unused -> new Count())
                        .add(cells[header.indexOf("BRANCH_MISSED")], cells[header.indexOf("BRANCH_COVERED")]);
            }
        }
        System.out.printf("%n%-18s %-26s %s%n", "Coverage", "lines", "branches");
        lines.forEach((module, count) -> System.out.printf(
                "%-18s %-26s %s%n", module.replace("~all", "all"), count, branches.get(module)));
    }
}
