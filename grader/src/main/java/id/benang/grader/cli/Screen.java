package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import id.benang.grader.report.Escaped;
import id.benang.grader.report.TerminalStyle;
import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The user's terminal.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param style what the terminal can show
 * @param texts the words in the user's language
 * @param redraws whether a carriage return brings the cursor back, so that a line can be written over itself
 */
record Screen(PrintWriter out, PrintWriter err, TerminalStyle style, Texts texts, boolean redraws) {

    /** A screen on two streams of bytes. */
    static Screen on(OutputStream out, OutputStream err, Charset charset, boolean colour, Texts texts) {
        boolean symbols = charset.newEncoder().canEncode("✓✗–─");
        // A locale without a character set of its own still shows UTF-8 nearly everywhere, but marks stay letters.
        Charset used = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new Screen(
                new PrintWriter(out, true, used),
                new PrintWriter(err, true, used),
                new TerminalStyle(colour, symbols, TerminalStyle.USUAL_WIDTH),
                texts,
                false);
    }

    /** The same screen where its output is this console's. */
    Screen at(@Nullable Console console, @Nullable String terminal) {
        return new Screen(out, err, style, texts, isTerminal(console) && !"dumb".equals(terminal));
    }

    /** The same screen where the runner of a workflow on GitHub reads along: nothing on it is a command. */
    Screen withoutCommands() {
        return new Screen(
                new PrintWriter(new CommandFreeWriter(out), true),
                new PrintWriter(new CommandFreeWriter(err), true),
                style,
                texts,
                redraws);
    }

    /** JDK 22 and later have a console even where output goes to a file, and then say so. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /**
     * The character set of standard output. JDK 19 and later name it; JDK 17 knows that of a Windows console, and
     * otherwise that of the system.
     */
    static Charset charset(Properties system) {
        for (String key : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String name = system.getProperty(key, "");
            if (!name.isBlank() && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** A line of what was asked for. */
    void say(String key, Object... arguments) {
        out.println(Escaped.line(texts.say(Message.of(key, arguments))));
    }

    /** What went wrong, in one line. */
    void complain(Message message) {
        String line = texts.knows(message.key()) ? texts.say(message) : message.key() + " " + message.arguments();
        err.println(Escaped.line(texts.say(Message.of("cli.error", line.strip().replaceAll("\\s*\\R\\s*", " ")))));
    }
}
