package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A class as {@code class.csv} (RFC 4180): id, name, one score a module (empty if it was not asked for), total, bonus
 * and what a person should know; then, where there are final marks, what they came of.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: the names come from students.
 */
public final class ClassTable {

    private final Words words;
    private final FinalMarks marks;

    /** A table whose remarks are in the language of these texts. */
    public ClassTable(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks in further columns, where there are any. */
    public ClassTable(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
    }

    /** The whole file. */
    public String csv(List<Grade> grades) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            boolean isMarked = grades.stream().anyMatch(grade -> marks.of(grade).isPresent());
            printer.printRecord(head(isMarked));
            for (Grade grade : grades) {
                printer.printRecord(row(grade));
            }
        } catch (IOException impossible) {
            throw new AssertionError("a StringBuilder always takes more", impossible);
        }
        return csv.toString();
    }

    /**
     * Writes the file in one step.
     *
     * @throws IOException if it cannot be written
     */
    public void write(List<Grade> grades, Path file) throws IOException {
        AtomicFile.write(file, csv(grades));
    }

    private static List<String> head(boolean isMarked) {
        List<String> head = new ArrayList<>(List.of("id", "name"));
        Arrays.stream(LabModule.values()).map(LabModule::id).forEach(head::add);
        head.addAll(List.of("total", "bonus", "message"));
        if (isMarked) {
            head.addAll(MarkCells.HEAD);
        }
        return head;
    }

    private List<String> row(Grade grade) {
        List<String> row = new ArrayList<>();
        row.add(HarmlessCell.of(grade.student().id()));
        row.add(HarmlessCell.of(grade.student().name()));
        for (LabModule module : LabModule.values()) {
            row.add(score(grade, module));
        }
        row.add(Rounded.text(grade.score()));
        row.add(Rounded.text(grade.bonus()));
        row.add(HarmlessCell.of(String.join("; ", words.remarks(grade))));
        marks.of(grade).ifPresent(mark -> row.addAll(MarkCells.of(grade, mark, words)));
        return row;
    }

    private static String score(Grade grade, LabModule module) {
        return grade.modules().stream()
                .filter(graded -> graded.module() == module)
                .findFirst()
                .map(ModuleGrade::score)
                .map(Rounded::text)
                .orElse("");
    }
}
