package id.benang.grader.model;

import java.time.Instant;

/**
 * When something was recorded, on both clocks of the grader's machine.
 *
 * @param nanos nanoseconds of the monotonic clock since the journal was opened
 * @param wall the wall clock, which the student's program reads too
 */
public record Moment(long nanos, Instant wall) {}
