/**
 * The challenges: bonus points for what a chat server may do besides. {@link
 * id.benang.grader.check.challenge.ChallengeRecord} reads a transcript as claims of usernames and as commands; the
 * checks say what each of them should have led to. Whoever shows none of the challenges is judged on none.
 */
@NullMarked
package id.benang.grader.check.challenge;

import org.jspecify.annotations.NullMarked;
