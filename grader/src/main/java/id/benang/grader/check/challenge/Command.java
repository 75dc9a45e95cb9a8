package id.benang.grader.check.challenge;

import id.benang.grader.model.Line;
import java.util.Optional;

/**
 * A command that somebody sent.
 *
 * @param sender who really sent it
 * @param line the whole line
 * @param claimed the name in front, which may be somebody else's
 * @param word the command's word with its slash
 * @param rest what follows the word and one blank
 */
record Command(Person sender, Line line, String claimed, String word, String rest) {

    private static final String BEHIND_NAME = ": ";

    /** The command in a line, if it is one. */
    static Optional<Command> in(Person sender, Line line) {
        String own = sender.name() + BEHIND_NAME;
        int end = line.text().startsWith(own)
                ? sender.name().length()
                : line.text().indexOf(BEHIND_NAME);
        String text = end < 0 ? "" : line.text().substring(end + BEHIND_NAME.length());
        if (!text.startsWith("/")) {
            return Optional.empty();
        }
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        String rest = blank < 0 ? "" : text.substring(blank + 1);
        return Optional.of(new Command(sender, line, line.text().substring(0, end), word, rest));
    }

    boolean isUnderOwnName() {
        return claimed.equals(sender.name());
    }

    long order() {
        return line.order();
    }

    String text() {
        return line.text();
    }
}
