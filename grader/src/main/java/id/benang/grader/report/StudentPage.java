package id.benang.grader.report;

import java.util.List;

/**
 * What stands on a student's page. All texts are fit to be shown on one line each, and not yet HTML.
 *
 * @param language of the page, as HTML names it
 * @param student the name and id
 * @param score the total in words
 * @param remarks what is to be said about the submission as a whole
 */
public record StudentPage(
        String language, String student, String score, List<String> remarks, List<StudentPage.Module> modules) {

    public StudentPage {
        remarks = List.copyOf(remarks);
        modules = List.copyOf(modules);
    }

    /**
     * One module.
     *
     * @param rungs every check, in the order of the ladder
     * @param failures the checks of it that have an explanation
     */
    public record Module(String id, String heading, List<String> remarks, List<Rung> rungs, List<Failure> failures) {
        public Module {
            remarks = List.copyOf(remarks);
            rungs = List.copyOf(rungs);
            failures = List.copyOf(failures);
        }
    }

    /**
     * One check.
     *
     * @param anchor where its explanation stands, if it has one
     * @param verdict in the word of {@code results.json}
     * @param verdictInWords the same for a reader who does not see the mark
     * @param why why it was not judged; empty where it was
     */
    public record Rung(
            String anchor,
            String verdict,
            String verdictInWords,
            String mark,
            String points,
            String title,
            String why,
            boolean isExplained) {}

    /**
     * The explanation of a check that failed.
     *
     * @param check the check's id, in words
     * @param drawing an SVG element; empty where there is nothing to draw
     */
    public record Failure(
            String anchor,
            String title,
            String reason,
            String hint,
            List<Found> findings,
            String drawingTitle,
            String drawing,
            String check) {
        public Failure {
            findings = List.copyOf(findings);
        }
    }

    /** One finding, with the lines of the program that it names. */
    public record Found(String sentence, List<Quote> quotes) {
        public Found {
            quotes = List.copyOf(quotes);
        }
    }

    /** A line of the student's program. */
    public record Quote(String place, String text) {}
}
