package id.benang.grader.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a typed command line answered. */
record Typed(int status, String out, String err) {

    /** Runs a command line with an engine and a folder for logs. */
    static Typed type(Engine engine, Path logs, String... words) {
        return type(engine, logs, Map.of(), words);
    }

    /** The same where the environment says more, as it does in a workflow on GitHub. */
    static Typed type(Engine engine, Path logs, Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Language language = Language.of(List.of(words));
        Screen whole = Screen.on(out, err, StandardCharsets.UTF_8, false, language.texts());
        Workflow workflow = Workflow.of(whole, environment);
        Screen screen = workflow.textOnly(whole);
        int status = Benang.commandLine(screen, language, engine, new Failures(screen, logs), workflow)
                .execute(words);
        return new Typed(
                status,
                out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
                err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
