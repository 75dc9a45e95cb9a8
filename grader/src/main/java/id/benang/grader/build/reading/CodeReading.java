package id.benang.grader.build.reading;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import id.benang.grader.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads along while a task compiles. Nothing it does or fails to do changes what the compiler does. */
public final class CodeReading implements TaskListener {

    /** How many trees are looked at; a lab module has a few thousand. */
    private static final int BUDGET = 100_000;

    private final Sources sources;
    private final Program program = new Program();
    private final List<Rule> rules = new ArrayList<>();
    private final CodeScanner scanner;
    private Optional<Message> trouble = Optional.empty();

    /**
     * Reads what a task compiles.
     *
     * @param lines whether messages on the wire are lines; else a read may well be taken for a message
     */
    public CodeReading(JavacTask task, boolean lines) {
        this(task, lines, BUDGET, List.of());
    }

    CodeReading(JavacTask task, boolean lines, int budget, List<Rule> more) {
        this.sources = Sources.of(task);
        rules.addAll(List.of(
                new WeekYear(),
                new SharedCollection(program),
                new UnsafeBroadcast(),
                new RenewedInput(),
                new PlatformCharset()));
        if (lines) {
            rules.add(new PartialRead());
        }
        rules.addAll(more);
        this.scanner = new CodeScanner(sources, program, rules, budget);
    }

    /** Reads a class as soon as the compiler has understood it; later its tree is taken to pieces. */
    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() != TaskEvent.Kind.ANALYZE || type == null || trouble.isPresent()) {
            return;
        }
        String file =
                event.getSourceFile() == null ? "–" : event.getSourceFile().getName();
        carefully(file, () -> {
            TreePath path = sources.trees().getPath(type);
            if (path != null) {
                scanner.scan(path, Where.in(program.initialiserOf(type)));
            }
        });
    }

    /** What was found, with file and line, in the order of the files; and what could not be read. */
    public List<Message> notes() {
        List<Finding> findings = new ArrayList<>();
        if (trouble.isEmpty()) {
            carefully("–", () -> {
                Threads threads = new Threads(program);
                rules.forEach(rule -> findings.addAll(rule.findings(threads)));
            });
        }
        List<Message> notes = new ArrayList<>(Notes.of(findings));
        if (scanner.isCutShort()) {
            notes.add(Message.of("reading.cut-short"));
        }
        trouble.ifPresent(notes::add);
        return notes;
    }

    /** Keeps a failure of the reading away from the compiler, and as a note for whoever looks after the grader. */
    private void carefully(String file, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            trouble = Optional.of(
                    Message.of("reading.trouble", file, failure, trace.length == 0 ? "–" : String.valueOf(trace[0])));
        }
    }
}
