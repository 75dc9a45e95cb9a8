package id.benang.grader.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code jcmd PID Thread.print -l} prints, of JDK 17 to 25. What it does not know it passes over. */
final class ThreadDumpReader {

    private static final Pattern HEADER = Pattern.compile("\"(.*)\" #\\d+ .*?cpu=([\\d.]+)ms elapsed=([\\d.]+)s .*");
    private static final Pattern LOCKED = Pattern.compile("- locked <(0x[0-9a-f]+)> \\(a (.+)\\)");
    private static final Pattern WANTED =
            Pattern.compile("- (?:waiting to lock|parking to wait for) +<(0x[0-9a-f]+)> \\(a (.+)\\)");
    private static final Pattern OWNED = Pattern.compile("- <(0x[0-9a-f]+)> \\(a (.+)\\)");
    private static final String DEADLOCKS = "Found one Java-level deadlock:";
    private static final double MILLIS = 1000;

    private final List<DumpedThread> threads = new ArrayList<>();
    private Optional<Matcher> header = Optional.empty();
    private final List<Frame> frames = new ArrayList<>();
    private final List<DumpedThread.Lock> held = new ArrayList<>();
    private Optional<DumpedThread.Lock> wanted = Optional.empty();
    private boolean runnable;

    private ThreadDumpReader() {}

    /** The Java threads of a dump; none if it is no dump. */
    static List<DumpedThread> read(String dump) {
        ThreadDumpReader reader = new ThreadDumpReader();
        // Behind the threads the virtual machine repeats the stacks of those that are deadlocked.
        dump.lines().takeWhile(line -> !line.startsWith(DEADLOCKS)).forEach(reader::take);
        reader.finish();
        return List.copyOf(reader.threads);
    }

    private void take(String line) {
        if (line.startsWith("\"")) {
            finish();
            header = Optional.of(HEADER.matcher(line)).filter(Matcher::matches);
            return;
        }
        String text = line.strip();
        if (text.startsWith("java.lang.Thread.State: ")) {
            runnable = text.endsWith("RUNNABLE");
        }
        Frame.read(text).ifPresent(frames::add);
        lock(LOCKED, text).ifPresent(held::add);
        lock(OWNED, text).ifPresent(held::add);
        wanted = wanted.or(() -> lock(WANTED, text));
    }

    private static Optional<DumpedThread.Lock> lock(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(new DumpedThread.Lock(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private void finish() {
        header.ifPresent(line -> threads.add(new DumpedThread(
                line.group(1),
                Math.round(Double.parseDouble(line.group(2))),
                Math.round(MILLIS * Double.parseDouble(line.group(3))),
                runnable,
                frames,
                held,
                wanted)));
        header = Optional.empty();
        frames.clear();
        held.clear();
        wanted = Optional.empty();
        runnable = false;
    }
}
