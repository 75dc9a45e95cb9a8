package id.benang.grader.build.reading;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * What one {@code read} brought, taken for a whole message. Code that puts pieces together, or looks for line ends, is
 * trusted to know better; so is what it calls with the piece, and what gets the piece back from it.
 */
final class PartialRead implements Rule {

    private static final Set<String> STREAMS = Set.of("java.io.InputStream");
    private static final Set<String> WHOLE = Set.of("java.io.FileInputStream", "java.io.ByteArrayInputStream");
    private static final Set<String> JOINING = Set.of("append", "lines");
    private static final Set<String> CUTTING = Set.of("indexOf", "lastIndexOf", "split", "contains", "endsWith");
    private static final Set<String> TEXT = Set.of("java.lang.String");

    private final Set<Element> buffers = new HashSet<>();
    private final Set<Body> joining = new HashSet<>();
    private final Map<Element, Piece> named = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** A text made of what one read brought. */
    private static final class Piece {
        private final Body body;
        private final Element buffer;
        private final Place place;
        private final Set<ExecutableElement> receivers = new HashSet<>();
        private boolean returned;

        Piece(Body body, Element buffer, Place place) {
            this.body = body;
            this.buffer = buffer;
            this.place = place;
        }
    }

    @Override
    public void see(Site site) {
        Tree tree = site.tree();
        if (joins(site)) {
            joining.add(site.where().body());
        }
        if (tree instanceof MethodInvocationTree) {
            seeRead(site);
        } else if (tree instanceof NewClassTree && site.signature().startsWith("String.String(byte[]")) {
            seePiece(site);
        } else if (tree instanceof IdentifierTree) {
            site.element().map(named::get).ifPresent(piece -> follow(site, piece));
        }
    }

    /** Whether pieces are put together here, or line ends looked for. */
    private static boolean joins(Site site) {
        Tree tree = site.tree();
        if (tree instanceof MethodInvocationTree call) {
            String method = site.methodName();
            return JOINING.contains(method)
                    || (CUTTING.contains(method)
                            && call.getArguments().toString().matches(".*\\\\[nrR].*"));
        }
        if (tree instanceof AssignmentTree assignment) {
            return assignment.getExpression().toString().startsWith(assignment.getVariable() + " + ");
        }
        boolean adds = tree instanceof CompoundAssignmentTree sum
                && site.at(sum.getVariable()).isA(TEXT);
        return adds || (tree instanceof LiteralTree literal && Objects.equals(literal.getValue(), '\n'));
    }

    private void seeRead(Site site) {
        boolean fromStream = site.methodName().equals("read")
                && site.receiver()
                        .filter(stream -> stream.isA(STREAMS) && !stream.isA(WHOLE) && !stream.isConsole())
                        .isPresent();
        List<Site> arguments = site.arguments();
        boolean fromStart = arguments.size() == 1
                || (arguments.size() == 3 && arguments.get(1).tree().toString().equals("0"));
        if (fromStream && fromStart) {
            arguments.get(0).element().ifPresent(buffers::add);
        }
    }

    private void seePiece(Site site) {
        site.arguments().get(0).element().ifPresent(buffer -> {
            Piece piece = new Piece(site.where().body(), buffer, site.place());
            pieces.add(piece);
            follow(site, piece);
        });
    }

    /** Looks at what becomes of a piece: it is given a name, handed on or handed back. */
    private void follow(Site site, Piece piece) {
        TreePath path = site.path();
        while (isCalledOn(path)) {
            path = path.getParentPath().getParentPath();
        }
        Tree user = path.getParentPath().getLeaf();
        Site around = new Site(path.getParentPath(), site.where(), site.sources());
        if (user instanceof AssignmentTree assignment) {
            around.at(assignment.getVariable()).element().ifPresent(variable -> named.put(variable, piece));
        } else if (user instanceof VariableTree) {
            around.element().ifPresent(variable -> named.put(variable, piece));
        } else if (user instanceof ReturnTree) {
            piece.returned = true;
        } else if (user instanceof MethodInvocationTree || user instanceof NewClassTree) {
            around.called().ifPresent(piece.receivers::add);
        }
    }

    private static boolean isCalledOn(TreePath path) {
        return path.getParentPath().getLeaf() instanceof MemberSelectTree
                && path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree;
    }

    @Override
    public List<Finding> findings(Threads threads) {
        return pieces.stream()
                .filter(piece -> buffers.contains(piece.buffer) && !isJoined(piece, threads))
                .map(piece -> new Finding("reading.read-is-message", piece.place, ""))
                .toList();
    }

    private boolean isJoined(Piece piece, Threads threads) {
        Set<Body> near = new HashSet<>(Set.of(piece.body));
        piece.receivers.forEach(method -> near.addAll(threads.targets(method)));
        if (piece.returned) {
            near.addAll(threads.callers(piece.body));
        }
        return near.stream().anyMatch(joining::contains);
    }
}
