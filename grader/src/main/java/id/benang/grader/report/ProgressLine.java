package id.benang.grader.report;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a class is, in one line that always takes the same width: written over itself it leaves nothing behind. One
 * column of the terminal stays free, because some go on to the next line when the last one is filled.
 */
public final class ProgressLine {

    /**
     * How far a class is.
     *
     * @param done how many students are done
     * @param size how many there are
     * @param troubles on how many of those that are done the grader itself failed
     * @param left how long the others will take, if that can be guessed
     * @param running who is being graded, in the order of their beginning
     */
    public record State(int done, int size, int troubles, Optional<Duration> left, List<Running> running) {
        public State {
            running = List.copyOf(running);
        }
    }

    /**
     * A student who is being graded.
     *
     * @param module the one that is driven, once it has begun
     */
    public record Running(Student student, Optional<LabModule> module) {}

    private static final int MINUTES_AN_HOUR = 60;
    private static final int SECONDS_A_MINUTE = 60;

    private final Texts texts;
    private final int width;

    /** A line for a terminal that can show this. */
    public ProgressLine(Texts texts, TerminalStyle style) {
        this.texts = texts;
        this.width = style.width() - 1;
    }

    /** The line, without its end. */
    public String of(State state) {
        List<String> counts = new ArrayList<>();
        counts.add(say("cli.progress.done", state.done(), state.size()));
        if (state.troubles() > 0) {
            counts.add(say("cli.progress.troubles", state.troubles()));
        }
        state.left().ifPresent(left -> counts.add(inWords(left)));
        String line = String.join(", ", counts);
        List<String> running =
                state.running().stream().map(ProgressLine::inWords).toList();
        String whole = running.isEmpty() ? line : line + ": " + String.join(", ", running);
        return Columns.left(Columns.cut(whole, width), width);
    }

    /** A line of blanks. */
    public String blank() {
        return " ".repeat(width);
    }

    /** Rounded up, so that it never promises too much. */
    private String inWords(Duration left) {
        long minutes = (left.toSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
        if (minutes < MINUTES_AN_HOUR) {
            return say("cli.progress.minutes", Math.max(1, minutes));
        }
        return say("cli.progress.hours", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }

    private static String inWords(Running running) {
        String name = Escaped.line(running.student().name());
        return running.module().map(module -> name + " " + module.id()).orElse(name);
    }

    private String say(String key, Object... arguments) {
        return Escaped.line(texts.say(Message.of(key, arguments)));
    }
}
