package id.benang.grader.build;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import id.benang.grader.build.reading.CodeReading;
import id.benang.grader.model.ModuleSettings.Wire;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, in this process, for the Java version that runs the grader. */
final class Javac {

    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-nowarn",
            "-Xlint:none",
            "-Xmaxerrs",
            "10000",
            "-Xprefer:source",
            "-encoding",
            "UTF-8",
            // Programs that start dozens of times do so sooner without what joins strings at run time (JEP 280).
            "-XDstringConcat=inline");

    private final Cancellation cancellation;
    private final Wire wire;
    private final JavaCompiler compiler;

    /**
     * @param cancellation asked at every step whether to go on
     * @param wire how the programs tell messages apart, for whoever reads their code
     * @throws IllegalStateException if Java runs here without its compiler
     */
    Javac(Cancellation cancellation, Wire wire) {
        this.cancellation = cancellation;
        this.wire = wire;
        this.compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException("This Java has no compiler; a JDK is needed."));
    }

    /** The classes that the sources declare, as far as they can be parsed. */
    List<DeclaredClass> declaredClasses(List<StudentSource> sources) throws IOException {
        List<DeclaredClass> classes = new ArrayList<>();
        if (sources.isEmpty()) {
            return classes;
        }
        try (StandardJavaFileManager jdk = fileManager()) {
            StudentFiles files = new StudentFiles(jdk, List.of(), cancellation);
            JavacTask task = task(files, diagnostic -> cancellation.check(), List.of(), sources, new StringWriter());
            // The compiler hands out wrappers of the files it was given, so they are told apart by address.
            Map<URI, StudentSource> byAddress = new HashMap<>();
            sources.forEach(source -> byAddress.putIfAbsent(source.toUri(), source));
            for (CompilationUnitTree unit : task.parse()) {
                StudentSource source = byAddress.get(unit.getSourceFile().toUri());
                if (source != null) {
                    classes.addAll(ClassScanner.classesIn(unit, source));
                }
            }
        }
        return classes;
    }

    /**
     * Compiles sources and nothing else.
     *
     * @param classPath folders of class files that they may use
     * @param output the folder for their class files; made here
     */
    CompileResult compileAll(Collection<StudentSource> sources, List<Path> classPath, Path output) throws IOException {
        return compile(sources, List.of(), "-implicit:none", classPath, output);
    }

    /**
     * Compiles sources and what they need of others.
     *
     * @param others all classes of the module
     * @param classPath folders of class files that they may use
     * @param output the folder for the class files; made here
     */
    CompileResult compileWithNeeded(
            Collection<StudentSource> sources, List<DeclaredClass> others, List<Path> classPath, Path output)
            throws IOException {
        return compile(sources, others, "-implicit:class", classPath, output);
    }

    private CompileResult compile(
            Collection<StudentSource> sources,
            List<DeclaredClass> sourcePath,
            String implicit,
            List<Path> classPath,
            Path output)
            throws IOException {
        cancellation.check();
        Files.createDirectories(output);
        List<CompilerError> errors = new ArrayList<>();
        try (StandardJavaFileManager jdk = fileManager()) {
            // Without this the compiler would offer students the grader's own class path.
            jdk.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            jdk.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            StudentFiles files = new StudentFiles(jdk, sourcePath, cancellation);
            StringWriter printed = new StringWriter();
            JavacTask task =
                    task(files, diagnostic -> collect(diagnostic, errors), List.of(implicit), sources, printed);
            CodeReading reading = new CodeReading(task, wire == Wire.LINE);
            task.addTaskListener(reading);
            boolean done = task.call();
            if (!done && errors.isEmpty()) {
                errors.add(new CompilerError(Optional.empty(), 0, "", breakdownIn(printed)));
            }
            return new CompileResult(errors, reading.notes());
        }
    }

    /** What the compiler says when it breaks down itself, e.g. for want of memory: its exception, behind other words. */
    private static String breakdownIn(StringWriter printed) {
        return printed.toString()
                .lines()
                .filter(line -> line.startsWith("java."))
                .findFirst()
                .orElse("javac");
    }

    private void collect(Diagnostic<? extends JavaFileObject> diagnostic, List<CompilerError> errors) {
        cancellation.check();
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            errors.add(CompilerError.of(diagnostic));
        }
    }

    private StandardJavaFileManager fileManager() {
        return compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private JavacTask task(
            StudentFiles files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> moreOptions,
            Collection<StudentSource> sources,
            StringWriter printed) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(moreOptions);
        JavacTask task = (JavacTask) compiler.getTask(printed, files, listener, options, null, sources);
        task.setLocale(Locale.ROOT);
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                cancellation.check();
            }
        });
        return task;
    }
}
