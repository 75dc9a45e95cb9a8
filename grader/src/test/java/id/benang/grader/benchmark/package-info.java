/**
 * How fast a class is graded: a generated class, graded by the real command, and what that took of the machine.
 * {@link id.benang.grader.benchmark.Benchmark} is run by {@code .ci/benchmark}, never by a plain build.
 */
@NullMarked
package id.benang.grader.benchmark;

import org.jspecify.annotations.NullMarked;
