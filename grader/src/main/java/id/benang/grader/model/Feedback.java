package id.benang.grader.model;

import java.util.List;

/**
 * What helps to understand a failed check, beside its message.
 *
 * @param findings what the program's threads or its error output show, the weightiest first
 * @param diagram what happened before, as a sequence diagram
 */
public record Feedback(List<Finding> findings, Diagram diagram) {

    public Feedback {
        findings = List.copyOf(findings);
    }
}
