package id.benang.grader.build.reading;

/**
 * A place in the sources.
 *
 * @param file the file's path within its module
 * @param line counted from 1
 * @param text what stands on the line, without the blanks around it
 */
record Place(String file, long line, String text) {}
