package id.benang.grader.print;

import java.util.List;

/**
 * A lab report, blank or filled in, ready to be printed.
 *
 * @param name the files' name, without its end
 * @param language of the words around the student's, as a page says it: {@code id} or {@code en}
 * @param subtitle which module it is for
 * @param identity the lines at the head
 * @param boxes the headings of the fields that the assistant fills in
 */
public record LabReport(
        String name,
        String language,
        String title,
        String subtitle,
        List<Line> identity,
        List<Chapter> chapters,
        List<String> boxes) {

    public LabReport {
        identity = List.copyOf(identity);
        chapters = List.copyOf(chapters);
        boxes = List.copyOf(boxes);
    }

    /** One line of the head; an empty value stays open for a pen. */
    public record Line(String label, String value) {}
}
