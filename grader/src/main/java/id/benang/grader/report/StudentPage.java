package id.benang.grader.report;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a student's page. All texts are fit to be shown on one line each, and not yet HTML.
 *
 * @param language of the page, as HTML names it
 * @param student the name and id
 * @param score the total in words
 * @param remarks what is to be said about the submission as a whole
 * @param mark the final mark, where the class has such marks
 * @param words what stands on every page
 */
public record StudentPage(
        String language,
        String student,
        String score,
        List<String> remarks,
        Optional<StudentPage.Mark> mark,
        List<StudentPage.Module> modules,
        StudentPage.Labels words) {

    public StudentPage {
        remarks = List.copyOf(remarks);
        modules = List.copyOf(modules);
    }

    /** The headings of a table of events, and what tells whose to show. */
    public record Labels(String record, String filter, String from, String to, String what) {}

    /**
     * The final mark.
     *
     * @param steps how it came about
     * @param result what it is, or what is missing
     * @param remark what the instructor says, line by line; often nothing
     */
    public record Mark(String heading, List<String> steps, String result, List<String> remark) {
        public Mark {
            steps = List.copyOf(steps);
            remark = List.copyOf(remark);
        }
    }

    /**
     * One module.
     *
     * @param rungs every check, in the order of the ladder
     * @param notes what is to be said of the code, with the lines it is about
     * @param failures the checks of it that have an explanation
     */
    public record Module(
            String id,
            String heading,
            List<String> remarks,
            List<Found> notes,
            List<Rung> rungs,
            List<Failure> failures) {
        public Module {
            remarks = List.copyOf(remarks);
            notes = List.copyOf(notes);
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
     * @param question what helps to find the mistake; empty where there is none
     * @param drawing an SVG element; empty where there is nothing to draw
     */
    public record Failure(
            String anchor,
            String title,
            String reason,
            Optional<Compared> compared,
            String hint,
            String question,
            List<Found> findings,
            String drawingTitle,
            String drawing,
            Optional<Events> record,
            List<Screen> screens,
            String check) {
        public Failure {
            findings = List.copyOf(findings);
            screens = List.copyOf(screens);
        }
    }

    /**
     * Two texts, one below the other.
     *
     * @param same what both begin with
     * @param kind in what way they differ; empty where that is not known
     */
    public record Compared(
            String wantedLabel, String cameLabel, String same, String wanted, String came, String kind) {}

    /**
     * What happened, as a table.
     *
     * @param lanes those who can be shown and hidden; the program itself is not among them
     * @param before what was left out in front, in words; empty where nothing was
     */
    public record Events(List<Lane> lanes, String before, List<Event> events, String after) {
        public Events {
            lanes = List.copyOf(lanes);
            events = List.copyOf(events);
        }
    }

    /** Somebody who took part. */
    public record Lane(int number, String name) {}

    /**
     * One thing that happened.
     *
     * @param lane the number of the one it happened with; -1 for the program alone
     * @param isViolation whether the check holds it against the program
     */
    public record Event(int lane, String from, String to, String what, boolean isViolation) {}

    /** What the program printed on one stream. */
    public record Screen(String title, List<String> lines) {
        public Screen {
            lines = List.copyOf(lines);
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
