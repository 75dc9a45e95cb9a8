package id.benang.grader.build.reading;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the {@code catch} that makes a failed write disappear. */
final class Swallowed {

    private static final Pattern IO_FAILURE =
            Pattern.compile("(.*\\b)?(IO|Socket|UncheckedIO)?Exception\\b.*|.*\\bThrowable\\b.*");

    private Swallowed() {}

    /** The empty {@code catch} of the innermost {@code try} around a place that catches failures to write at all. */
    static Optional<Place> around(Site site) {
        TreePath below = site.path();
        for (TreePath path = below.getParentPath();
                path != null && !isBorder(path.getLeaf());
                path = path.getParentPath()) {
            if (path.getLeaf() instanceof TryTree attempt && attempt.getBlock() == below.getLeaf()) {
                for (CatchTree caught : attempt.getCatches()) {
                    if (catchesFailures(caught)) {
                        TreePath found = new TreePath(path, caught);
                        return isEmpty(caught) ? Optional.of(site.sources().place(found)) : Optional.empty();
                    }
                }
            }
            below = path;
        }
        return Optional.empty();
    }

    private static boolean isBorder(Tree tree) {
        return tree instanceof MethodTree || tree instanceof ClassTree;
    }

    private static boolean catchesFailures(CatchTree caught) {
        return IO_FAILURE.matcher(caught.getParameter().getType().toString()).matches();
    }

    private static boolean isEmpty(CatchTree caught) {
        return caught.getBlock().getStatements().stream()
                .allMatch(statement -> statement instanceof EmptyStatementTree || statement instanceof ContinueTree);
    }
}
