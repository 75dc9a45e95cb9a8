/**
 * Text that a person wrote for the grader: files of a limited size, YAML that knows its lines, tables of a spreadsheet.
 * What is wrong is told with file and line; each user names the family of its complaints, e.g. {@code rubric.}, which
 * has the words for {@code missing}, {@code unreadable}, {@code large}, {@code encoding}, {@code syntax}, {@code
 * documents}, {@code shape}, {@code twice} and {@code alias}, as far as it reads such files.
 */
@NullMarked
package id.benang.grader.text;

import org.jspecify.annotations.NullMarked;
