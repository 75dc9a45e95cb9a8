// <solusi>
package id.benang.chat.tantangan;

import java.util.Optional;

/**
 * A message that is meant for the server.
 *
 * @param word the command itself, with its slash
 * @param rest what follows behind one blank; may be empty
 */
record Command(String word, String rest) {
    private static final String BEHIND_NAME = ": ";

    /**
     * The command in a line, or nothing if the line is an ordinary message.
     *
     * @param speaker the name that the sender has registered. What else a line has in front makes no
     *     difference: a command is always the speaker's own.
     */
    static Optional<Command> in(String line, String speaker) {
        String text = withoutName(line, speaker);
        if (!text.startsWith("/")) {
            return Optional.empty();
        }
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return Optional.of(new Command(text, ""));
        }
        return Optional.of(new Command(text.substring(0, blank), text.substring(blank + 1)));
    }

    private static String withoutName(String line, String speaker) {
        String own = speaker + BEHIND_NAME;
        if (line.startsWith(own)) { // Looked at first, because a name may hold ": " itself.
            return line.substring(own.length());
        }
        int end = line.indexOf(BEHIND_NAME);
        return end < 0 ? "" : line.substring(end + BEHIND_NAME.length());
    }
}
// </solusi>
