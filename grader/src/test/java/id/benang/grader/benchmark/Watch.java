package id.benang.grader.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at a grading from outside, again and again. What it saw is of the moments of its looks: something that came
 * and went in between is not in it, and of a process that has ended it knows the last look.
 */
final class Watch {

    private final Map<Long, ProcessFiles> coordinators = new HashMap<>();
    private final Map<Long, ProcessFiles> slots = new HashMap<>();
    private long mostBytes;
    private int mostProcesses;
    private int looks;

    /** Looks once at a process, which is the coordinator's, and at all below it. */
    void look(ProcessHandle coordinator) {
        Map<Long, ProcessFiles> all = new HashMap<>();
        Stream.concat(Stream.of(coordinator), coordinator.descendants())
                .map(ProcessHandle::pid)
                .forEach(pid -> ProcessFiles.of(pid).ifPresent(files -> all.put(pid, files)));
        look(coordinator.pid(), all);
    }

    void look(long coordinator, Map<Long, ProcessFiles> all) {
        if (all.isEmpty()) {
            return;
        }
        looks++;
        mostProcesses = Math.max(mostProcesses, all.size());
        mostBytes = Math.max(
                mostBytes,
                all.values().stream().mapToLong(ProcessFiles::shareBytes).sum());
        all.forEach((pid, files) -> {
            if (pid == coordinator) {
                keep(coordinators, pid, files);
            } else if (isSlot(files, all)) {
                keep(slots, pid, files);
            }
        });
    }

    /** A slot's child has the slot's program and command line until it becomes another program. */
    private static boolean isSlot(ProcessFiles files, Map<Long, ProcessFiles> all) {
        ProcessFiles parent = all.get(files.parent());
        return files.looksLikeSlot() && (parent == null || !parent.looksLikeSlot());
    }

    /** One that ends gives its memory back before it is gone. */
    private static void keep(Map<Long, ProcessFiles> kept, long pid, ProcessFiles files) {
        if (files.peakBytes() > 0) {
            kept.put(pid, files);
        }
    }

    /** What it saw so far. */
    Seen seen() {
        return new Seen(
                looks,
                seconds(coordinators),
                seconds(slots),
                peak(coordinators),
                peak(slots),
                slots.size(),
                mostBytes,
                mostProcesses);
    }

    private static double seconds(Map<Long, ProcessFiles> processes) {
        return processes.values().stream().mapToLong(ProcessFiles::ownMillis).sum() / 1000.0;
    }

    private static long peak(Map<Long, ProcessFiles> processes) {
        return processes.values().stream()
                .mapToLong(ProcessFiles::peakBytes)
                .max()
                .orElse(0);
    }

    /**
     * What was seen of a grading.
     *
     * @param looks how many looks it was
     * @param coordinatorSeconds the processor time of the coordinator itself at the last look
     * @param slotSeconds the processor time of all slots themselves, each at its last look
     * @param coordinatorBytes the most memory that the coordinator had resident
     * @param slotBytes the most memory that one slot had resident
     * @param slots how many slots there were
     * @param mostBytes the most memory of all processes together, each page counted once (PSS)
     * @param mostProcesses the most processes at one look
     */
    record Seen(
            int looks,
            double coordinatorSeconds,
            double slotSeconds,
            long coordinatorBytes,
            long slotBytes,
            int slots,
            long mostBytes,
            int mostProcesses) {}
}
