/**
 * Reads the sources of a module while they are compiled, for habits that go wrong only now and then: what a run may
 * miss by luck stands in the code all the same. What is found becomes a note with file and line, never a verdict.
 *
 * <p>{@link id.benang.grader.build.reading.CodeReading} listens to the compiler; {@code CodeScanner} goes through each
 * class that the compiler has understood and says at each place in whose {@code Body} it is, in which loop and under
 * which lock ({@code Where}); {@code Program} keeps who calls, starts and makes whom, and {@code Threads} concludes
 * from it which threads come to a place. Each {@code Rule} looks for one habit. Where a rule cannot be sure it is
 * silent: a wrong note costs more trust than a missing one.
 *
 * <p>Reading has a budget of its own and never fails a compile; its own failures become a note, too.
 */
@NullMarked
package id.benang.grader.build.reading;

import org.jspecify.annotations.NullMarked;
