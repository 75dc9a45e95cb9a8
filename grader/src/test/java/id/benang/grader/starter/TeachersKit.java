package id.benang.grader.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small teacher's kit. */
public final class TeachersKit {

    private final Path home;

    /** Writes the kit to a folder. */
    public TeachersKit(Path home) throws IOException {
        this.home = home;
        for (String module : new String[] {"modul-contoh", "folder-a", "folder-b", "multithread-echo"}) {
            with(module + "/src/main/java/Server.java", """
                    class Server {
                        // <solusi> Langkah 1: dengarkan.
                        int secret;
                        // </solusi>
                    }
                    """);
            with(module + "/src/test/java/ServerTest.java", "class ServerTest {}");
            with(module + "/pom.xml", "<project/>");
        }
        with("modul-contoh/src/main/java/bonus/Worked.java", "// <solusi>\nclass Worked {}\n// </solusi>\n");
        with("docs/laporan-praktikum/modul-contoh.md", "# Laporan\n");
        with("docs/lembar/README.md", "See ![a](../images/seen.svg).\n<!-- <solusi> -->\nmvn\n<!-- </solusi> -->\n");
        with("docs/images/seen.svg", "<svg/>");
        with("docs/images/unseen.svg", "<svg/>");
        with("grader/target/benang.jar", "jar");
        with("LICENSE", "Apache");
        with("benang", "#!/bin/sh\n");
        with("benang.cmd", "@echo off\r\n");
    }

    /** Where the kit is. */
    public Path home() {
        return home;
    }

    /** Where its Benang is. */
    public Path jar() {
        return home.resolve("grader/target/benang.jar");
    }

    /** Writes a file, in place of what is there. */
    public void with(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Takes a file away. */
    public void without(String path) throws IOException {
        Files.delete(home.resolve(path));
    }
}
