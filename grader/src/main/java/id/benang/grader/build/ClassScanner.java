package id.benang.grader.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the classes that a parsed file declares. */
final class ClassScanner extends TreeScanner<@Nullable Void, String> {

    private static final Set<String> STRING_ARRAYS = Set.of("String[]", "java.lang.String[]", "String...");

    private final StudentSource source;
    private final String packageName;
    private final List<DeclaredClass> found = new ArrayList<>();

    private ClassScanner(StudentSource source, String packageName) {
        this.source = source;
        this.packageName = packageName;
    }

    static List<DeclaredClass> classesIn(CompilationUnitTree unit, StudentSource source) {
        ExpressionTree packageTree = unit.getPackageName();
        String packageName = packageTree == null ? "" : packageTree.toString();
        ClassScanner scanner = new ClassScanner(source, packageName);
        scanner.scan(unit.getTypeDecls(), packageName.isEmpty() ? "" : packageName + ".");
        return scanner.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, String prefix) {
        String simpleName = tree.getSimpleName().toString();
        String binaryName = prefix + simpleName;
        boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
        boolean hasMain = tree.getMembers().stream()
                .anyMatch(member -> member instanceof MethodTree method && isMain(method, isInterface));
        found.add(new DeclaredClass(
                source,
                packageName,
                binaryName,
                simpleName,
                !prefix.endsWith("$"),
                hasMain,
                Optional.ofNullable(tree.getExtendsClause()).map(ClassScanner::simpleName)));
        tree.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .forEach(member -> scan(member, binaryName + "$"));
        return null;
    }

    private static boolean isMain(MethodTree method, boolean inInterface) {
        Set<Modifier> modifiers = method.getModifiers().getFlags();
        boolean isVoid = method.getReturnType() instanceof PrimitiveTypeTree type
                && type.getPrimitiveTypeKind() == TypeKind.VOID;
        return method.getName().contentEquals("main")
                && isVoid
                && modifiers.contains(Modifier.STATIC)
                && (inInterface || modifiers.contains(Modifier.PUBLIC))
                && method.getParameters().size() == 1
                && STRING_ARRAYS.contains(
                        method.getParameters().get(0).getType().toString());
    }

    private static String simpleName(Tree type) {
        if (type instanceof ParameterizedTypeTree generic) {
            return simpleName(generic.getType());
        }
        return type instanceof MemberSelectTree select ? select.getIdentifier().toString() : type.toString();
    }
}
