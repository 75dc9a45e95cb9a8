package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Starts programs with an environment of their own. */
public final class Launcher {

    /** What a program keeps of the grader's environment: what it takes to find and load other programs. */
    private static final Set<String> KEPT = Set.of("PATH", "SystemRoot", "SYSTEMROOT", "windir", "TEMP", "TMP");

    private final Limits limits;
    private final ProgramZone zone;
    private final Isolation isolation;

    public Launcher(Limits limits, ProgramZone zone) {
        this(limits, zone, Isolation.plain());
    }

    public Launcher(Limits limits, ProgramZone zone, Isolation isolation) {
        this.limits = limits;
        this.zone = zone;
        this.isolation = isolation;
    }

    /**
     * Starts a program; what it prints goes into the journal from the first byte on.
     *
     * @param folder the working folder, also the program's home
     * @throws IOException if the operating system cannot start it
     */
    public RunningProgram start(Command command, Path folder, Journal journal) throws IOException {
        Optional<Sandbox> sandbox = isolation.sandbox();
        // Beside the working folder, which is all that a program in a sandbox could write to.
        Path outside = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        if (sandbox.isEmpty()) {
            List<String> words = ParentDeath.ofThisMachine().around(command.words());
            ProcessBuilder builder = builder(words, folder, command.locale(), folder);
            return start(
                    builder,
                    command,
                    process -> OwnProcess.alone(process, RunningNote.write(outside, process.toHandle())),
                    journal);
        }
        Path evidence = Files.createTempFile(outside, "began", "");
        List<String> words = sandbox.get().around(command, folder, evidence);
        ProcessBuilder builder = builder(words, folder, command.locale(), outside);
        builder.environment().put("PATH", Sandbox.SEARCH_PATH);
        List<String> asItsUser = sandbox.get().asItsUser();
        return start(builder, command, process -> OwnProcess.inSandbox(process, evidence, asItsUser), journal);
    }

    private ProcessBuilder builder(List<String> words, Path home, String locale, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("HOME", home.toString());
        environment.put("LC_ALL", locale);
        environment.put("TZ", zone.posixName());
        return builder;
    }

    private RunningProgram start(
            ProcessBuilder builder, Command command, Function<Process, OwnProcess> kind, Journal journal)
            throws IOException {
        return LastResort.ofThisMachine().start(() -> {
            Process process = Starter.ofThisMachine().start(builder);
            journal.record(new Event.Started(command.words(), zone.zone()));
            return RunningProgram.watch(kind.apply(process), journal, limits);
        });
    }
}
