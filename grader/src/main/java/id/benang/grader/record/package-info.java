/**
 * Grades as bytes that another process, or a later run, reads back whole. Not for people and not for other programs:
 * those read {@code results.json}. {@link id.benang.grader.record.GradeCodec} has the rules.
 */
@NullMarked
package id.benang.grader.record;

import org.jspecify.annotations.NullMarked;
