package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offline grading worksheet of Moodle's assignments: {@code Grade} and {@code Feedback comments} are filled in,
 * everything else stays as it came. Students are known by their participant number, their id number or their full
 * name. With it goes {@link MoodleFeedback} for the same students.
 *
 * <p>Source: {@code mod/assign/feedback/offline} of Moodle; comments are HTML there.
 */
public final class MoodleWorksheet implements ClassSheet, SheetLayout {

    private static final List<String> IDENTIFIER = List.of("Identifier", "Pengenal", "Pengidentifikasi");
    private static final List<String> FULL_NAME = List.of("Full name", "Nama lengkap");
    private static final List<String> ID_NUMBER = List.of("ID number", "Nomor ID", "Nomor induk", "NIM");
    private static final List<String> GRADE = List.of("Grade", "Nilai");
    private static final List<String> MAXIMUM =
            List.of("Maximum Grade", "Nilai maksimum", "Nilai maksimal", "Nilai Tertinggi");
    private static final List<String> COMMENTS =
            List.of("Feedback comments", "Komentar umpan balik", "Umpan balik komentar", "Komentar Umpan Balik");

    private static final Pattern PARTICIPANT = Pattern.compile("\\s*\\D*?([0-9]{1,18})\\s*");
    private static final Pattern IN_STUDENT_ID = Pattern.compile(
            "([0-9]{1,18})" + "|(?i:participant|peserta)[ _-]*([0-9]{1,18})" + "|.*_([0-9]{1,18})_assignsubmission_.*");

    private final CsvSheet sheet;
    private final Texts texts;
    private final FinalMarks marks;
    private final int identifier;
    private final OptionalInt fullName;
    private final OptionalInt idNumber;
    private final int grade;
    private final int maximum;
    private final OptionalInt comments;

    private MoodleWorksheet(CsvSheet sheet, Texts texts, FinalMarks marks) throws UnusableInput {
        this.sheet = sheet;
        this.texts = texts;
        this.marks = marks;
        this.identifier = sheet.requiredColumn(IDENTIFIER);
        this.fullName = sheet.column(FULL_NAME);
        this.idNumber = sheet.column(ID_NUMBER);
        this.grade = sheet.requiredColumn(GRADE);
        this.maximum = sheet.requiredColumn(MAXIMUM);
        this.comments = sheet.column(COMMENTS);
    }

    /**
     * Reads a worksheet as Moodle gave it out.
     *
     * @param texts the language of the comments
     * @throws UnusableInput if it is no such file
     */
    public static MoodleWorksheet read(Path file, Texts texts) throws UnusableInput {
        return read(file, texts, FinalMarks.NONE);
    }

    /**
     * The same for the final marks, where there are any.
     *
     * @throws UnusableInput if it is no such file
     */
    public static MoodleWorksheet read(Path file, Texts texts, FinalMarks marks) throws UnusableInput {
        return new MoodleWorksheet(CsvSheet.read(file), texts, marks);
    }

    @Override
    public String fileName() {
        return "moodle-worksheet.csv";
    }

    @Override
    public List<Message> write(List<Grade> grades, Path folder) throws IOException {
        FilledSheet filled = new FilledSheet(sheet, this, marks, grades);
        AtomicFile.write(folder.resolve(fileName()), filled.text());
        MoodleFeedback feedback = new MoodleFeedback(texts, marks);
        for (int index = 0; index < filled.written().size(); index++) {
            CsvRow row = filled.writtenTo().get(index);
            Grade written = filled.written().get(index);
            participant(row).ifPresent(number -> feedback.add(number, name(row), written));
        }
        AtomicFile.write(folder.resolve("moodle-feedback.zip"), feedback.zip());
        List<Message> warnings = new ArrayList<>();
        if (comments.isEmpty()) {
            warnings.add(Message.of("report.sheet.no-comments", sheet.file(), COMMENTS.get(0)));
        }
        warnings.addAll(filled.warnings());
        return warnings;
    }

    @Override
    public boolean isStudent(int number, CsvRow row) {
        return number > 0;
    }

    @Override
    public List<Roll.Way> ways() {
        return List.of(
                new Roll.Way(
                        MoodleWorksheet::numbers,
                        row -> participant(row).map(Set::of).orElse(Set.of())),
                new Roll.Way(student -> Set.of(student.id()), row -> Set.of(value(row, idNumber))),
                new Roll.Way(student -> Set.of(student.name()), row -> Set.of(value(row, fullName))));
    }

    @Override
    public String name(CsvRow row) {
        String name = value(row, fullName);
        return name.isBlank() ? row.value(identifier) : name;
    }

    @Override
    public Optional<Scale> scale(CsvRow row) {
        return Scale.of(row.value(maximum));
    }

    @Override
    public CsvRow filled(CsvRow row, Grade graded, String points) {
        CsvRow filled = row.with(grade, points);
        return comments.isPresent()
                ? filled.with(comments.getAsInt(), new ShortFeedback(texts, marks).html(graded))
                : filled;
    }

    private Optional<String> participant(CsvRow row) {
        Matcher number = PARTICIPANT.matcher(row.value(identifier));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    private static Set<String> numbers(Student student) {
        if (student.platformNumber().isPresent()) {
            return Set.of(student.platformNumber().get());
        }
        Matcher id = IN_STUDENT_ID.matcher(student.id());
        if (!id.matches()) {
            return Set.of();
        }
        String number = id.group(1) != null ? id.group(1) : id.group(2) != null ? id.group(2) : id.group(3);
        return Set.of(number);
    }

    private static String value(CsvRow row, OptionalInt column) {
        return column.isPresent() ? row.value(column.getAsInt()) : "";
    }
}
