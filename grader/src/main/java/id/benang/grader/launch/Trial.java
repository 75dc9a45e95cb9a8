package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that is run to find out whether this machine can: only whether it succeeds counts, not what it says. */
final class Trial {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Trial() {}

    /** The same in the grader's own folder. */
    static boolean succeeds(List<String> words) throws InterruptedException {
        return succeeds(words, Path.of(""));
    }

    /** The same, and it may take up to a minute. */
    static boolean succeeds(List<String> words, Path folder) throws InterruptedException {
        return succeeds(words, folder, PATIENCE);
    }

    /**
     * Whether there is such a command and it ends in time, with status 0. Otherwise it is ended.
     *
     * @param folder where it runs
     */
    static boolean succeeds(List<String> words, Path folder, Duration patience) throws InterruptedException {
        try {
            Process trial = new ProcessBuilder(words)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return trial.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS) && trial.exitValue() == 0;
            } finally {
                trial.destroyForcibly();
            }
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
