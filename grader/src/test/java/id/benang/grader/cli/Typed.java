package id.benang.grader.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a typed command line answered. */
record Typed(int status, String out, String err) {

    /** Runs a command line with an engine and a folder for logs. */
    static Typed type(Engine engine, Path logs, String... words) {
        return type(engine, logs, SummaryFile.of(null), words);
    }

    /** The same within a workflow of GitHub. */
    static Typed type(Engine engine, Path logs, SummaryFile summary, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Language language = Language.of(List.of(words));
        Screen screen = Screen.on(out, err, StandardCharsets.UTF_8, false, language.texts());
        int status = Benang.commandLine(screen, language, engine, new Failures(screen, logs), summary)
                .execute(words);
        return new Typed(
                status,
                out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
                err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
