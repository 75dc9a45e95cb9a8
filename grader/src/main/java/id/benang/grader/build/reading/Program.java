package id.benang.grader.build.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Who calls, starts and makes whom. */
final class Program {

    /**
     * One call; a method that overrides the target may be what is really called.
     *
     * @param locked whether a lock is held at the call
     */
    record Call(ExecutableElement target, Where from, boolean locked) {}

    /**
     * A thread, or a task for one.
     *
     * @param task what it runs
     * @param worker the executor with a single thread that it is given to, if it is
     * @param order how many things were recorded before
     */
    record Start(Body task, Where from, Optional<Element> worker, int order) {}

    /**
     * One {@code new}.
     *
     * @param locked whether a lock is held there
     */
    record Creation(TypeElement type, Where from, boolean locked) {}

    private final Map<Element, Body> bodies = new HashMap<>();
    private final Map<TypeElement, Body> staticInitialisers = new HashMap<>();
    private final Map<Element, Set<ExecutableElement>> overriding = new HashMap<>();
    private final Set<Body> mains = new HashSet<>();
    private final Set<Element> singleThreaded = new HashSet<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Creation> creations = new ArrayList<>();
    private int recorded;

    /** The code of a method or constructor. */
    Body bodyOf(ExecutableElement method) {
        boolean constructs = method.getSimpleName().contentEquals("<init>");
        return bodies.computeIfAbsent(method, unseen -> new Body(constructs));
    }

    /** The initialisers of a class's objects. */
    Body initialiserOf(TypeElement type) {
        return bodies.computeIfAbsent(type, unseen -> new Body(true));
    }

    /** The static initialisers of a class. */
    Body staticInitialiserOf(TypeElement type) {
        return staticInitialisers.computeIfAbsent(type, unseen -> new Body(true));
    }

    void addMain(Body body) {
        mains.add(body);
    }

    void addOverriding(ExecutableElement inherited, ExecutableElement own) {
        overriding.computeIfAbsent(inherited, unseen -> new HashSet<>()).add(own);
    }

    void addSingleThreaded(Element executor) {
        singleThreaded.add(executor);
    }

    void addCall(ExecutableElement target, Where from) {
        calls.add(new Call(target, from, from.locked()));
    }

    void addStart(Body task, Where from, Optional<Element> worker) {
        starts.add(new Start(task, from, worker, next()));
    }

    void addCreation(TypeElement type, Where from) {
        creations.add(new Creation(type, from, from.locked()));
    }

    /** A number that grows with each use, to tell what stands before what. */
    int next() {
        return recorded++;
    }

    /** The code that a call may run, as far as it is the student's. */
    List<Body> targets(ExecutableElement method) {
        List<Body> found = new ArrayList<>();
        Optional.ofNullable(bodies.get(method)).ifPresent(found::add);
        overriding.getOrDefault(method, Set.of()).forEach(own -> found.add(bodyOf(own)));
        return found;
    }

    /** The initialisers that making an object of this class runs; empty for a class that is not the student's. */
    Optional<Body> initialiser(TypeElement type) {
        return Optional.ofNullable(bodies.get(type));
    }

    boolean isSingleThreaded(Element executor) {
        return singleThreaded.contains(executor);
    }

    Set<Body> mains() {
        return mains;
    }

    List<Call> calls() {
        return calls;
    }

    List<Start> starts() {
        return starts;
    }

    List<Creation> creations() {
        return creations;
    }
}
