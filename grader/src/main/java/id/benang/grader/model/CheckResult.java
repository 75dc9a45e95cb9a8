package id.benang.grader.model;

/**
 * One row of a grade.
 *
 * @param id the check's id, without its module
 * @param points what was earned
 * @param max what could be earned
 */
public record CheckResult(String id, Verdict verdict, double points, double max) {}
