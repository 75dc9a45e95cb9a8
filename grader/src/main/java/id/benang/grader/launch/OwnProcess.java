package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that the grader started: the student's program itself, or the sandbox whose only child that is. */
final class OwnProcess {

    private final Process process;
    private final Optional<Path> evidence;
    private final Optional<Path> note;
    private final List<String> asItsUser;
    /** The program in a sandbox, once it is known: looking for it means looking through all processes there are. */
    private volatile Optional<ProcessHandle> found = Optional.empty();

    private OwnProcess(Process process, Optional<Path> evidence, Optional<Path> note, List<String> asItsUser) {
        this.process = process;
        this.evidence = evidence;
        this.note = note;
        this.asItsUser = List.copyOf(asItsUser);
    }

    /**
     * A program in a sandbox.
     *
     * @param evidence the file that has a byte in it once the program's own command is run
     * @param asItsUser what a command begins with to run as the program's user
     */
    static OwnProcess inSandbox(Process process, Path evidence, List<String> asItsUser) {
        return new OwnProcess(process, Optional.of(evidence), Optional.empty(), asItsUser);
    }

    /**
     * A program without a sandbox, whose user is the grader's.
     *
     * @param note what {@link RunningNote} wrote of it
     */
    static OwnProcess alone(Process process, Optional<Path> note) {
        return new OwnProcess(process, Optional.empty(), note, List.of());
    }

    Process process() {
        return process;
    }

    List<String> asItsUser() {
        return asItsUser;
    }

    boolean isInSandbox() {
        return evidence.isPresent();
    }

    /** The program's process number, as this process sees it; the sandbox's as long as there is no program yet. */
    long programId() {
        return program().pid();
    }

    /** The program itself. */
    ProcessHandle program() {
        ProcessHandle own = process.toHandle();
        if (evidence.isEmpty()) {
            return own;
        }
        if (found.isPresent()) {
            return found.get();
        }
        Optional<ProcessHandle> child = own.children().findFirst();
        if (didRun()) {
            found = child;
        }
        return child.orElse(own);
    }

    /** Whether the program ever ran: a sandbox that cannot be made is no mistake of the student's. */
    boolean didRun() {
        try {
            return evidence.isEmpty() || Files.size(evidence.get()) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Forgets the evidence and the note, once the program has ended. */
    void discard() {
        try {
            for (Path file : Stream.concat(evidence.stream(), note.stream()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException goesWithItsFolder) {
            return;
        }
    }
}
