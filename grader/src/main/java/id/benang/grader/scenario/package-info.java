/**
 * Drives: what is done to a program, and in which order. A scenario plays its people against a program on a {@link
 * id.benang.grader.scenario.ServerStage} or {@link id.benang.grader.scenario.ClientStage} and leaves a transcript;
 * it judges nothing. It never waits for time to pass in the hope that something has happened: it waits for evidence,
 * most often for a fence, a marker behind the messages in question.
 */
@NullMarked
package id.benang.grader.scenario;

import org.jspecify.annotations.NullMarked;
