package id.benang.grader.benchmark;

/**
 * Under what something was measured.
 *
 * @param words the machine, the commit and the day, for people
 * @param processors how many there were
 */
record Conditions(String words, int processors) {}
