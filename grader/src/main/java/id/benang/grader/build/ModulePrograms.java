package id.benang.grader.build;

import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The programs of one module: which class or command each role has, with notes on the choice. */
final class ModulePrograms {

    private static final String CLASSES = "{classes}";

    private final ModuleSources module;
    private final Set<Message> notes;
    private final Map<Role, Program> programs = new EnumMap<>(Role.class);

    /**
     * @param notes where notes are added
     */
    ModulePrograms(ModuleSources module, Set<Message> notes) {
        this.module = module;
        this.notes = notes;
    }

    /** The program of a role, if it has one. */
    Optional<Program> get(Role role) {
        return Optional.ofNullable(programs.get(role));
    }

    /** Whether no role has a program. */
    boolean isEmpty() {
        return programs.isEmpty();
    }

    /** The class of each role: the one that the command names, or the one whose name says so. */
    Map<Role, DeclaredClass> mains(RoleChoice choice) {
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

    /** The commands of a module that has no sources; returns that it has none. */
    Optional<Message> withoutSources() {
        for (Role role : Role.values()) {
            add(role, Optional.empty(), List.of());
        }
        for (Role role : Role.values()) {
            if (!programs.isEmpty() && !programs.containsKey(role)) {
                notes.add(Message.of("build.no-command", role.id()));
            }
        }
        return Optional.of(Message.of("build.no-sources"));
    }

    /** The commands that can run although nothing could be compiled. */
    void addCommandsWithoutClasses() {
        for (Role role : Role.values()) {
            List<String> words = module.settings().command(role).orElse(List.of());
            if (words.stream().noneMatch(word -> word.contains(CLASSES))) {
                add(role, Optional.empty(), List.of());
            }
        }
    }

    /** The program of a role: its command, or else the class that was found for it. */
    void add(Role role, Optional<DeclaredClass> main, List<Path> classPath) {
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

    /** Notes which role has no program; returns why, where neither has one. */
    Optional<Message> tellWhoIsMissing(RoleChoice choice) {
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

    /** The names of classes, as a person reads them. */
    static String names(Collection<DeclaredClass> classes) {
        return classes.stream().map(DeclaredClass::binaryName).distinct().collect(Collectors.joining(", "));
    }
}
