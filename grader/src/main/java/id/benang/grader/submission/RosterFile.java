package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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
        roster.readTable(roster.decoded(bytes));
        if (roster.entries.isEmpty()) {
            throw roster.complaint("submission.roster-empty");
        }
        return new Roster(roster.file, roster.entries);
    }

    private String decoded(byte[] bytes) throws UnusableInput {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw complaint("submission.roster-encoding");
        }
    }

    private void readTable(String text) throws UnusableInput, IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            try {
                readRows(parser);
            } catch (UncheckedIOException e) {
                throw complaint("submission.roster-syntax", parser.getCurrentLineNumber());
            }
        }
    }

    private void readRows(CSVParser parser) throws UnusableInput {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!rows.hasNext()) {
            throw complaint("submission.roster-empty");
        }
        CSVRecord heading = rows.next();
        int id = column(heading, ID_HEADINGS);
        int name = column(heading, NAME_HEADINGS);
        while (rows.hasNext()) {
            CSVRecord row = rows.next();
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            String studentId = cell(row, id);
            if (studentId.isEmpty()) {
                throw complaint("submission.roster-id", parser.getCurrentLineNumber());
            }
            String studentName = cell(row, name);
            entries.add(new Roster.Entry(
                    studentId, studentName.isEmpty() ? studentId : studentName, parser.getCurrentLineNumber()));
        }
    }

    private int column(CSVRecord heading, Set<String> names) throws UnusableInput {
        int[] columns = IntStream.range(0, heading.size())
                .filter(column -> names.contains(cell(heading, column).toLowerCase(Locale.ROOT)))
                .toArray();
        if (columns.length != 1) {
            throw complaint("submission.roster-heading", String.join(", ", heading.toList()));
        }
        return columns[0];
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    /** What stands most often in the heading: spreadsheets write what is usual in their country. */
    private static char delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character delimiter) -> heading.chars()
                                .filter(letter -> letter == delimiter)
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(',');
    }

    private UnusableInput complaint(String key, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = file;
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new UnusableInput(Message.of(key, arguments));
    }
}
