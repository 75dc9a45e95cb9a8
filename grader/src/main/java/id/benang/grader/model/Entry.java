package id.benang.grader.model;

/**
 * An event in its place.
 *
 * @param order the number in the journal, from 0 up; what has the smaller number was recorded first
 */
public record Entry(long order, Moment at, Event event) {}
