package id.benang.grader.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes text on so that the runner of a workflow on GitHub finds no command in it. The runner reads all that a step
 * prints, and what a student wrote could be a command that tells another score. A blank within the signs of a command
 * makes text of it.
 *
 * <p>Source: the runner takes for a command what begins a line with {@code ::}, blanks in front aside, and what follows
 * {@code ##[} anywhere in it.
 */
final class CommandFreeWriter extends FilterWriter {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*[\\r\\n]|[^\\r\\n]+");
    private static final Pattern BEGINNING = Pattern.compile("^([\\s\\p{Z}\\p{C}]*+:)(?=:)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]*");

    /** Whether the line has blanks only so far. */
    private boolean isBeginning = true;

    CommandFreeWriter(Writer to) {
        super(to);
    }

    @Override
    public void write(int character) throws IOException {
        write(Character.toString((char) character), 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        Matcher line = LINE.matcher(text.substring(offset, offset + length));
        while (line.find()) {
            out.write(harmless(line.group()));
        }
    }

    private String harmless(String line) {
        String shown = line.replace("##[", "## [");
        if (isBeginning) {
            shown = BEGINNING.matcher(shown).replaceFirst("$1 ");
        }
        boolean isEnded = line.endsWith("\n") || line.endsWith("\r");
        isBeginning = isEnded || (isBeginning && BLANKS.matcher(line).matches());
        return shown;
    }
}
