package id.benang.grader.grading;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;

/** Is told what happens while submissions are graded, as it happens. Nothing it does can change a grade. */
public interface GradingListener {

    /** A module is about to be compiled and driven. */
    default void moduleStarted(Student student, LabModule module) {}

    /** A check was judged. Where the grader could not tell, the module is driven once more and its checks are told again. */
    default void checked(Student student, LabModule module, CheckResult result) {}

    /** A module is done. */
    default void moduleGraded(Student student, ModuleGrade grade) {}

    /** A submission is done. */
    default void graded(Grade grade) {}
}
