/**
 * Records what happens, and waits for it. One {@link id.benang.grader.journal.Journal} a driven program: what
 * runs the program, what plays the people at the other end and what drives both write into the same journal, so
 * that one order holds for all. Waiting means waiting for evidence in the journal, with {@link
 * id.benang.grader.journal.Patience} that does not count time in which the grader itself was held up.
 */
@NullMarked
package id.benang.grader.journal;

import org.jspecify.annotations.NullMarked;
