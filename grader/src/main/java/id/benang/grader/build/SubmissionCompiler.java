package id.benang.grader.build;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.tools.ToolProvider;

/** Compiles the modules of a submission with the JDK that runs the grader. */
public final class SubmissionCompiler {

    /** How much processor time one module may take, unless said otherwise. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Set<LabModule> BUILT_ON_EXAMPLE = Set.of(LabModule.FOLDER_A, LabModule.FOLDER_B);

    private final TimeLimit timeLimit;

    /** A compiler that gives each module {@link #LONGEST}. */
    public SubmissionCompiler() {
        this(LONGEST);
    }

    /**
     * A compiler with another limit.
     *
     * @param longest how much processor time one module may take
     */
    public SubmissionCompiler(Duration longest) {
        this(new TimeLimit(longest));
    }

    SubmissionCompiler(TimeLimit timeLimit) {
        this.timeLimit = timeLimit;
    }

    /**
     * Compiles modules. {@code folder-a} and {@code folder-b} see the classes of the submission's own {@code
     * modul-contoh} behind theirs, so that module is compiled for them even if it is not wanted itself.
     *
     * @param wanted the modules to compile; one that was not found is not in the result
     * @param output a folder of this submission's own for class files
     * @throws IOException if files cannot be read or written, or the machine gave the compiler no time
     * @throws IllegalStateException if Java runs here without its compiler
     */
    public Map<LabModule, BuiltModule> compile(Submission submission, Set<LabModule> wanted, Path output)
            throws IOException {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new IllegalStateException("This Java has no compiler; a JDK is needed.");
        }
        Map<LabModule, BuiltModule> built = new EnumMap<>(LabModule.class);
        Optional<Compiled> example = Optional.empty();
        for (LabModule module : LabModule.values()) {
            ModuleSources sources = submission.modules().get(module);
            if (sources == null || !isNeeded(module, wanted)) {
                continue;
            }
            Optional<Compiled> behind = BUILT_ON_EXAMPLE.contains(module) ? example : Optional.empty();
            Compiled compiled = compile(sources, behind, output.resolve(module.id()));
            if (module == LabModule.MODUL_CONTOH) {
                example = Optional.of(compiled);
            }
            if (wanted.contains(module)) {
                built.put(module, compiled.module());
            }
        }
        return built;
    }

    private static boolean isNeeded(LabModule module, Set<LabModule> wanted) {
        boolean forOthers = module == LabModule.MODUL_CONTOH && wanted.stream().anyMatch(BUILT_ON_EXAMPLE::contains);
        return wanted.contains(module) || forOthers;
    }

    private Compiled compile(ModuleSources module, Optional<Compiled> behind, Path output) throws IOException {
        boolean lost = behind.isPresent()
                && behind.get().output().isEmpty()
                && behind.get().module().message().isPresent();
        List<Message> notes = new ArrayList<>(module.notes());
        if (lost) {
            notes.add(Message.of("build.base-missing"));
        }
        try {
            Optional<Compiled> compiled = timeLimit.run(
                    "javac " + module.module().id(),
                    cancellation -> build(new ModuleBuild(module, behind, output, cancellation), module));
            long seconds = timeLimit.longest().toSeconds();
            return withNotes(notes, compiled.orElseGet(() -> failed(module, Message.of("build.timeout", seconds))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while compiling");
        } catch (TimeoutException e) {
            throw new IOException("The machine gave the compiler no time.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw new IOException(failure.getCause());
            }
            Throwable cause = rootCause(e);
            if (cause instanceof MemoryLimit.Exceeded || cause instanceof OutOfMemoryError) {
                // Which of them comes first is a matter of when garbage is collected.
                int megabytes = timeLimit.memory().megabytes();
                return withNotes(notes, failed(module, Message.of("build.memory", megabytes)));
            }
            // The compiler itself broke down over these sources, e.g. for want of stack.
            return withNotes(notes, failed(module, Message.of("build.gave-up", cause)));
        }
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }

    private static Compiled build(ModuleBuild build, ModuleSources module) {
        try {
            return build.run();
        } catch (UnusableInput e) {
            return failed(module, e.explanation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compiled failed(ModuleSources module, Message message) {
        BuiltModule built = new BuiltModule(
                module.module(),
                module.settings(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(message));
        return new Compiled(built, List.of(), List.of());
    }

    private static Compiled withNotes(List<Message> first, Compiled compiled) {
        BuiltModule module = compiled.module();
        List<Message> notes = new ArrayList<>(first);
        notes.addAll(module.notes());
        return new Compiled(
                new BuiltModule(
                        module.module(), module.settings(), module.server(), module.client(), notes, module.message()),
                compiled.output(),
                compiled.classes());
    }
}
