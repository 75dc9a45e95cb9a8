package id.benang.grader.grading;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Transcript;
import java.util.List;

/** Is told what happens while submissions are graded, as it happens. Nothing it does can change a grade. */
public interface GradingListener {

    /** A module is about to be compiled and driven. */
    default void moduleStarted(Student student, LabModule module) {}

    /** A check was judged. Where the grader could not tell, the module is driven once more and its checks are told again. */
    default void checked(Student student, LabModule module, CheckResult result) {}

    /**
     * A scenario was played and judged. Where the grader could not tell, the module is driven once more and its
     * records are told again.
     *
     * @param role which of the module's programs was driven
     * @param transcript the whole record, with what the programs wrote as they wrote it
     * @param judged what was judged from this record; the evidence of those that failed are entries of it
     */
    default void recorded(Student student, Role role, Transcript transcript, List<CheckResult> judged) {}

    /** A module is done. */
    default void moduleGraded(Student student, ModuleGrade grade) {}

    /** A submission is done. */
    default void graded(Grade grade) {}
}
