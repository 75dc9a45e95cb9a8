/**
 * The command line: {@code run}, {@code check}, {@code grade} and {@code starter}. {@link id.benang.grader.cli.Benang} is where the
 * program starts, and the only class that knows standard output, the environment and the system properties; the
 * commands are given a {@link id.benang.grader.cli.Screen} to write to and an {@link id.benang.grader.cli.Engine} to
 * work with.
 *
 * <p>Whatever goes wrong is said once, here, in one line on standard error: wrong input with exit status 2, trouble of
 * the grader itself with exit status 3 and the details in a file. Nobody ever sees a stack trace.
 */
@NullMarked
package id.benang.grader.cli;

import org.jspecify.annotations.NullMarked;
