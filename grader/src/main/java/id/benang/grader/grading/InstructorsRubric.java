package id.benang.grader.grading;

import id.benang.grader.model.FinalRules;

/**
 * What the file of a rubric says.
 *
 * @param checks what the automatic grading depends on
 * @param marks what it does not depend on, and the final marks do
 */
public record InstructorsRubric(Rubric checks, FinalRules marks) {}
