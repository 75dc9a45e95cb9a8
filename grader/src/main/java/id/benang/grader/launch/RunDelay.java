package id.benang.grader.launch;

import id.benang.grader.journal.Starvation;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long a program's threads stood in the queue for a processor, from {@code /proc/PID/task/TID/schedstat} (the
 * kernel's sched-stats.txt). Counted is the thread that waited longest. A program that used a processor all the time,
 * e.g. one that spins in many threads which wait for each other, was not kept from running. Elsewhere than on Linux
 * nothing is known.
 */
final class RunDelay implements Starvation {

    private final Supplier<Path> process;

    /**
     * @param pid the number of the program's process, which is another one before a sandbox is made
     */
    RunDelay(LongSupplier pid) {
        this(() -> Path.of("/proc", Long.toString(pid.getAsLong())));
    }

    RunDelay(Path process) {
        this(() -> process);
    }

    private RunDelay(Supplier<Path> process) {
        this.process = process;
    }

    @Override
    public Measure begin() {
        long began = System.nanoTime();
        Times first = Times.of(process.get());
        return () -> {
            Times now = Times.of(process.get());
            long elapsed = System.nanoTime() - began;
            return Math.max(0, Math.min(now.longestWaitSince(first), elapsed - now.processorSince(first)));
        };
    }

    /**
     * What the system tells of a process at one moment, in nanoseconds.
     *
     * @param waited for each thread, how long it has stood in the queue
     * @param ran for each thread, how long it has run
     */
    private record Times(Map<String, Long> waited, Map<String, Long> ran) {

        static Times of(Path process) {
            Times times = new Times(new HashMap<>(), new HashMap<>());
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
                for (Path thread : threads) {
                    times.add(thread);
                }
            } catch (IOException | DirectoryIteratorException processGone) {
                return times;
            }
            return times;
        }

        private void add(Path thread) {
            try {
                String[] fields =
                        Files.readString(thread.resolve("schedstat")).strip().split(" ");
                String id = String.valueOf(thread.getFileName());
                ran.put(id, Long.parseLong(fields[0]));
                waited.put(id, Long.parseLong(fields[1]));
            } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException threadGone) {
                return;
            }
        }

        long longestWaitSince(Times first) {
            return waited.entrySet().stream()
                    .mapToLong(entry -> entry.getValue() - first.waited.getOrDefault(entry.getKey(), 0L))
                    .max()
                    .orElse(0);
        }

        long processorSince(Times first) {
            return ran.entrySet().stream()
                    .mapToLong(entry -> entry.getValue() - first.ran.getOrDefault(entry.getKey(), 0L))
                    .sum();
        }
    }
}
