package id.benang.grader.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What picocli shows for {@code --help}: the part of the texts whose keys start with {@code cli.help.}. */
final class HelpTexts extends ResourceBundle {

    private static final String START = "cli.help.";

    private final ResourceBundle texts;

    HelpTexts(Locale locale) {
        this.texts =
                getBundle("id.benang.grader.texts", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.containsKey(START + key) ? texts.getString(START + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet().stream()
                .filter(key -> key.startsWith(START))
                .map(key -> key.substring(START.length()))
                .toList());
    }
}
