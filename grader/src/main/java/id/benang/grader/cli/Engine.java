package id.benang.grader.cli;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Role;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the commands work with. */
interface Engine {

    /**
     * Finds the submissions in a folder or an archive, in a steady order.
     *
     * @throws UnusableInput if the path cannot be used
     * @throws IOException if the grader's own files cannot be written
     */
    List<Submission> submissions(Path path) throws UnusableInput, IOException;

    /**
     * Takes an instructor's rubric in place of the kit's.
     *
     * @return what it says of the final marks, on which no grading depends
     * @throws UnusableInput if the file cannot be used
     */
    FinalRules useRubric(Path file) throws UnusableInput;

    /**
     * What the grade of a submission depends on, in one word: a result of the same key need not be graded again.
     *
     * @param wanted the modules to be graded
     * @return nothing where it cannot be told, because the submission cannot be read
     */
    Optional<String> key(Submission submission, Set<LabModule> wanted);

    /**
     * Keeps submissions apart from now on, as far as is asked for.
     *
     * @throws UnusableInput if this machine cannot do what is required
     * @throws IOException if the grader's own files cannot be written
     */
    void keepApart(Apart wish) throws UnusableInput, IOException, InterruptedException;

    /**
     * Grades one submission. Several threads may ask at a time.
     *
     * @param wanted the modules to be graded
     * @param listener told of each step
     * @throws IOException if the grader's own files cannot be written
     */
    Grade grade(Submission submission, Set<LabModule> wanted, GradingListener listener)
            throws IOException, InterruptedException;

    /**
     * Runs a program of the working copy in the user's terminal.
     *
     * @return the program's exit status
     * @throws UnusableInput if there is no such program, or it does not compile
     * @throws IOException if the grader's own files cannot be written
     */
    int run(Path home, LabModule module, Role role, List<String> arguments)
            throws UnusableInput, IOException, InterruptedException;
}
