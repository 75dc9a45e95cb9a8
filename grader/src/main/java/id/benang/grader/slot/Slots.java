package id.benang.grader.slot;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.Rubric;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.launch.Isolation;
import id.benang.grader.launch.Limits;
import id.benang.grader.launch.SlotProcess;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Warm workers, as many as are asked for at a time. One that dies or gets stuck is replaced and costs its submission
 * one attempt of two. Thread-safe.
 */
public final class Slots implements AutoCloseable {

    /** Much more than the longest wait of a check, which ends with news. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 2;

    private final Start start;
    private final Duration patience;
    private final Deque<Slot> idle = new ArrayDeque<>();
    private final List<Slot> all = new ArrayList<>();
    private boolean closed;

    /** Starts a worker. */
    @FunctionalInterface
    interface Start {
        Process start() throws IOException;
    }

    /**
     * Slots as this machine can keep submissions apart: with a network for each, and a sandbox for each program.
     *
     * @param scratch a folder that the caller removes; each worker gets one within it
     * @param mainClass a class of the grader's that runs a {@link Worker} on its standard input and output when its
     *     first argument is {@code worker}, in the folder that its last one is, with the archive behind {@code
     *     --class-data}
     * @return nothing, where this machine cannot
     * @throws IOException if the scratch folder cannot be written
     */
    public static Optional<Slots> open(Path scratch, String mainClass) throws IOException, InterruptedException {
        Optional<SlotProcess> processes = processes(scratch);
        if (processes.isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>(List.of("worker"));
        Path folder = Files.createTempDirectory(scratch, "class-data");
        Isolation.open(folder);
        SubmissionGrading.classData(folder)
                .ifPresent(archive -> arguments.addAll(List.of("--class-data", archive.toString())));
        return Optional.of(new Slots(() -> startIn(processes.get(), scratch, mainClass, arguments), PATIENCE));
    }

    Slots(Start start, Duration patience) {
        this.start = start;
        this.patience = patience;
    }

    private static Process startIn(SlotProcess processes, Path scratch, String mainClass, List<String> arguments)
            throws IOException {
        Path folder = Files.createTempDirectory(scratch, "slot");
        Isolation.open(folder);
        List<String> words = new ArrayList<>(arguments);
        words.add(folder.toString());
        return processes.start(mainClass, words, folder.resolve("stderr.txt"));
    }

    /**
     * Whether this machine can keep submissions apart.
     *
     * @param scratch a folder for a trial
     * @throws IOException if the scratch folder cannot be written
     */
    public static boolean arePossible(Path scratch) throws IOException, InterruptedException {
        return processes(scratch).isPresent();
    }

    private static Optional<SlotProcess> processes(Path scratch) throws IOException, InterruptedException {
        return Isolation.probe(scratch, Limits.usual()).hasSandbox() ? SlotProcess.ofThisMachine() : Optional.empty();
    }

    /**
     * Grades one submission in whichever slot is free, or in a new one.
     *
     * @param wanted the modules to be graded
     * @throws IOException if the grader itself failed on it, also in a second slot
     */
    public Grade grade(Submission submission, Set<LabModule> wanted, Rubric rubric, GradingListener listener)
            throws IOException, InterruptedException {
        Task task = new Task(submission, wanted, rubric);
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(task, listener);
            } catch (SlotLost lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    private Grade attempt(Task task, GradingListener listener) throws IOException, InterruptedException {
        Slot slot = borrow();
        boolean whole = false;
        try {
            Grade grade = slot.grade(task, listener);
            whole = true;
            return grade;
        } finally {
            // After any trouble a new one is surer.
            giveBack(slot, whole);
        }
    }

    private synchronized Slot borrow() throws IOException {
        if (closed) {
            throw new IOException("the grader is ending");
        }
        if (!idle.isEmpty()) {
            return idle.pop();
        }
        Slot slot = new Slot(startOne(), patience);
        all.add(slot);
        return slot;
    }

    /** One that is killed before it has begun is lost like any other. */
    private Process startOne() throws SlotLost {
        try {
            return start.start();
        } catch (IOException noWorker) {
            throw new SlotLost("no worker could be started: " + noWorker.getMessage());
        }
    }

    private synchronized void giveBack(Slot slot, boolean whole) {
        if (whole && !closed) {
            idle.push(slot);
        } else {
            all.remove(slot);
            slot.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Slot::dismiss);
        all.forEach(Slot::close);
        all.clear();
        idle.clear();
    }
}
