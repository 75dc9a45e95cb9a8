package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

/**
 * A module after compiling.
 *
 * @param module which module
 * @param settings what {@code benang.toml} says about it
 * @param server the server, if one was found and compiled
 * @param client the client, likewise
 * @param notes which class was chosen over which rivals, what was left out of the compilation, …
 * @param message why there is neither server nor client, e.g. the first compiler error in the student's terms
 */
public record BuiltModule(
        LabModule module,
        ModuleSettings settings,
        Optional<Program> server,
        Optional<Program> client,
        List<Message> notes,
        Optional<Message> message) {

    public BuiltModule {
        notes = List.copyOf(notes);
    }

    /** The program for a role, if there is one. */
    public Optional<Program> program(Role role) {
        return role == Role.SERVER ? server : client;
    }
}
