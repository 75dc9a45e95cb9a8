package id.benang.grader.build.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Which threads come to which code, and under which locks, as far as the calls tell. */
final class Threads {

    /** The thread of {@code main}. */
    private static final Object MAIN = new Object();

    /** How many threads of one body are remembered: with the main thread and two others, all is said. */
    private static final int ENOUGH = 3;

    private record Edge(Body from, Body to, boolean repeats, boolean locked) {}

    private final Program program;
    private final Map<Body, List<Edge>> outgoing = new HashMap<>();
    private final Map<Body, List<Edge>> incoming = new HashMap<>();
    private final Set<Body> repeated = new HashSet<>();
    private final Set<Body> guarded = new HashSet<>();
    private final Set<Object> many = new HashSet<>();
    private final Map<Body, Set<Object>> visitors = new HashMap<>();
    private final Map<Body, List<Program.Start>> starts;
    private final Map<TypeElement, List<Program.Creation>> creations;

    Threads(Program program) {
        this.program = program;
        program.calls()
                .forEach(call -> program.targets(call.target()).forEach(to -> connect(call.from(), to, call.locked())));
        program.creations()
                .forEach(made ->
                        program.initialiser(made.type()).ifPresent(to -> connect(made.from(), to, made.locked())));
        this.starts = program.starts().stream()
                .collect(groupingBy(start -> start.from().body()));
        this.creations = program.creations().stream().collect(groupingBy(Program.Creation::type));
        findRepeated();
        findGuarded();
        findVisitors();
    }

    private void connect(Where from, Body to, boolean locked) {
        Edge edge = new Edge(from.body(), to, from.repeats(), locked);
        outgoing.computeIfAbsent(edge.from, unseen -> new ArrayList<>()).add(edge);
        incoming.computeIfAbsent(to, unseen -> new ArrayList<>()).add(edge);
    }

    private void findRepeated() {
        Deque<Body> open = new ArrayDeque<>();
        outgoing.values().forEach(edges -> edges.stream().filter(Edge::repeats).forEach(edge -> open.add(edge.to)));
        program.starts().stream().filter(start -> start.from().repeats()).forEach(start -> open.add(start.task()));
        while (!open.isEmpty()) {
            Body body = open.remove();
            if (repeated.add(body)) {
                outgoing.getOrDefault(body, List.of()).forEach(edge -> open.add(edge.to));
                starts.getOrDefault(body, List.of()).forEach(start -> open.add(start.task()));
            }
        }
    }

    /** Code is guarded if all that call it hold a lock; what only initialisers call has no rival yet. */
    private void findGuarded() {
        Deque<Body> open = new ArrayDeque<>(program.mains());
        program.starts().forEach(start -> open.add(start.task()));
        outgoing.keySet().stream()
                .filter(body -> !incoming.containsKey(body) && !body.initialises())
                .forEach(open::add);
        Set<Body> bare = new HashSet<>();
        while (!open.isEmpty()) {
            Body body = open.remove();
            if (bare.add(body)) {
                outgoing.getOrDefault(body, List.of()).stream()
                        .filter(edge -> !edge.locked && !body.initialises())
                        .forEach(edge -> open.add(edge.to));
            }
        }
        guarded.addAll(incoming.keySet());
        guarded.removeAll(bare);
    }

    private void findVisitors() {
        program.mains().forEach(main -> visit(main, MAIN));
        Set<Body> started = new HashSet<>();
        for (Program.Start start : program.starts()) {
            Optional<Object> worker =
                    start.worker().filter(program::isSingleThreaded).map(Object.class::cast);
            visit(start.task(), worker.orElse(start.task()));
            if (worker.isEmpty() && (repeated.contains(start.task()) || !started.add(start.task()))) {
                many.add(start.task());
            }
        }
    }

    private void visit(Body root, Object thread) {
        Deque<Body> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Body body = open.remove();
            Set<Object> known = visitors.computeIfAbsent(body, unseen -> new HashSet<>());
            if (known.size() < ENOUGH && known.add(thread)) {
                outgoing.getOrDefault(body, List.of()).forEach(edge -> open.add(edge.to));
            }
        }
    }

    /** Whether this code may run more than once: called or started in a loop, or by code that is. */
    boolean isRepeated(Body body) {
        return repeated.contains(body);
    }

    /** Whether all that call this code hold a lock. */
    boolean isGuarded(Body body) {
        return guarded.contains(body);
    }

    /** Whether more than one thread may come to one of these. */
    boolean areShared(Collection<Body> bodies) {
        Set<Object> threads = new HashSet<>();
        bodies.forEach(body -> threads.addAll(visitors.getOrDefault(body, Set.of())));
        return threads.size() > 1 || threads.stream().anyMatch(many::contains);
    }

    /** Whether other threads than that of {@code main} come here. */
    boolean isOffMain(Body body) {
        return visitors.getOrDefault(body, Set.of()).stream().anyMatch(thread -> thread != MAIN);
    }

    /** Whether other threads may run by the time the main thread is here. */
    boolean followsStart(Where where, int order) {
        return starts.getOrDefault(where.body(), List.of()).stream()
                .anyMatch(start -> start.order() < order
                        || (where.repeats() && start.from().loop() == where.loop())
                        || isRepeated(where.body()));
    }

    /** Whether objects of this class are made once, so that all threads mean the same one. */
    boolean isMadeOnce(TypeElement type) {
        List<Program.Creation> made = creations.getOrDefault(type, List.of());
        return !made.isEmpty()
                && made.stream()
                        .noneMatch(creation -> creation.from().repeats()
                                || isRepeated(creation.from().body()));
    }

    /** The code that calls this code. */
    Set<Body> callers(Body body) {
        Set<Body> callers = new HashSet<>();
        incoming.getOrDefault(body, List.of()).forEach(edge -> callers.add(edge.from));
        return callers;
    }

    /** The student's code that a call may run. */
    List<Body> targets(ExecutableElement method) {
        return program.targets(method);
    }

    /** These and all code from which calls lead to them in the same thread. */
    Set<Body> leadingTo(Collection<Body> bodies) {
        Set<Body> found = new HashSet<>();
        Deque<Body> open = new ArrayDeque<>(bodies);
        while (!open.isEmpty()) {
            Body body = open.remove();
            if (found.add(body)) {
                open.addAll(callers(body));
            }
        }
        return found;
    }
}
