/**
 * Says what a {@link id.benang.grader.model.Grade} says, for one reader each: {@link
 * id.benang.grader.report.JsonReport} for programs, {@link id.benang.grader.report.TerminalReport} for the student
 * at the keyboard, {@link id.benang.grader.report.SummaryTable} and {@link id.benang.grader.report.ClassTable} for
 * the instructor, {@link id.benang.grader.report.HtmlReport} and {@link id.benang.grader.report.ClassHtml} for either
 * in a browser, and {@link id.benang.grader.report.ClassFolder} puts a class's files where they belong.
 *
 * <p>{@link id.benang.grader.report.MoodleWorksheet} and {@link id.benang.grader.report.CanvasGradebook} fill in a
 * learning platform's own file; {@link id.benang.grader.report.JUnitXml}, {@link
 * id.benang.grader.report.GradescopeReport} and {@link id.benang.grader.report.StepSummary} are for build servers and
 * Gradescope.
 *
 * <p>A grade carries what a student's program wrote, which may be hostile. Each writer makes it harmless for its own
 * medium: {@link id.benang.grader.report.Escaped} for a terminal, a leading apostrophe for a spreadsheet, the
 * format's own escapes in JSON.
 */
@NullMarked
package id.benang.grader.report;

import org.jspecify.annotations.NullMarked;
