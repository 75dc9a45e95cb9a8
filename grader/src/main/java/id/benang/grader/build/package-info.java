/**
 * Compiles what was handed in and finds the programs in it: a {@link id.benang.grader.model.Submission} goes
 * in, a {@link id.benang.grader.model.BuiltModule} a module comes out.
 *
 * <p>{@link id.benang.grader.build.SubmissionCompiler} goes through the modules and lets the later ones see
 * {@code modul-contoh}; {@code ModuleBuild} is the story of one module; {@code Javac} is the JDK's compiler in
 * this process, without annotation processors, on sources that are read and decoded here; {@code TimeLimit}
 * sees that no compile goes on for ever; {@code RoleChoice} finds the server and the client; {@code
 * CompilerError} puts the compiler's words into the student's terms; {@link id.benang.grader.build.reading.CodeReading}
 * reads along and notes what goes wrong only now and then.
 *
 * <p>Only this package uses {@code javax.tools}. Nothing here runs a student's code.
 */
@NullMarked
package id.benang.grader.build;

import org.jspecify.annotations.NullMarked;
