package id.benang.grader.example;

import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;

/** The example's texts, which stand in a file of their own: no student is ever told them. */
public final class ExampleTexts {

    static final Path FILE = Path.of("src/test/resources/id/benang/grader/example/texts.properties");

    private ExampleTexts() {}

    /** What a failed verdict says; it has a hint, too. */
    public static String said(Verdict verdict) {
        Message message = ((Verdict.Failed) verdict).message();
        if (text(message.key() + ".hint").isBlank()) {
            throw new AssertionError("No hint for " + message.key());
        }
        return new MessageFormat(text(message.key())).format(message.arguments().toArray());
    }

    static String text(String key) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.getProperty(key, "");
    }
}
