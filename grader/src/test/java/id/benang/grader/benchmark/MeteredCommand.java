package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A command whose processor time is metered by {@code .ci/metered}, with that of all processes below it. */
final class MeteredCommand {

    private static final long LOOK_EVERY_SECONDS = 1;

    private final Path metered;
    private final List<String> words;
    private final Path folder;
    private final Path log;

    /**
     * @param checkout where {@code .ci/metered} is
     * @param words the command and its arguments
     * @param folder where it runs
     * @param log where all that it says goes
     */
    MeteredCommand(Path checkout, List<String> words, Path folder, Path log) {
        this.metered = checkout.resolve(".ci").resolve("metered");
        this.words = List.copyOf(words);
        this.folder = folder;
        this.log = log;
    }

    /**
     * What a command used.
     *
     * @param status its exit status
     * @param wall from its start to its end, in seconds
     * @param user processor time in user mode, in seconds, of the command and all below it
     * @param system processor time in the kernel, likewise
     * @param left processes that went on running behind its end, whose time is missing
     */
    record Used(int status, double wall, double user, double system, int left) {

        /** All processor time, in seconds. */
        double cpu() {
            return user + system;
        }
    }

    /** Looks at a command while it runs. */
    @FunctionalInterface
    interface Look {
        /** Looks once, at the process of the command itself. */
        void at(ProcessHandle command) throws InterruptedException;
    }

    /**
     * Runs the command to its end.
     *
     * @param look called about once a second
     * @param fine the exit statuses that are no failure
     * @throws IOException if it cannot be run, fails, or leaves processes behind
     */
    Used run(Set<Integer> fine, Look look) throws IOException, InterruptedException {
        Path result = Files.createTempFile("benang-metered", ".json");
        List<String> all = new ArrayList<>(List.of("python3", metered.toString(), result.toString()));
        all.addAll(words);
        Process process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Optional<ProcessHandle> command = Optional.empty();
        try {
            while (!process.waitFor(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                // Orphans become its children as well, but the command itself was there before them.
                command = command.or(() -> process.children().findFirst());
                if (command.isPresent()) {
                    look.at(command.get());
                }
            }
            return read(fine, result);
        } finally {
            process.destroy();
            Files.delete(result);
        }
    }

    private Used read(Set<Integer> fine, Path result) throws IOException {
        Used used = Files.size(result) > 0 ? new JsonMapper().readValue(result.toFile(), Used.class) : null;
        if (used == null || !fine.contains(used.status()) || used.left() > 0) {
            throw new IOException(
                    "%s failed: %s. It said:%n%s".formatted(String.join(" ", words), used, Files.readString(log)));
        }
        return used;
    }
}
