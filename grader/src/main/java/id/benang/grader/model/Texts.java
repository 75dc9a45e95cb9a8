package id.benang.grader.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words for each {@link Message}: Indonesian, or English on request.
 * The bundle is {@code id/benang/grader/texts.properties} (Indonesian) and {@code texts_en.properties}.
 */
public final class Texts {

    private static final String BUNDLE = "id.benang.grader.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Indonesian, the language of the lab sheets. */
    public static Texts indonesian() {
        return new Texts(Locale.ROOT);
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /**
     * The message in words.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key, which is a fault of the grader
     */
    public String say(Message message) {
        String pattern = bundle.getString(message.key());
        return new MessageFormat(pattern, locale).format(message.arguments().toArray());
    }

    /** The text of a key that has no gaps. */
    public String say(String key) {
        return say(Message.of(key));
    }

    /** Whether there is a text for this key. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }
}
