package id.benang.grader.cli;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Submission;
import id.benang.grader.report.ClassFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a class so far, in the folder of its results as in memory. Submissions are counted from 0. Only one
 * thread may use it: the coordinator.
 */
final class ClassResults {

    private final List<Submission> submissions;
    private final List<Optional<String>> keys;
    private final KeptGrades kept;
    private final ClassFolder files;
    private final List<Path> folders = new ArrayList<>();
    private final SortedMap<Integer, Grade> grades = new TreeMap<>();

    /**
     * @param out the folder of the results, which this run has for itself
     * @param keys for each submission what its grade depends on, where that can be told
     * @param marks the final marks, which only the files tell: what is kept of a grade knows nothing of them
     */
    ClassResults(Screen screen, Path out, List<Submission> submissions, List<Optional<String>> keys, FinalMarks marks) {
        this.submissions = List.copyOf(submissions);
        this.keys = List.copyOf(keys);
        this.kept = new KeptGrades(screen);
        this.files = new ClassFolder(out, screen.texts(), marks);
        // Named beforehand: which of two students of one id is done first must not decide who gets which folder.
        submissions.forEach(submission -> folders.add(files.folderFor(submission.student())));
    }

    /** All that was handed in. */
    List<Submission> submissions() {
        return submissions;
    }

    /**
     * Forgets the grades of earlier runs.
     *
     * @throws IOException if they cannot be deleted
     */
    void startAnew() throws IOException {
        for (Path folder : folders) {
            KeptGrades.forget(folder);
        }
    }

    /**
     * Takes over the grades of earlier runs that still hold. Their files are written again: they may have been lost, or
     * be in another language.
     *
     * @return how many were taken over
     * @throws IOException if those files cannot be written
     */
    int takeOver() throws IOException {
        for (int number = 0; number < folders.size(); number++) {
            Path own = folders.get(number);
            Optional<Grade> grade = keys.get(number).flatMap(key -> kept.find(own, key));
            if (grade.isPresent()) {
                files.write(grade.get(), own);
                grades.put(number, grade.get());
            }
        }
        return grades.size();
    }

    /** The numbers of the submissions that have no grade yet. */
    List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int number = 0; number < submissions.size(); number++) {
            if (!grades.containsKey(number)) {
                open.add(number);
            }
        }
        return open;
    }

    /**
     * Writes down a grade, and keeps it for later runs.
     *
     * @throws IOException if it cannot be written
     */
    void add(int number, Grade grade) throws IOException {
        addForNow(number, grade);
        if (keys.get(number).isPresent()) {
            kept.keep(grade, folders.get(number), keys.get(number).get());
        }
    }

    /**
     * Writes down a grade that a later run is to find anew.
     *
     * @throws IOException if it cannot be written
     */
    void addForNow(int number, Grade grade) throws IOException {
        KeptGrades.forget(folders.get(number));
        grades.put(number, grade);
        files.write(grade, folders.get(number));
        // Anew after each student, so that a run that is cut short leaves a table of what is done.
        files.write(grades());
    }

    /**
     * Writes the files of the whole class.
     *
     * @return the page of the class
     * @throws IOException if they cannot be written
     */
    Path finish() throws IOException {
        files.writeJUnit(grades());
        files.write(grades());
        return files.writePage(
                grades(), grades.keySet().stream().map(folders::get).toList());
    }

    /** What is done so far, in the order of the submissions. */
    List<Grade> grades() {
        return List.copyOf(grades.values());
    }
}
