package id.benang.grader.record;

import id.benang.grader.model.Grade;

/**
 * A grade that a later run may take over.
 *
 * @param key what the grade depends on, in one word: it counts for a submission of the same key
 */
public record KeptGrade(String key, Grade grade) {}
