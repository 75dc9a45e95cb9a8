package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Starts programs with an environment of their own. */
public final class Launcher {

    /** What a program keeps of the grader's environment: what it takes to find and load other programs. */
    private static final Set<String> KEPT = Set.of("PATH", "SystemRoot", "SYSTEMROOT", "windir", "TEMP", "TMP");

    private final Limits limits;
    private final ProgramZone zone;

    public Launcher(Limits limits, ProgramZone zone) {
        this.limits = limits;
        this.zone = zone;
    }

    /**
     * Starts a program; what it prints goes into the journal from the first byte on.
     *
     * @param folder the working folder, also the program's home
     * @throws IOException if the operating system cannot start it
     */
    public RunningProgram start(Command command, Path folder, Journal journal) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words()).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", command.locale());
        environment.put("TZ", zone.posixName());
        return LastResort.ofThisMachine().start(() -> {
            Process process = builder.start();
            journal.record(new Event.Started(command.words(), zone.zone()));
            return RunningProgram.watch(process, journal, limits);
        });
    }
}
