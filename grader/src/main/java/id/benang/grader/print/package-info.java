/**
 * Paper: lab reports and lab sheets as HTML, PDF and Word files. {@link id.benang.grader.print.LabReports} puts a
 * module's form, the student's {@code laporan.md} and a recorded run together; {@link
 * id.benang.grader.print.PrintedSheets} prints the sheets. Both write A4 pages from the same HTML, so that what is
 * looked at in a browser is what comes out of the printer.
 *
 * <p>What a student wrote, and what a program printed, may be hostile. It reaches a page through {@link
 * id.benang.grader.print.CleanText} and an escaping writer only, names no file and fetches nothing.
 */
@NullMarked
package id.benang.grader.print;

import org.jspecify.annotations.NullMarked;
