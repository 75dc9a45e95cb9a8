package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

/**
 * The grade of one module.
 *
 * @param score from 0 to {@code max}
 * @param checks one row a check; empty when the module is missing or does not compile
 * @param notes what a person should know, e.g. which class was taken for the server
 * @param message why there are no checks, if there are none
 */
public record ModuleGrade(
        LabModule module,
        double score,
        double max,
        List<CheckResult> checks,
        List<Message> notes,
        Optional<Message> message) {

    public ModuleGrade {
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
    }
}
