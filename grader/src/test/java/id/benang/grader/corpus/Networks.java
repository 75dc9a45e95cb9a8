package id.benang.grader.corpus;

import id.benang.grader.launch.SlotProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A proof in several networks, each with a virtual machine of its own that grades its part of the members. In one
 * network, gradings take turns wherever a program may choose its port itself, and do hardly anything else.
 */
final class Networks {

    private final SlotProcess slots;
    private final Path scratch;

    /** @param scratch a folder that the caller deletes */
    Networks(SlotProcess slots, Path scratch) {
        this.slots = slots;
        this.scratch = scratch;
    }

    /**
     * Runs a proof in so many parts, and waits until all have ended.
     *
     * @param arguments those of the whole proof
     * @param lines is told what the parts print, line by line, from one thread at a time
     * @throws IOException if a part does not come to its end
     */
    void run(List<String> arguments, int parts, Consumer<String> lines)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(parts);
        List<Process> processes = new ArrayList<>();
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                List<String> words = new ArrayList<>(arguments);
                words.addAll(List.of("--part", part + "/" + parts));
                Path complaints = scratch.resolve("part-" + part);
                Process process = slots.start(Proof.class.getName(), words, complaints);
                processes.add(process);
                ends.add(readers.submit(() -> {
                    awaitEnd(process, complaints, lines);
                    return process;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
            readers.shutdownNow();
        }
    }

    private void awaitEnd(Process process, Path complaints, Consumer<String> lines)
            throws IOException, InterruptedException {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (this) {
                    lines.accept(line);
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("a part of the proof ended with status " + status + ": "
                    + Files.readString(complaints, StandardCharsets.UTF_8));
        }
    }
}
