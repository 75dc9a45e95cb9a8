package id.benang.grader.build.reading;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** A loop that writes to one client after another with no lock around it, or that throws failures away. */
final class UnsafeBroadcast implements Rule {

    private static final Set<String> STREAMS = Set.of(
            "java.io.OutputStream", "java.io.Writer", "java.io.DataOutput", "java.nio.channels.WritableByteChannel");
    private static final Set<String> ELSEWHERE = Set.of(
            "java.io.ByteArrayOutputStream",
            "java.io.StringWriter",
            "java.io.CharArrayWriter",
            "java.io.FileWriter",
            "java.io.FileOutputStream");
    private static final Set<String> HANDED_ON = Set.of(
            "java.net.Socket", "java.io.OutputStream", "java.io.Writer", "java.nio.channels.WritableByteChannel");
    private static final String WRITING = "write.*|print|println|printf|format|append|newLine";

    /** A variable that means another client in each round; two of one name in one body are taken for the same. */
    private record Turning(Body body, String name) {}

    /**
     * Something done to one client after another.
     *
     * @param called the method that is called, unless a stream is written to right there
     * @param swallowing where the loop itself throws a failure away
     */
    private record Round(
            Where where, boolean locked, Place place, Optional<ExecutableElement> called, Optional<Place> swallowing) {}

    private final Set<Turning> turning = new HashSet<>();
    private final Set<Body> writing = new HashSet<>();
    private final Map<Body, Place> swallowing = new HashMap<>();
    private final List<Round> rounds = new ArrayList<>();

    @Override
    public void see(Site site) {
        Tree tree = site.tree();
        if (tree instanceof EnhancedForLoopTree loop) {
            turns(site, loop.getVariable());
        } else if (tree instanceof ForLoopTree loop) {
            loop.getInitializer().stream()
                    .filter(VariableTree.class::isInstance)
                    .forEach(variable -> turns(site, (VariableTree) variable));
        } else if (tree instanceof LambdaExpressionTree lambda && site.isLoopLambda()) {
            lambda.getParameters().forEach(parameter -> turns(site, parameter));
        } else if (tree instanceof VariableTree variable && isNext(site, variable.getInitializer())) {
            turns(site, variable);
        } else if (tree instanceof AssignmentTree assignment && isNext(site, assignment.getExpression())) {
            turning.add(
                    new Turning(site.where().body(), assignment.getVariable().toString()));
        } else if (tree instanceof MethodInvocationTree) {
            seeCall(site);
        }
    }

    private void turns(Site site, VariableTree variable) {
        turning.add(new Turning(site.where().body(), variable.getName().toString()));
    }

    /** Whether a value is the next client's or comes from it. */
    private boolean isNext(Site site, @Nullable Tree value) {
        return value != null
                && site.where().repeats()
                && (value.toString().endsWith(".next()")
                        || mentionsTurning(value, site.where().body()));
    }

    private boolean mentionsTurning(Tree tree, Body body) {
        boolean[] found = {false};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
                found[0] |= turning.contains(new Turning(body, name.getName().toString()));
                return null;
            }
        }.scan(tree, null);
        return found[0];
    }

    private void seeCall(Site site) {
        Body body = site.where().body();
        boolean writes = writes(site);
        Optional<Place> thrownAway = Swallowed.around(site);
        if (writes) {
            writing.add(body);
            thrownAway.ifPresent(place -> swallowing.putIfAbsent(body, place));
        }
        boolean each = site.where().repeats()
                && (site.receiver()
                                .filter(receiver -> mentionsTurning(receiver.tree(), body))
                                .isPresent()
                        || (!writes && handsOnNext(site)));
        if (each) {
            Optional<ExecutableElement> called = writes ? Optional.empty() : site.called();
            rounds.add(new Round(site.where(), site.where().locked(), site.place(), called, thrownAway));
        }
    }

    private boolean handsOnNext(Site site) {
        return site.arguments().stream()
                .anyMatch(argument ->
                        mentionsTurning(argument.tree(), site.where().body()) && argument.isA(HANDED_ON));
    }

    private static boolean writes(Site site) {
        return site.methodName().matches(WRITING)
                && site.receiver()
                        .filter(stream -> stream.isA(STREAMS) && !stream.isA(ELSEWHERE) && !stream.isConsole())
                        .isPresent();
    }

    @Override
    public List<Finding> findings(Threads threads) {
        Set<Body> writers = threads.leadingTo(writing);
        List<Finding> findings = new ArrayList<>();
        for (Round round : rounds) {
            List<Body> targets = round.called.map(threads::targets).orElse(List.of());
            if (round.called.isEmpty() || targets.stream().anyMatch(writers::contains)) {
                findings.addAll(findings(round, targets, threads));
            }
        }
        return findings;
    }

    private List<Finding> findings(Round round, List<Body> targets, Threads threads) {
        List<Finding> findings = new ArrayList<>();
        Body body = round.where.body();
        if (!round.locked && !threads.isGuarded(body) && threads.areShared(List.of(body))) {
            findings.add(new Finding("reading.broadcast-unlocked", round.place, ""));
        }
        round.swallowing.ifPresent(place -> findings.add(new Finding("reading.broadcast-swallowed", place, "")));
        targets.stream()
                .filter(swallowing::containsKey)
                .map(swallowing::get)
                .forEach(place -> findings.add(new Finding("reading.broadcast-swallowed", place, "")));
        return findings;
    }
}
