package id.benang.grader.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Short names for long contents: the beginning of their SHA-256. */
final class Digest {

    private static final int BYTES = 4;

    private Digest() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that a member consists of: its own files and those of its base. */
    static String of(CorpusMember member) throws IOException {
        StringBuilder all = new StringBuilder(member.modules().toString());
        List<Path> folders = Files.exists(member.folder().resolve("pom.xml"))
                ? member.modules().stream()
                        .map(module -> member.folder().resolve(module.id()).resolve("src/main"))
                        .toList()
                : Stream.concat(member.base().stream(), Stream.of(member.folder()))
                        .toList();
        for (Path folder : folders) {
            for (Path file : sources(folder)) {
                all.append(folder.relativize(file)).append(of(Files.readAllBytes(file)));
            }
        }
        return of(all.toString());
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> file.toString().matches(".*\\.(java|py|toml|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    private static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
