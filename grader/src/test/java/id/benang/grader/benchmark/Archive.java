package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip that is being written. */
final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;

    private Archive(ZipOutputStream zip) {
        this.zip = zip;
    }

    static Archive create(Path file) throws IOException {
        return new Archive(new ZipOutputStream(Files.newOutputStream(file)));
    }

    /** Adds a file with this text. */
    void addText(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds all files of a folder under this name. */
    void addFolder(String name, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String within = folder.relativize(file).toString().replace('\\', '/');
                add(name + "/" + within, Files.readAllBytes(file));
            }
        }
    }

    /**
     * Adds files of another archive under this name.
     *
     * @param middle what stands in their names there; what stands behind it is kept
     */
    void addFromArchive(String name, Path other, String middle) throws IOException {
        try (ZipFile source = new ZipFile(other.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(source.entries());
            for (ZipEntry entry : entries) {
                int at = entry.getName().indexOf(middle);
                if (at >= 0 && !entry.isDirectory()) {
                    String within = entry.getName().substring(at + middle.length());
                    add(name + "/" + within, source.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
