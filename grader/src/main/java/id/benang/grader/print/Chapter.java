package id.benang.grader.print;

import java.util.Optional;

/**
 * One part of a report, ready to be printed.
 *
 * @param questions what is asked there; empty where it is not to be shown
 * @param text what the student wrote
 * @param results what was recorded, in the part that is about it
 * @param lines how many ruled lines stay for a pen
 */
public record Chapter(String heading, Prose questions, Prose text, Optional<Results> results, int lines) {}
