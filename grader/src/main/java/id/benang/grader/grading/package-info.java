/**
 * One submission's whole story: compile, start, drive, judge, grade. {@link id.benang.grader.grading.Plan} says which
 * scenario shows what, {@link id.benang.grader.grading.Rubric} what it is worth and what builds on what.
 */
@NullMarked
package id.benang.grader.grading;

import org.jspecify.annotations.NullMarked;
