package id.benang.grader.cli;

import id.benang.grader.model.Texts;
import java.util.List;
import java.util.Locale;

/** A language that {@code benang} speaks. */
enum Language {
    INDONESIAN("id", Locale.ROOT),
    ENGLISH("en", Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final String id;
    private final Locale locale;

    Language(String id, Locale locale) {
        this.id = id;
        this.locale = locale;
    }

    /**
     * The language that a command line asks for, read before the command line is: what is wrong with it is said in
     * that language too. Indonesian where none is asked for, or one that is not spoken.
     */
    static Language of(List<String> arguments) {
        int at = arguments.lastIndexOf(OPTION);
        if (at >= 0 && at + 1 < arguments.size()) {
            return withId(arguments.get(at + 1));
        }
        return arguments.contains(OPTION + "=en") ? ENGLISH : INDONESIAN;
    }

    static boolean isSpoken(String id) {
        return id.equals(INDONESIAN.id) || id.equals(ENGLISH.id);
    }

    Texts texts() {
        return this == ENGLISH ? Texts.english() : Texts.indonesian();
    }

    HelpTexts helpTexts() {
        return new HelpTexts(locale);
    }

    private static Language withId(String id) {
        return id.equals(ENGLISH.id) ? ENGLISH : INDONESIAN;
    }
}
