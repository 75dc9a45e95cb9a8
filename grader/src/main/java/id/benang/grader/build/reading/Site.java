package id.benang.grader.build.reading;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A place in the code, and what is known about it.
 *
 * @param path the tree there and those around it
 */
record Site(TreePath path, Where where, Sources sources) {

    Tree tree() {
        return path.getLeaf();
    }

    Tree parent() {
        return path.getParentPath().getLeaf();
    }

    /** A tree right below this one. */
    Site at(Tree below) {
        return new Site(new TreePath(path, below), where, sources);
    }

    Place place() {
        return sources.place(path);
    }

    Optional<Element> element() {
        return sources.element(path);
    }

    /** The method or constructor that is called here. */
    Optional<ExecutableElement> called() {
        Optional<Element> element = tree() instanceof MethodInvocationTree call
                ? at(call.getMethodSelect()).element()
                : element();
        return element.filter(ExecutableElement.class::isInstance).map(ExecutableElement.class::cast);
    }

    /** The class that declares what is called here. */
    Optional<TypeElement> owner() {
        return called().map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }

    /** The class of what is called here with its own name and its parameters, e.g. {@code String.getBytes()}. */
    String signature() {
        return owner().flatMap(type -> called().map(method -> type.getSimpleName() + "." + method))
                .orElse("");
    }

    /** Whether the expression here is of one of these types. */
    boolean isA(Set<String> names) {
        return sources.type(path).filter(type -> sources.isA(type, names)).isPresent();
    }

    /** What the method here is called on, if that is written. */
    Optional<Site> receiver() {
        if (tree() instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select) {
            return Optional.of(at(select).at(select.getExpression()));
        }
        return Optional.empty();
    }

    List<Site> arguments() {
        List<? extends ExpressionTree> arguments = List.of();
        if (tree() instanceof MethodInvocationTree call) {
            arguments = call.getArguments();
        } else if (tree() instanceof NewClassTree creation) {
            arguments = creation.getArguments();
        }
        return arguments.stream().map(this::at).toList();
    }

    /** The simple name of the method that is called here; empty if none is. */
    String methodName() {
        if (!(tree() instanceof MethodInvocationTree call)) {
            return "";
        }
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    /** Whether this is the lambda of a {@code forEach}: a loop in other clothes. */
    boolean isLoopLambda() {
        return tree() instanceof LambdaExpressionTree
                && new Site(path.getParentPath(), where, sources).methodName().startsWith("forEach");
    }

    /** Whether this is the program's own console. */
    boolean isConsole() {
        return tree() instanceof MemberSelectTree
                && tree().toString().matches("(java\\.lang\\.)?System\\.(in|out|err)");
    }
}
