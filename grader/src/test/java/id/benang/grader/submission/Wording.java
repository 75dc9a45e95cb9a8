package id.benang.grader.submission;

import id.benang.grader.model.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;

/** The texts of the packages submission and build, so that tests can compare what a person reads. */
public final class Wording {

    private Wording() {}

    /** The message in Indonesian. */
    public static String indonesian(Message message) {
        return say(message, "texts.properties");
    }

    /** The message in English. */
    public static String english(Message message) {
        return say(message, "texts_en.properties");
    }

    /** All texts of one language. */
    public static PropertyResourceBundle bundle(String file) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Message.class.getResourceAsStream("/id/benang/grader/" + file)),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String say(Message message, String file) {
        return new MessageFormat(bundle(file).getString(message.key()), Locale.ROOT)
                .format(message.arguments().toArray());
    }
}
