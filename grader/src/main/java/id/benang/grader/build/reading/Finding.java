package id.benang.grader.build.reading;

/**
 * One habit at one place.
 *
 * @param key the text that tells it
 * @param detail what the text names beside the place, e.g. the variable; may be empty
 */
record Finding(String key, Place place, String detail) {}
