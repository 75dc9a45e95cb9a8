package id.benang.grader.model;

/**
 * Who handed something in.
 *
 * @param id what names the student in files and tables, e.g. a student number or the folder's name
 * @param name the full name, or the id where no name is known
 */
public record Student(String id, String name) {}
