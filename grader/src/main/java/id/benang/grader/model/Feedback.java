package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

/**
 * What helps to understand a failed check, beside its message.
 *
 * @param difference where the text that came differs from the wanted one, where it is a matter of a text
 * @param findings what the program's threads or its error output show, the weightiest first
 * @param diagram what happened right before, as a sequence diagram
 * @param record what happened, in more rows than a drawing can hold
 * @param screen what the program printed last
 */
public record Feedback(
        Optional<Difference> difference, List<Finding> findings, Diagram diagram, Diagram record, Screen screen) {

    public Feedback {
        findings = List.copyOf(findings);
    }

    /** The end of what a program printed on its two streams. */
    public record Screen(String out, String err) {}
}
