package id.benang.grader.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of the four lab modules, as {@code docs/contract.md} describes them. */
public enum LabModule {
    MODUL_CONTOH("modul-contoh", 5005, Family.CHAT),
    FOLDER_A("folder-a", 5005, Family.CHAT),
    FOLDER_B("folder-b", 5005, Family.CHAT),
    MULTITHREAD_ECHO("multithread-echo", 8000, Family.ECHO);

    /** What a module's programs say to each other. */
    public enum Family {
        /** Broadcast chat with the NICK handshake. */
        CHAT,
        /** Request and reply, answered by the operator at the server's console. */
        ECHO
    }

    private static final Map<String, LabModule> NAMES = Map.of(
            "modulcontoh", MODUL_CONTOH,
            "modul4contoh", MODUL_CONTOH,
            "contoh", MODUL_CONTOH,
            "foldera", FOLDER_A,
            "a", FOLDER_A,
            "folderb", FOLDER_B,
            "b", FOLDER_B,
            "multithreadecho", MULTITHREAD_ECHO,
            "echo", MULTITHREAD_ECHO);

    private final String id;
    private final int defaultPort;
    private final Family family;

    LabModule(String id, int defaultPort, Family family) {
        this.id = id;
        this.defaultPort = defaultPort;
        this.family = family;
    }

    /** The name used on the command line, in files and in reports, e.g. {@code folder-a}. */
    public String id() {
        return id;
    }

    /** The TCP port of a server that is given none. */
    public int defaultPort() {
        return defaultPort;
    }

    public Family family() {
        return family;
    }

    /** The module with exactly this id. */
    public static Optional<LabModule> withId(String id) {
        return Arrays.stream(values()).filter(module -> module.id.equals(id)).findFirst();
    }

    /**
     * The module that a name means which a person gave: to the command line, a folder, an archive or a table in
     * {@code benang.toml}. Only its letters from a to z and its digits count, in either case.
     */
    public static Optional<LabModule> called(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")));
    }
}
