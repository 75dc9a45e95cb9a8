package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.CsvText;
import id.benang.grader.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a {@code roster.csv}: a heading, then one row a student. The columns are found by their headings;
 * commas, semicolons or tabs may stand between them. Every complaint names the file and the line.
 */
final class RosterFile {

    private static final String NAME = "roster.csv";
    private static final int LARGEST = 1024 * 1024;
    private static final Set<String> ID_HEADINGS = Set.of("id", "nim");
    private static final Set<String> NAME_HEADINGS = Set.of("name", "nama");

    private final String file;
    private final List<Roster.Entry> entries = new ArrayList<>();

    private RosterFile(String file) {
        this.file = file;
    }

    /** The roster that lies in a folder, if there is one. */
    static Optional<Path> in(Path folder) {
        return Optional.of(folder.resolve(NAME)).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Reads a file.
     *
     * @throws UnusableInput if it is too large, no UTF-8, no table, or lacks a heading, an id or all students
     * @throws IOException if it cannot be read
     */
    static Roster read(Path path) throws UnusableInput, IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        RosterFile roster = new RosterFile(String.valueOf(path.getFileName()));
        if (bytes.length > LARGEST) {
            throw roster.complaint("submission.roster-large", Limits.readable(LARGEST));
        }
        roster.readTable(TextFile.decoded(bytes).orElseThrow(() -> roster.complaint("submission.roster-encoding")));
        if (roster.entries.isEmpty()) {
            throw roster.complaint("submission.roster-empty");
        }
        return new Roster(roster.file, roster.entries);
    }

    private void readTable(String text) throws UnusableInput {
        List<CsvText.Row> rows = CsvText.read(file, text, "submission.roster-");
        if (rows.isEmpty()) {
            throw complaint("submission.roster-empty");
        }
        CsvText.Row heading = rows.get(0);
        int id = column(heading, ID_HEADINGS);
        int name = column(heading, NAME_HEADINGS);
        for (CsvText.Row row : rows.subList(1, rows.size())) {
            String studentId = row.cell(id);
            if (studentId.isEmpty()) {
                throw complaint("submission.roster-id", row.line());
            }
            String studentName = row.cell(name);
            entries.add(new Roster.Entry(studentId, studentName.isEmpty() ? studentId : studentName, row.line()));
        }
    }

    private int column(CsvText.Row heading, Set<String> names) throws UnusableInput {
        int[] columns = IntStream.range(0, heading.cells().size())
                .filter(column -> names.contains(heading.cell(column).toLowerCase(Locale.ROOT)))
                .toArray();
        if (columns.length != 1) {
            throw complaint("submission.roster-heading", String.join(", ", heading.cells()));
        }
        return columns[0];
    }

    private UnusableInput complaint(String key, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = file;
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new UnusableInput(Message.of(key, arguments));
    }
}
