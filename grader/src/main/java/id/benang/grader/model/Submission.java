package id.benang.grader.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one student handed in.
 *
 * @param student who
 * @param origin the folder or archive it came as
 * @param modules what was found in it; a module that is not a key was not found
 * @param notes what a person should know about the submission as a whole
 * @param message why it cannot be graded at all (a broken archive, a broken {@code benang.toml}), if it cannot
 */
public record Submission(
        Student student,
        Path origin,
        Map<LabModule, ModuleSources> modules,
        List<Message> notes,
        Optional<Message> message) {

    public Submission {
        modules = Map.copyOf(modules);
        notes = List.copyOf(notes);
    }
}
