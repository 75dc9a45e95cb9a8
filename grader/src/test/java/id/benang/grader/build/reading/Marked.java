package id.benang.grader.build.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import id.benang.grader.model.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Small sources whose lines say themselves what should be noted there: {@code //! charset} at its end asks for
 * {@code reading.charset}. What is not asked for must not come.
 */
final class Marked {

    /** What {@code TimeLimit} gives a compiler. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private static final Pattern MARK = Pattern.compile("//! ([a-z-]+)");
    private static final Pattern NAME =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");
    private static final String IMPORTS =
            "import java.io.*; import java.net.*; import java.nio.charset.*; import java.text.*; import java.time.format.*;"
                    + " import java.util.*; import java.util.concurrent.*; import java.util.concurrent.locks.*; ";

    private Marked() {}

    /** Compiles the sources, one file each, and compares what was noted with what they ask for. */
    static void check(Path temp, String... sources) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String source : sources) {
            List<String> lines = source.lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                Matcher mark = MARK.matcher(lines.get(index));
                while (mark.find()) {
                    wanted.add("reading." + mark.group(1) + " " + file(source) + ":" + (index + 1));
                }
            }
        }
        Set<String> noted = new TreeSet<>();
        for (Message note : notes(temp, true, 100_000, List.of(), sources)) {
            assertThat(note.arguments()).as(note.toString()).hasSize(3);
            for (String line : note.arguments().get(1).split(", ")) {
                noted.add(note.key() + " " + note.arguments().get(0) + ":" + line);
            }
        }
        assertThat(noted).isEqualTo(wanted);
    }

    /**
     * Compiles the sources and returns the notes.
     *
     * @param lines whether messages on the wire are lines
     * @param budget how many trees may be looked at
     * @param more rules beside the usual ones
     */
    static List<Message> notes(Path temp, boolean lines, int budget, List<Rule> more, String... sources)
            throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new SimpleJavaFileObject(URI.create("string:///" + file(source)), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return IMPORTS + source;
                }

                @Override
                public String getName() {
                    return file(source);
                }
            });
        }
        Path output = Files.createDirectories(temp.resolve("classes"));
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", output.toString());
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(errors, null, null, options, null, files);
        CodeReading reading = new CodeReading(task, lines, budget, more);
        task.addTaskListener(reading);
        assertThat(compiled(task)).as(errors.toString()).isTrue();
        return reading.notes();
    }

    /** On a stack as large as the grader's own: nesting that is too deep for a usual one is not what is tested. */
    private static boolean compiled(JavacTask task) {
        FutureTask<Boolean> compiling = new FutureTask<>(task);
        new Thread(null, compiling, "compiler", STACK_BYTES).start();
        try {
            return compiling.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String file(String source) {
        Matcher name = NAME.matcher(source);
        return Optional.of(name).filter(Matcher::find).orElseThrow().group(1) + ".java";
    }
}
