/**
 * What is added to a grade by hand: reads the instructor's file ({@link id.benang.grader.mark.MarkBook}) and what the
 * rubric says of it ({@link id.benang.grader.mark.FinalRulesReader}), and works out the final marks. A grade stays as
 * the grading found it: a mark is worked out anew whenever it is asked for, and kept nowhere.
 */
@NullMarked
package id.benang.grader.mark;

import org.jspecify.annotations.NullMarked;
