package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An archive of the JDK's classes as networked programs use them, from which a virtual machine starts sooner (class
 * data sharing, java(1)). It holds nothing of any program's own. A virtual machine that cannot use it starts without.
 */
public final class ClassData {

    private static final long PATIENCE_SECONDS = 60;
    /** What decides whether an archive fits: the collector, and how references are written. */
    private static final List<String> LIKE_PROGRAMS = List.of("-XX:+UseSerialGC", "-Xmx128m");

    private final Path folder;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private ClassData(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes an archive for programs on this JDK.
     *
     * @param rehearsal a class of the grader's that does what programs do, once, and ends
     * @param folder where the archive will be, which the caller removes; anybody may read it there
     * @return the archive, or nothing if this JDK makes none
     * @throws IOException if the folder cannot be written
     */
    public static Optional<Path> archive(Class<?> rehearsal, Path folder) throws IOException, InterruptedException {
        return new ClassData(folder).archive(rehearsal);
    }

    private Optional<Path> archive(Class<?> rehearsal) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.lst");
        Path list = folder.resolve("classes.lst");
        Path archive = folder.resolve("classes.jsa");
        if (!runs("-XX:DumpLoadedClassList=" + loaded, "-cp", SlotProcess.classPath(), rehearsal.getName())) {
            return Optional.empty();
        }
        String own = rehearsal.getPackageName().replace('.', '/');
        Files.write(
                list,
                Files.readAllLines(loaded).stream()
                        .filter(line -> !line.contains(own))
                        .toList());
        boolean made = runs("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive);
        return Optional.of(archive)
                .filter(file -> made && file.toFile().setReadable(true, false))
                .filter(this::isOfUse);
    }

    private boolean isOfUse(Path archive) {
        try {
            return runs("-Xshare:on", "-XX:SharedArchiveFile=" + archive, "-version");
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean runs(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(java));
        words.addAll(LIKE_PROGRAMS);
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }
}
