package id.benang.grader.build;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.benang.grader.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the classes that can be started, and by their names those that are the server and the client.
 *
 * @param own the module's classes
 * @param behind the classes that they may inherit from: those of {@code modul-contoh}
 */
record RoleChoice(List<DeclaredClass> own, List<DeclaredClass> behind) {

    /** The classes with a {@code main} of their own or inherited, as {@code java} starts both; by name. */
    List<DeclaredClass> startable() {
        return own.stream()
                .filter(declared -> hasMain(declared, new HashSet<>()))
                .sorted(comparing(DeclaredClass::binaryName))
                .toList();
    }

    /** The classes whose names say this role, the best first. */
    List<DeclaredClass> ranked(Role role) {
        return startable().stream()
                .filter(declared -> says(role, declared.simpleName()))
                .sorted(comparingInt((DeclaredClass declared) -> rank(role, declared.simpleName()))
                        .thenComparing(declared -> declared.simpleName().length())
                        .thenComparing(DeclaredClass::binaryName))
                .toList();
    }

    private boolean hasMain(DeclaredClass declared, Set<DeclaredClass> seen) {
        if (declared.hasMain()) {
            return true;
        }
        return seen.add(declared)
                && superclass(declared).map(parent -> hasMain(parent, seen)).orElse(false);
    }

    private Optional<DeclaredClass> superclass(DeclaredClass declared) {
        Optional<String> name = declared.superclass();
        return named(own, declared, name).or(() -> named(behind, declared, name));
    }

    /** The class of this name; {@code Server extends chat.Server} means another than itself. */
    private static Optional<DeclaredClass> named(
            List<DeclaredClass> classes, DeclaredClass not, Optional<String> name) {
        return classes.stream()
                .filter(candidate -> name.equals(Optional.of(candidate.simpleName())) && !candidate.equals(not))
                .findFirst();
    }

    /** Whether a name holds the role's word; one that holds both words counts as the last of them. */
    private static boolean says(Role role, String simpleName) {
        String name = simpleName.toLowerCase(Locale.ROOT);
        Role other = role == Role.SERVER ? Role.CLIENT : Role.SERVER;
        return name.contains(role.id()) && name.lastIndexOf(role.id()) > name.lastIndexOf(other.id());
    }

    private static int rank(Role role, String simpleName) {
        String word = role.id();
        String name = simpleName.toLowerCase(Locale.ROOT);
        if (simpleName.equals(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))) {
            return 0;
        }
        if (name.endsWith(word)) {
            return 1;
        }
        return name.startsWith(word) ? 2 : 3;
    }
}
