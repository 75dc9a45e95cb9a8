package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An archive of the JDK's classes as networked programs use them, from which a virtual machine starts sooner (class
 * data sharing, java(1)). It holds nothing of any program's own. A virtual machine that cannot use it starts without.
 */
public final class ClassData {

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
        boolean usable = runs("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive)
                && archive.toFile().setReadable(true, false)
                && runs("-Xshare:on", "-XX:SharedArchiveFile=" + archive, "-version");
        return usable ? Optional.of(archive) : Optional.empty();
    }

    private boolean runs(String... arguments) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(java));
        words.addAll(LIKE_PROGRAMS);
        words.addAll(List.of(arguments));
        return Trial.succeeds(words, folder);
    }
}
