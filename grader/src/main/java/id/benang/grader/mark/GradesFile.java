package id.benang.grader.mark;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import id.benang.grader.text.TextFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads an instructor's {@code grades.yaml} or {@code grades.csv}; every complaint names the line. It writes nothing. */
final class GradesFile {

    /** The family of its complaints. */
    static final String COMPLAINTS = "grades.";

    private static final int LARGEST_KILOBYTES = 1024;

    private GradesFile() {}

    /**
     * The entries by the keys of their ids, in the order of the file.
     *
     * @throws UnusableInput if it cannot be read, or says something that cannot be meant
     */
    static Map<String, Entry> read(Path file, FinalRules rules) throws UnusableInput {
        String name = file.toString();
        boolean isTable = isTable(file);
        String text = TextFile.read(file, LARGEST_KILOBYTES, COMPLAINTS);
        if (text.isBlank()) {
            throw new UnusableInput(Message.of("grades.empty", name));
        }
        List<WrittenEntry> written = isTable ? CsvGrades.read(name, text) : YamlGrades.read(name, text);
        if (written.isEmpty()) {
            throw new UnusableInput(Message.of("grades.empty", name));
        }
        EntryReader reader = new EntryReader(name, rules);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (WrittenEntry one : written) {
            Entry entry = reader.read(one);
            Entry first = entries.put(Entry.key(entry.id()), entry);
            if (first != null) {
                throw Complaint.at(COMPLAINTS + "twice", name, entry.line(), entry.id(), first.line());
            }
        }
        return entries;
    }

    private static boolean isTable(Path file) throws UnusableInput {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isTable = name.endsWith(".csv");
        if (!isTable && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new UnusableInput(Message.of("grades.ending", file));
        }
        return isTable;
    }
}
