package id.benang.grader.submission;

import id.benang.grader.model.ModuleSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The tables of {@code benang.toml} as they are written; the parser fills these records. */
final class SettingsTables {

    /** What each key takes, as shown to whoever wrote something else. */
    static final Map<String, String> EXPECTED = Map.of(
            "id", "\"…\"",
            "name", "\"…\"",
            "server", "[\"…\", \"…\"]",
            "client", "[\"…\", \"…\"]",
            "wire", "\"line\", \"raw\"",
            "port", "1024–65535");

    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT = 65_535;

    private SettingsTables() {}

    /** {@code [student]}. */
    record StudentTable(@Nullable String id, @Nullable String name) {}

    /** {@code [modul-contoh]} and the others. */
    record ModuleTable(
            @Nullable List<String> server,
            @Nullable List<String> client,
            @Nullable String wire,
            @Nullable Integer port) {

        /** The first key whose value is of the right type and still makes no sense. */
        Optional<String> senselessKey() {
            if (isSenseless(server)) {
                return Optional.of("server");
            }
            if (isSenseless(client)) {
                return Optional.of("client");
            }
            if (wire != null && !wire.equals("line") && !wire.equals("raw")) {
                return Optional.of("wire");
            }
            boolean badPort = port != null && (port < LOWEST_PORT || port > HIGHEST_PORT);
            return badPort ? Optional.of("port") : Optional.empty();
        }

        ModuleSettings settings() {
            return new ModuleSettings(
                    Optional.ofNullable(server).map(List::copyOf),
                    Optional.ofNullable(client).map(List::copyOf),
                    "raw".equals(wire) ? ModuleSettings.Wire.RAW : ModuleSettings.Wire.LINE,
                    port == null ? OptionalInt.empty() : OptionalInt.of(port));
        }

        private static boolean isSenseless(@Nullable List<String> command) {
            return command != null && (command.isEmpty() || command.get(0).isBlank());
        }
    }
}
