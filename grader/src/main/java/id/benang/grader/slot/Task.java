package id.benang.grader.slot;

import id.benang.grader.grading.Rubric;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Submission;
import java.util.Set;

/**
 * What a worker is told to do.
 *
 * @param submission to be graded
 * @param wanted the modules to be graded
 * @param rubric what the checks are worth
 */
record Task(Submission submission, Set<LabModule> wanted, Rubric rubric) {

    Task {
        wanted = Set.copyOf(wanted);
    }
}
