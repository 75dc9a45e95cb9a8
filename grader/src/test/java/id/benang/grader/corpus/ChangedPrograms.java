package id.benang.grader.corpus;

import id.benang.grader.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which programs of a module a mistake can change: those whose source names a changed class, or names one that names
 * it. A program that it cannot change is its base's, and is graded with that.
 */
final class ChangedPrograms {

    private static final Map<Role, String> MAIN = Map.of(Role.SERVER, "Server", Role.CLIENT, "Client");
    private static final String JAVA = ".java";
    /** Comments and texts, in which a word is no class. */
    private static final Pattern NO_NAMES = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"");

    private final Map<String, String> sources = new HashMap<>();

    private ChangedPrograms() {}

    /** Both programs where that cannot be told from the names of the classes. */
    static Set<Role> of(CorpusMember mistake) throws IOException {
        EnumSet<Role> all = EnumSet.allOf(Role.class);
        if (mistake.base().isEmpty()) {
            return all;
        }
        ChangedPrograms programs = new ChangedPrograms();
        programs.read(mistake.base().get());
        Set<String> changed = new HashSet<>();
        for (Path file : mistake.files()) {
            if (!file.toString().endsWith(JAVA)) {
                return all;
            }
            changed.add(className(file));
        }
        if (!programs.sources.keySet().containsAll(MAIN.values())) {
            return all;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        MAIN.forEach((role, main) -> {
            if (programs.namedFrom(main).stream().anyMatch(changed::contains)) {
                roles.add(role);
            }
        });
        return roles.isEmpty() ? all : roles;
    }

    /** Classes of the same name in two modules count as one. */
    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(JAVA)).toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                sources.merge(className(file), NO_NAMES.matcher(source).replaceAll(" "), String::concat);
            }
        }
    }

    private Set<String> namedFrom(String main) {
        Set<String> named = new HashSet<>(Set.of(main));
        boolean grew = true;
        while (grew) {
            grew = sources.keySet().stream()
                    .filter(name -> !named.contains(name))
                    .filter(name -> named.stream().anyMatch(by -> names(by, name)))
                    .toList()
                    .stream()
                    .map(named::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return named;
    }

    private boolean names(String by, String name) {
        return Pattern.compile("\\b" + name + "\\b")
                .matcher(sources.getOrDefault(by, ""))
                .find();
    }

    private static String className(Path file) {
        String name = file.toFile().getName();
        return name.substring(0, name.length() - JAVA.length());
    }
}
