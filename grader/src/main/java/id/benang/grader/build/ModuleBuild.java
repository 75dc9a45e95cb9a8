package id.benang.grader.build;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

    private static final String CLASSES = "{classes}";

    private final ModuleSources module;
    private final Optional<Compiled> behind;
    private final Path output;
    private final Javac javac;

    /** A set, because a class that server and client share may be read with each of them. */
    private final Set<Message> notes = new LinkedHashSet<>();

    private final Map<Role, Program> programs = new EnumMap<>(Role.class);
    private final List<Path> written = new ArrayList<>();

    /**
     * @param behind the module whose classes this one sees behind its own
     * @param output a folder for class files
     */
    ModuleBuild(ModuleSources module, Optional<Compiled> behind, Path output, Cancellation cancellation) {
        this.module = module;
        this.behind = behind;
        this.output = output;
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
        Map<Role, DeclaredClass> mains = mains(choice);
        Optional<Message> fault = sources.isEmpty() ? withoutSources() : compile(sources, classes, mains);
        if (fault.isEmpty() && !sources.isEmpty()) {
            fault = tellWhoIsMissing(choice);
        }
        return new Compiled(
                new BuiltModule(
                        module.module(),
                        module.settings(),
                        Optional.ofNullable(programs.get(Role.SERVER)),
                        Optional.ofNullable(programs.get(Role.CLIENT)),
                        List.copyOf(notes),
                        programs.isEmpty() ? fault : Optional.empty()),
                written,
                classes);
    }

    /** The class of each role: the one that the command names, or the one whose name says so. */
    private Map<Role, DeclaredClass> mains(RoleChoice choice) {
        Map<Role, DeclaredClass> mains = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Optional<List<String>> command = module.settings().command(role);
            if (command.isPresent()) {
                choice.own().stream()
                        .filter(declared -> command.get().contains(declared.binaryName()))
                        .findFirst()
                        .ifPresent(declared -> mains.put(role, declared));
            } else {
                List<DeclaredClass> ranked = choice.ranked(role);
                ranked.stream().findFirst().ifPresent(declared -> mains.put(role, declared));
                if (ranked.size() > 1) {
                    String rivals = names(ranked.subList(1, ranked.size()));
                    notes.add(Message.of(
                            "build.chosen." + role.id(), ranked.get(0).binaryName(), rivals));
                }
            }
        }
        return mains;
    }

    private Optional<Message> withoutSources() {
        for (Role role : Role.values()) {
            addProgram(role, Optional.empty(), List.of());
        }
        for (Role role : Role.values()) {
            if (!programs.isEmpty() && !programs.containsKey(role)) {
                notes.add(Message.of("build.no-command", role.id()));
            }
        }
        return Optional.of(Message.of("build.no-sources"));
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
                addProgram(role, Optional.ofNullable(mains.get(role)), classPath(Optional.of(together)));
            }
            written.add(together);
            return Optional.empty();
        }
        addCommandsWithoutClasses();
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
        mains.forEach((role, main) -> addProgram(role, Optional.of(main), classPath(Optional.of(needed))));
        written.add(needed);
        notes.add(Message.of("build.left-out", names(mains.values()), brokenFiles(before)));
        notes.addAll(result.notes());
        return Optional.empty();
    }

    private void addCommandsWithoutClasses() {
        for (Role role : Role.values()) {
            List<String> words = module.settings().command(role).orElse(List.of());
            if (words.stream().noneMatch(word -> word.contains(CLASSES))) {
                addProgram(role, Optional.empty(), List.of());
            }
        }
    }

    private void addProgram(Role role, Optional<DeclaredClass> main, List<Path> classPath) {
        Optional<List<String>> command = module.settings().command(role);
        if (command.isPresent()) {
            programs.put(role, new Program.CommandProgram(module.folder(), classPath, command.get()));
        } else if (main.isPresent()) {
            programs.put(
                    role,
                    new Program.JavaProgram(
                            module.folder(), classPath, main.get().binaryName()));
        }
    }

    private Optional<Message> tellWhoIsMissing(RoleChoice choice) {
        String startable = names(choice.startable());
        if (programs.isEmpty()) {
            return Optional.of(
                    startable.isEmpty() ? Message.of("build.no-main") : Message.of("build.no-program", startable));
        }
        for (Role role : Role.values()) {
            if (!programs.containsKey(role)) {
                notes.add(Message.of("build.no-" + role.id(), startable.isEmpty() ? "–" : startable));
            }
        }
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

    private static String names(Collection<DeclaredClass> classes) {
        return classes.stream().map(DeclaredClass::binaryName).distinct().collect(Collectors.joining(", "));
    }
}
