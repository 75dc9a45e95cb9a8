package id.benang.grader.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * All gradings of the corpus that were ever made and still count, as a CSV file: equal ones are one row with a number.
 * A proof takes hours; it adds to the file after each grading, and the next one goes on where it stopped.
 */
final class Ledger {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "member",
                    "module",
                    "content",
                    "commit",
                    "java",
                    "processors",
                    "load",
                    "expected",
                    "failed",
                    "surprises",
                    "verdicts",
                    "checks",
                    "gradings")
            .setSkipHeaderRecord(true)
            .setRecordSeparator("\n")
            .get();

    private final Path file;
    private final Map<Row, Integer> rows =
            new TreeMap<>(Comparator.comparing(Row::member).thenComparing(Row::toString));

    /**
     * What gradings have in common that count as equal.
     *
     * @param content a digest of the member's files; gradings of other files no longer count
     * @param expected whether exactly what must fail has failed
     * @param failed the checks that failed as they must
     * @param surprises the checks that failed though they must not, or stayed open
     * @param verdicts a digest of all verdicts
     * @param checks how many verdicts there were
     */
    record Row(
            String member,
            String module,
            String content,
            Conditions conditions,
            boolean expected,
            String failed,
            String surprises,
            String verdicts,
            int checks) {

        static Row of(Outcome outcome, String content, Conditions conditions) {
            return new Row(
                    outcome.member().name(),
                    outcome.module().id(),
                    content,
                    conditions,
                    outcome.isAsExpected(),
                    String.join(" ", outcome.caught()),
                    String.join(" ", outcome.surprises()),
                    Digest.of(outcome.verdicts().toString()),
                    outcome.verdicts().size());
        }
    }

    /** The ledger in this file, or an empty one where there is none. */
    static Ledger in(Path file) throws IOException {
        Ledger ledger = new Ledger(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                FORMAT.parse(reader)
                        .forEach(each -> ledger.rows.merge(row(each), number(each, "gradings"), Integer::sum));
            }
        }
        return ledger;
    }

    private Ledger(Path file) {
        this.file = file;
    }

    private static Row row(CSVRecord each) {
        return new Row(
                each.get("member"),
                each.get("module"),
                each.get("content"),
                new Conditions(
                        each.get("commit"), number(each, "java"), number(each, "processors"), number(each, "load")),
                Boolean.parseBoolean(each.get("expected")),
                each.get("failed"),
                each.get("surprises"),
                each.get("verdicts"),
                number(each, "checks"));
    }

    private static int number(CSVRecord each, String column) {
        return Integer.parseInt(each.get(column));
    }

    /** Adds one grading and writes the file, in one step. */
    synchronized void add(Row row) {
        rows.merge(row, 1, Integer::sum);
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, csv(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String csv() throws IOException {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer =
                new CSVPrinter(csv, FORMAT.builder().setSkipHeaderRecord(false).get())) {
            for (Map.Entry<Row, Integer> entry : rows.entrySet()) {
                printer.printRecord(values(entry.getKey(), entry.getValue()));
            }
        }
        return csv.toString();
    }

    private static Object[] values(Row row, int gradings) {
        Conditions conditions = row.conditions();
        return new Object[] {
            row.member(),
            row.module(),
            row.content(),
            conditions.commit(),
            conditions.java(),
            conditions.processors(),
            conditions.load(),
            row.expected(),
            row.failed(),
            row.surprises(),
            row.verdicts(),
            row.checks(),
            gradings
        };
    }

    /** One grading as a line, from which {@link #row(String)} reads it again. */
    static String line(Row row) {
        return FORMAT.format(values(row, 1));
    }

    /** The grading that a line tells of. */
    static Row row(String line) throws IOException {
        CSVFormat withoutHeader = FORMAT.builder().setSkipHeaderRecord(false).get();
        return row(withoutHeader.parse(new StringReader(line)).iterator().next());
    }

    /** The gradings of a member as it is now. */
    synchronized List<Tally> of(String member, String content) {
        List<Tally> tallies = new ArrayList<>();
        rows.forEach((row, gradings) -> {
            if (row.member().equals(member) && row.content().equals(content)) {
                tallies.add(new Tally(row, gradings));
            }
        });
        return tallies;
    }

    /** So many equal gradings. */
    record Tally(Row row, int gradings) {}
}
