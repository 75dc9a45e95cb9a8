package id.benang.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The archives that are known, by their names and by their first bytes. */
enum ArchiveKind {
    ZIP(".zip"),
    TAR_GZ(".tar.gz", ".tgz"),
    /** An archive for sure, but of a kind that is not unpacked. */
    FOREIGN(".rar", ".7z", ".tar", ".gz", ".bz2", ".xz", ".zst");

    private static final int MAGIC_BYTES = 4;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> endings;

    ArchiveKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind that a file name claims. */
    static Optional<ArchiveKind> named(Path file) {
        String name = lowerCaseName(file);
        for (ArchiveKind kind : values()) {
            if (kind.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The kind that a file is by its content. A name does not decide: browsers and people rename archives.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<ArchiveKind> sniffed(Path file) throws IOException {
        byte[] magic;
        try (InputStream in = Files.newInputStream(file)) {
            magic = in.readNBytes(MAGIC_BYTES);
        }
        if (magic.length >= MAGIC_BYTES && magic[0] == 'P' && magic[1] == 'K' && magic[2] < 8 && magic[3] < 9) {
            return Optional.of(ZIP);
        }
        if (magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            return Optional.of(TAR_GZ);
        }
        return named(file).filter(kind -> kind == FOREIGN);
    }

    /** A file's name without the ending that makes it an archive; a folder's name as it is. */
    static String baseName(Path path) {
        String name = String.valueOf(path.getFileName());
        String lowerCase = lowerCaseName(path);
        for (ArchiveKind kind : values()) {
            for (String ending : kind.endings) {
                if (lowerCase.endsWith(ending)) {
                    return name.substring(0, name.length() - ending.length());
                }
            }
        }
        return name;
    }

    private static String lowerCaseName(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
