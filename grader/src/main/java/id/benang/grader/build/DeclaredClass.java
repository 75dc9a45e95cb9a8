package id.benang.grader.build;

import java.util.Optional;

/**
 * A class, record, enum or interface as its source declares it; known even if the source does not compile.
 *
 * @param source where it is declared
 * @param packageName empty for the unnamed package
 * @param binaryName as {@code java} takes it, e.g. {@code chat.Server} or {@code chat.Lab$Server}
 * @param simpleName as it is declared, e.g. {@code Server}
 * @param topLevel whether no other class is around it
 * @param hasMain whether it declares {@code public static void main(String[])}
 * @param superclass the simple name of the class it extends
 */
record DeclaredClass(
        StudentSource source,
        String packageName,
        String binaryName,
        String simpleName,
        boolean topLevel,
        boolean hasMain,
        Optional<String> superclass) {}
