package id.benang.grader.build.reading;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A plain collection in a field that several threads touch, at least one of them without a lock. */
final class SharedCollection implements Rule {

    private static final Set<String> PLAIN = Set.of(
            "ArrayList",
            "LinkedList",
            "HashMap",
            "LinkedHashMap",
            "TreeMap",
            "HashSet",
            "LinkedHashSet",
            "TreeSet",
            "ArrayDeque",
            "PriorityQueue");
    private static final String CHANGING =
            "(add|put|remove|clear|offer|poll|push|pop|set|compute|merge|retain|replace|sort).*";
    private static final Set<String> COPYING = Set.of("copyOf", "join");

    /**
     * One use of the collection itself; handing it on is none.
     *
     * @param order what was recorded before it has a smaller number
     */
    private record Use(Where where, boolean locked, boolean changes, Place place, int order) {}

    private final Program program;
    private final Map<Element, String> plain = new LinkedHashMap<>();
    private final Set<Element> others = new HashSet<>();
    private final Map<Element, List<Use>> uses = new LinkedHashMap<>();

    /**
     * @param program tells the order of what is seen
     */
    SharedCollection(Program program) {
        this.program = program;
    }

    @Override
    public void see(Site site) {
        Tree tree = site.tree();
        if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
            site.element().ifPresent(field -> seeValue(field, variable.getInitializer()));
        } else if (tree instanceof AssignmentTree assignment) {
            site.at(assignment.getVariable()).element().ifPresent(field -> seeValue(field, assignment.getExpression()));
        } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            site.element()
                    .filter(element -> element.getKind() == ElementKind.FIELD)
                    .ifPresent(field -> seeField(field, site));
        }
    }

    private void seeValue(Element field, Tree value) {
        if (value instanceof NewClassTree creation) {
            String type =
                    creation.getIdentifier().toString().replaceAll("<.*", "").replaceAll(".*\\.", "");
            if (PLAIN.contains(type)) {
                plain.put(field, type);
                return;
            }
        }
        if (value.getKind() != Tree.Kind.NULL_LITERAL) {
            others.add(field);
        }
    }

    private void seeField(Element field, Site site) {
        TreePath around = site.path().getParentPath();
        String method = "";
        if (around.getLeaf() instanceof MemberSelectTree select
                && around.getParentPath().getLeaf() instanceof MethodInvocationTree) {
            method = select.getIdentifier().toString();
        } else if (!isGoneThrough(site)) {
            return;
        }
        uses.computeIfAbsent(field, unseen -> new ArrayList<>())
                .add(new Use(
                        site.where(), site.where().locked(), method.matches(CHANGING), site.place(), program.next()));
    }

    /** Whether the collection is iterated over or copied here. */
    private static boolean isGoneThrough(Site site) {
        Site around = new Site(site.path().getParentPath(), site.where(), site.sources());
        if (around.tree() instanceof EnhancedForLoopTree loop) {
            return loop.getExpression() == site.tree();
        }
        boolean copies = around.tree() instanceof NewClassTree creation
                && PLAIN.contains(creation.getIdentifier().toString().replaceAll("<.*", ""));
        return copies || COPYING.contains(around.methodName());
    }

    @Override
    public List<Finding> findings(Threads threads) {
        return plain.keySet().stream()
                .filter(field -> !others.contains(field))
                .flatMap(field -> findings(field, threads))
                .toList();
    }

    private Stream<Finding> findings(Element field, Threads threads) {
        List<Use> live = uses.getOrDefault(field, List.of()).stream()
                .filter(use -> !use.where.body().initialises() && isRivalled(use, threads))
                .toList();
        boolean oneForAll = field.getModifiers().contains(Modifier.STATIC)
                || (field.getEnclosingElement() instanceof TypeElement owner && threads.isMadeOnce(owner));
        boolean shared =
                threads.areShared(live.stream().map(use -> use.where.body()).toList());
        if (!oneForAll || !shared || live.stream().noneMatch(Use::changes)) {
            return Stream.empty();
        }
        String shown = field.getSimpleName() + " (" + plain.get(field) + ")";
        return live.stream()
                .filter(use -> !use.locked && !threads.isGuarded(use.where.body()))
                .map(use -> new Finding("reading.shared-collection", use.place, shown));
    }

    /** Whether other threads may be at work: what the main thread does before it starts any needs no lock. */
    private static boolean isRivalled(Use use, Threads threads) {
        return threads.isOffMain(use.where.body()) || threads.followsStart(use.where, use.order);
    }
}
