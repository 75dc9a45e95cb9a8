package id.benang.grader.cli;

import java.nio.file.Path;

/** Where the kit's own documents are, and that none of them is drawn on a screen. */
final class Documents {

    static {
        // Whoever has a screen would see a window's icon while a report is drawn.
        System.setProperty("java.awt.headless", "true");
        // The library that writes Word files logs, if at all, where nobody looks; it must not say so on the terminal.
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    private Documents() {}

    /** The forms of the lab reports. */
    static Path forms(Path home) {
        return home.resolve("docs").resolve("laporan-praktikum");
    }

    /** The lab sheets. */
    static Path sheets(Path home) {
        return home.resolve("docs").resolve("lembar");
    }
}
