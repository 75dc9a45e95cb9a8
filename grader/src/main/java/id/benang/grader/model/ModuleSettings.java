package id.benang.grader.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a submission's {@code benang.toml} says about one module.
 *
 * @param server the command that starts the server, with {@code {host}}, {@code {port}} and {@code {classes}}
 *     still to be filled in; empty: the class is found by looking
 * @param client likewise for the client
 * @param wire how messages are told apart
 * @param port where the server listens when its command takes no {@code {port}}
 */
public record ModuleSettings(
        Optional<List<String>> server, Optional<List<String>> client, Wire wire, OptionalInt port) {

    /** How the messages on a connection are told apart. */
    public enum Wire {
        /** One line of UTF-8 a message. */
        LINE,
        /** The sheets' unframed bytes, as in the Python originals. */
        RAW
    }

    /** The settings of a submission that says nothing. */
    public static ModuleSettings none() {
        return new ModuleSettings(Optional.empty(), Optional.empty(), Wire.LINE, OptionalInt.empty());
    }

    /** The command given for a role, if one is. */
    public Optional<List<String>> command(Role role) {
        return role == Role.SERVER ? server : client;
    }
}
