package id.benang.grader.print;

import java.util.List;

/**
 * A recorded run in words and drawings, as a report shows it. All texts are fit to be read, and still to be escaped;
 * the drawings are finished SVG.
 *
 * @param score the module's score in a sentence
 * @param remarks what is to be said beside the checks, e.g. why there are none
 */
public record Results(
        String score, List<String> remarks, List<Row> checks, List<Excerpt> excerpts, List<Figure> figures) {

    public Results {
        remarks = List.copyOf(remarks);
        checks = List.copyOf(checks);
        excerpts = List.copyOf(excerpts);
        figures = List.copyOf(figures);
    }

    /** One check. */
    public record Row(String mark, String points, String title, String reason) {}

    /** Lines as a program wrote them. */
    public record Excerpt(String title, List<String> lines) {
        public Excerpt {
            lines = List.copyOf(lines);
        }
    }

    /** A sequence diagram, in parts that each fit on a page. */
    public record Figure(String title, List<String> drawings) {
        public Figure {
            drawings = List.copyOf(drawings);
        }
    }
}
