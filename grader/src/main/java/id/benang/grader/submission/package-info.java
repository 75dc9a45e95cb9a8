/**
 * Takes in what was handed in: folders and archives go in, one {@link id.benang.grader.model.Submission} a
 * student comes out.
 *
 * <p>The way through: {@link id.benang.grader.submission.Intake} looks at the path it is given, {@code Delivery}
 * and {@code Layout} tell a class from a single submission, {@code Unpacking} unpacks archives within {@link
 * id.benang.grader.submission.Limits}, {@code SubmissionReader} reads one submission: its {@code benang.toml}
 * ({@code SettingsFile}), its modules ({@code ModuleSearch}) and who it is from ({@code Sender}). {@code RollCall} finds the students
 * on the roster, {@code Attempts} makes one submission of several by one student, {@code DistinctIds} flags
 * ids that occur twice.
 *
 * <p>A submission that is broken by itself stays in the list with its message; only a path that cannot be
 * used at all is an {@link id.benang.grader.model.UnusableInput}. Nothing here compiles or runs anything.
 */
@NullMarked
package id.benang.grader.submission;

import org.jspecify.annotations.NullMarked;
