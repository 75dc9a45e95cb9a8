package id.benang.grader.benchmark;

import id.benang.grader.model.Grade;
import id.benang.grader.record.GradeCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code benang grade} wrote, as its records of each student tell it. */
final class Results {

    private Results() {}

    /** How many students have a grade so far. */
    static int done(Path out) {
        try {
            return records(out).size();
        } catch (IOException | UncheckedIOException beingWritten) {
            return 0;
        }
    }

    /** The grades by the students' ids. */
    static Map<String, Grade> of(Path out) throws IOException {
        GradeCodec codec = new GradeCodec();
        Map<String, Grade> grades = new TreeMap<>();
        for (Path record : records(out)) {
            Grade grade = codec.readKept(Files.readAllBytes(record)).grade();
            grades.put(grade.student().id(), grade);
        }
        return grades;
    }

    /** How the programs were kept apart. */
    static String isolation(Collection<Grade> grades) {
        return grades.stream().map(Grade::isolation).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** Of how many students the grader could not tell everything. */
    static int open(Collection<Grade> grades) {
        return (int) grades.stream().filter(Grade::isOpen).count();
    }

    private static List<Path> records(Path out) throws IOException {
        Path students = out.resolve("students");
        if (!Files.isDirectory(students)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(students)) {
            return folders.map(folder -> folder.resolve(".benang").resolve("grade.json"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
