package id.benang.grader.build.reading;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler knows about the code.
 *
 * @param trees elements, types and positions of trees
 */
record Sources(Trees trees, Types types, Elements elements) {

    private static final int LONGEST_LINE = 160;

    static Sources of(JavacTask task) {
        return new Sources(Trees.instance(task), task.getTypes(), task.getElements());
    }

    Optional<Element> element(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    Optional<TypeMirror> type(TreePath path) {
        return Optional.ofNullable(trees.getTypeMirror(path));
    }

    Place place(TreePath path) {
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
        long line = start < 0 ? 1 : path.getCompilationUnit().getLineMap().getLineNumber(start);
        return new Place(path.getCompilationUnit().getSourceFile().getName(), line, text(path, line));
    }

    private static String text(TreePath path, long line) {
        try {
            String source = path.getCompilationUnit()
                    .getSourceFile()
                    .getCharContent(true)
                    .toString();
            LineMap lines = path.getCompilationUnit().getLineMap();
            int start = (int) Math.min(source.length(), lines.getStartPosition(line));
            String text = source.substring(start).lines().findFirst().orElse("").strip();
            return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + " …";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Whether a type is one of these or inherits from one. */
    boolean isA(TypeMirror type, Set<String> names) {
        return supertypes(type).stream()
                .anyMatch(found -> names.contains(found.getQualifiedName().toString()));
    }

    /** A type's class and all that it inherits from. */
    Set<TypeElement> supertypes(TypeMirror type) {
        Set<TypeElement> found = new HashSet<>();
        collect(type, found);
        return found;
    }

    private void collect(TypeMirror type, Set<TypeElement> found) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && found.add(element)) {
            types.directSupertypes(type).forEach(parent -> collect(parent, found));
        }
    }

    /** The text that an expression always has, as far as it is put together from literals and constants. */
    Optional<String> constant(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue()).map(String::valueOf);
        }
        if (tree instanceof ParenthesizedTree inBrackets) {
            return constant(new TreePath(path, inBrackets.getExpression()));
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return constant(new TreePath(path, sum.getLeftOperand()))
                    .flatMap(left ->
                            constant(new TreePath(path, sum.getRightOperand())).map(left::concat));
        }
        return element(path)
                .filter(VariableElement.class::isInstance)
                .map(variable -> ((VariableElement) variable).getConstantValue())
                .map(String::valueOf);
    }
}
