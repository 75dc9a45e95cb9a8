package id.benang.grader.report;

import java.util.List;

/**
 * What stands on the page of a class. All texts are fit to be shown on one line each, and not yet HTML.
 *
 * @param language of the page, as HTML names it
 * @param facts what is to be said of the class as a whole
 * @param attention whom a person has to look at; often nobody
 * @param calm what is said if there is nobody
 */
public record ClassPage(
        String language,
        String title,
        List<String> facts,
        List<ClassPage.Attention> attention,
        String calm,
        ClassPage.Scores scores,
        ClassPage.Hardest hardest,
        ClassPage.Students students) {

    public ClassPage {
        facts = List.copyOf(facts);
        attention = List.copyOf(attention);
    }

    /** Students of one state that a person has to look at, and what to do about them. */
    public record Attention(String state, String heading, String advice, List<Case> cases) {
        public Attention {
            cases = List.copyOf(cases);
        }
    }

    /** One of them. */
    public record Case(String student, String page, List<String> causes) {
        public Case {
            causes = List.copyOf(causes);
        }
    }

    /**
     * How the scores are spread.
     *
     * @param lines the same in words
     * @param drawing an SVG element; empty where there is nothing to draw
     */
    public record Scores(String heading, List<String> lines, String drawing) {
        public Scores {
            lines = List.copyOf(lines);
        }
    }

    /** What failed, and how often. */
    public record Hardest(String heading, String advice, String check, String module, String failed, List<Hard> rows) {
        public Hardest {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A check that somebody failed.
     *
     * @param number by which the students' rows name it
     * @param id the check's id, or what is said of a challenge; may be empty
     * @param percent of those judged, from 0 to 100
     * @param count the same as a fraction
     */
    public record Hard(int number, String title, String id, String module, long percent, String count) {}

    /**
     * The table of the class. A column may be added without anything else being told of it.
     *
     * @param advice how it can be sorted and what the score is out of
     */
    public record Students(String heading, String advice, Filter filter, List<Column> columns, List<Row> rows) {
        public Students {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What chooses rows.
     *
     * @param shown how many rows are shown, with {@code #} where their number belongs
     */
    public record Filter(
            String text, String state, String failed, String all, String clear, String shown, List<Choice> states) {
        public Filter {
            states = List.copyOf(states);
        }
    }

    /** One of several to choose from. */
    public record Choice(String value, String label) {}

    /** A column, to be sorted as numbers or as text. */
    public record Column(String label, boolean isNumber) {}

    /**
     * A student.
     *
     * @param state the word of a choice
     * @param failed the numbers of the checks that failed, with blanks between
     */
    public record Row(String state, String failed, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in one column of one row. */
    public sealed interface Cell {

        /** What the row is sorted by in this column; one that is empty comes last. */
        String sortedBy();
    }

    /** A text from anywhere. */
    public record Text(String text) implements Cell {
        @Override
        public String sortedBy() {
            return text;
        }
    }

    /** A number; empty where there is none. */
    public record Points(String text) implements Cell {
        @Override
        public String sortedBy() {
            return text;
        }
    }

    /** Who it is, and the student's own page. */
    public record Person(String name, String page) implements Cell {
        @Override
        public String sortedBy() {
            return name;
        }
    }

    /** What is to be done about it. */
    public record State(String word, String mark, String label, int rank) implements Cell {
        @Override
        public String sortedBy() {
            return Integer.toString(rank);
        }
    }

    /**
     * What a person should know.
     *
     * @param more what is folded behind a heading of its own
     */
    public record Notes(List<String> shown, String moreLabel, List<String> more) implements Cell {
        public Notes {
            shown = List.copyOf(shown);
            more = List.copyOf(more);
        }

        @Override
        public String sortedBy() {
            int all = shown.size() + more.size();
            return all == 0 ? "" : Integer.toString(all);
        }
    }
}
