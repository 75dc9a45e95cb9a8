/**
 * The nouns of the grader, and nothing that acts: what a student handed in ({@link
 * id.benang.grader.model.Submission}), what became of it when it was compiled ({@link
 * id.benang.grader.model.BuiltModule}), what was recorded while it ran ({@link
 * id.benang.grader.model.Transcript}), what was judged from the record ({@link
 * id.benang.grader.model.Verdict}) and what it is worth ({@link id.benang.grader.model.Grade}).
 *
 * <p>Everything here is immutable and knows no other package.
 */
@NullMarked
package id.benang.grader.model;

import org.jspecify.annotations.NullMarked;
