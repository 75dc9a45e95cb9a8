package id.benang.grader.mark;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The final marks of a class: what a rubric says of them, with what an instructor's file adds. */
public final class MarkBook implements FinalMarks {

    /** The note that the learning platform calls a submission late; it says nothing of how late. */
    private static final String LATE = "submission.late";

    /** The note that several submissions bear one id. */
    private static final String ID_TWICE = "submission.id-twice";

    private final Optional<Path> file;
    private final FinalRules rules;
    private final Map<String, Entry> entries;

    private MarkBook(Optional<Path> file, FinalRules rules, Map<String, Entry> entries) {
        this.file = file;
        this.rules = rules;
        this.entries = entries;
    }

    /** The marks where nothing is added by hand: none at all, unless the rubric has rules for them. */
    public static MarkBook without(FinalRules rules) {
        return new MarkBook(Optional.empty(), rules, Map.of());
    }

    /**
     * The marks with what a file adds.
     *
     * @param file ends in {@code .yaml}, {@code .yml} or {@code .csv}; it is read now, and never written
     * @throws UnusableInput if it cannot be used
     */
    public static MarkBook read(Path file, FinalRules rules) throws UnusableInput {
        return new MarkBook(Optional.of(file), rules, GradesFile.read(file, rules));
    }

    @Override
    public Optional<FinalMark> of(Grade grade) {
        if (file.isEmpty() && rules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Calculation.of(grade, manual(grade.student()), rules));
    }

    private Manual manual(Student student) {
        return Optional.ofNullable(entries.get(Entry.key(student.id())))
                .map(Entry::manual)
                .orElseGet(Manual::nothing);
    }

    /** What an instructor has to look at before the marks of these students are used, in the order of the file. */
    public List<Message> warnings(List<Submission> submissions) {
        List<Message> warnings = new ArrayList<>();
        if (file.isEmpty()) {
            if (rules.report().isPresent()) {
                warnings.add(Message.of("grades.none-given"));
            }
            return warnings;
        }
        Map<String, Submission> students = submissions.stream()
                .collect(Collectors.toMap(
                        submission -> Entry.key(submission.student().id()),
                        submission -> submission,
                        (first, second) -> first));
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            Optional<Submission> student = Optional.ofNullable(students.get(entry.getKey()));
            if (student.isEmpty()) {
                warnings.add(stranger(file.get(), entry.getValue(), students));
            } else if (isNoted(student.get(), ID_TWICE)) {
                warnings.add(warning("grades.id-twice", file.get(), entry.getValue()));
            }
        }
        submissions.stream()
                .filter(this::isLateForThePlatformAlone)
                .forEach(submission -> warnings.add(Message.of(
                        "grades.platform-late", file.get(), submission.student().id())));
        return warnings;
    }

    /** An entry for nobody; spreadsheets take the zeros off the front of a number. */
    private static Message stranger(Path file, Entry entry, Map<String, Submission> students) {
        List<String> alike = students.values().stream()
                .map(submission -> submission.student().id())
                .filter(id -> Entry.key(id).replaceFirst("^0+", "").equals(Entry.key(entry.id())))
                .toList();
        return alike.size() == 1
                ? Message.of("grades.stranger-zeros", file, entry.line(), entry.id(), alike.get(0))
                : warning("grades.stranger", file, entry);
    }

    private static Message warning(String key, Path file, Entry entry) {
        return Message.of(key, file, entry.line(), entry.id());
    }

    private boolean isLateForThePlatformAlone(Submission submission) {
        Manual manual = manual(submission.student());
        boolean isToldLate = manual.lateDays().isPresent()
                || manual.handedIn().isPresent()
                || manual.excused().contains(Manual.Excuse.LATE);
        return rules.late().isPresent() && !isToldLate && isNoted(submission, LATE);
    }

    private static boolean isNoted(Submission submission, String key) {
        return submission.notes().stream().anyMatch(note -> note.key().equals(key));
    }
}
