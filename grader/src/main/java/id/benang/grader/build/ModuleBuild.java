package id.benang.grader.build;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Role;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiling of one module: all sources together; if that fails, only what the server and the client
 * need; if that fails, too, each of them alone.
 */
final class ModuleBuild {

    private final ModuleSources module;
    private final Optional<Compiled> behind;
    private final Path output;
    private final Javac javac;

    /** A set, because a class that server and client share may be read with each of them. */
    private final Set<Message> notes = new LinkedHashSet<>();

    private final ModulePrograms programs;
    private final List<Path> written = new ArrayList<>();

    /**
     * @param behind the module whose classes this one sees behind its own
     * @param output a folder for class files
     */
    ModuleBuild(ModuleSources module, Optional<Compiled> behind, Path output, Cancellation cancellation) {
        this.module = module;
        this.behind = behind;
        this.output = output;
        this.programs = new ModulePrograms(module, notes);
        this.javac = new Javac(cancellation, module.settings().wire());
    }

    /**
     * Compiles the module and finds its programs.
     *
     * @throws UnusableInput if its sources are too many or too large
     * @throws IOException if files cannot be read or written
     */
    Compiled run() throws IOException, UnusableInput {
        List<StudentSource> sources = SourceFiles.read(module);
        UnfinishedSteps.note(sources).ifPresent(notes::add);
        notes.addAll(SourceFiles.encodingNotes(sources));
        List<DeclaredClass> classes = javac.declaredClasses(sources);
        RoleChoice choice =
                new RoleChoice(classes, behind.map(Compiled::classes).orElse(List.of()));
        Map<Role, DeclaredClass> mains = programs.mains(choice);
        Optional<Message> fault = sources.isEmpty() ? programs.withoutSources() : compile(sources, classes, mains);
        if (fault.isEmpty() && !sources.isEmpty()) {
            fault = programs.tellWhoIsMissing(choice);
        }
        return new Compiled(
                new BuiltModule(
                        module.module(),
                        module.settings(),
                        programs.get(Role.SERVER),
                        programs.get(Role.CLIENT),
                        List.copyOf(notes),
                        programs.isEmpty() ? fault : Optional.empty()),
                written,
                classes);
    }

    /** Compiles what can be compiled; returns the error that matters most, if there is one. */
    private Optional<Message> compile(
            List<StudentSource> sources, List<DeclaredClass> classes, Map<Role, DeclaredClass> mains)
            throws IOException {
        Path together = output.resolve("all");
        CompileResult result = javac.compileAll(sources, classPath(Optional.empty()), together);
        List<CompilerError> errors = result.errors();
        if (errors.isEmpty()) {
            notes.addAll(result.notes());
            for (Role role : Role.values()) {
                programs.add(role, Optional.ofNullable(mains.get(role)), classPath(Optional.of(together)));
            }
            written.add(together);
            return Optional.empty();
        }
        programs.addCommandsWithoutClasses();
        Message fault = CompilerError.first(errors);
        if (mains.isEmpty() || compileNeeded(mains, classes, "needed", errors).isEmpty()) {
            return Optional.of(fault);
        }
        if (mains.size() > 1) {
            for (Map.Entry<Role, DeclaredClass> main : mains.entrySet()) {
                String folder = main.getKey().id();
                compileNeeded(Map.ofEntries(main), classes, folder, errors).ifPresent(notes::add);
            }
        }
        return Optional.of(fault);
    }

    private Optional<Message> compileNeeded(
            Map<Role, DeclaredClass> mains, List<DeclaredClass> classes, String folder, List<CompilerError> before)
            throws IOException {
        Path needed = output.resolve(folder);
        List<StudentSource> roots =
                mains.values().stream().map(DeclaredClass::source).distinct().toList();
        CompileResult result = javac.compileWithNeeded(roots, classes, classPath(Optional.empty()), needed);
        if (!result.errors().isEmpty()) {
            return Optional.of(CompilerError.first(result.errors()));
        }
        mains.forEach((role, main) -> programs.add(role, Optional.of(main), classPath(Optional.of(needed))));
        written.add(needed);
        notes.add(Message.of("build.left-out", ModulePrograms.names(mains.values()), brokenFiles(before)));
        notes.addAll(result.notes());
        return Optional.empty();
    }

    private List<Path> classPath(Optional<Path> own) {
        return Stream.concat(own.stream(), behind.stream().flatMap(compiled -> compiled.output().stream()))
                .toList();
    }

    private static String brokenFiles(List<CompilerError> errors) {
        return errors.stream()
                .flatMap(error -> error.file().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
