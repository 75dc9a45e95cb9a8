package id.benang.grader.scenario;

/** Text that shows who takes one character for one byte, or the platform's character set for UTF-8. */
final class ManyScripts {

    private static final String TEXT = "Café ñandú – مرحبا – 😀 – ";

    private ManyScripts() {}

    /** Accents, Arabic and an emoji, with a word behind them that survives any character set. */
    static String before(String word) {
        return TEXT + word;
    }
}
