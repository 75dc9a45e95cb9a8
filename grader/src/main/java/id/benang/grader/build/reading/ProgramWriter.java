package id.benang.grader.build.reading;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Writes down what the code that is being scanned says about calls, locks and threads. */
final class ProgramWriter {

    private static final Set<String> TASKS = Set.of("java.lang.Runnable", "java.util.concurrent.Callable");
    private static final Set<String> LOCKS =
            Set.of("java.util.concurrent.locks.Lock", "java.util.concurrent.Semaphore");
    private static final Set<String> TAKING = Set.of("lock", "tryLock", "lockInterruptibly", "acquire");
    private static final Set<String> LATER = Set.of("java.util.concurrent.CompletableFuture");

    private static final Set<String> QUEUES = Set.of("java.util.Queue");

    private final Program program;

    ProgramWriter(Program program) {
        this.program = program;
    }

    /** A method's declaration; returns its code. */
    Body declare(ExecutableElement method, Sources sources) {
        Body body = program.bodyOf(method);
        if (method.getSimpleName().contentEquals("main")
                && method.getModifiers().contains(Modifier.STATIC)) {
            program.addMain(body);
        }
        if (method.getEnclosingElement() instanceof TypeElement type && method.getKind() == ElementKind.METHOD) {
            sources.supertypes(type.asType()).stream()
                    .filter(parent -> !parent.equals(type))
                    .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
                    .filter(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                            && sources.elements().overrides(method, inherited, type))
                    .forEach(inherited -> program.addOverriding(inherited, method));
        }
        return body;
    }

    void call(Site site) {
        site.called().ifPresent(method -> program.addCall(method, site.where()));
        boolean takes = TAKING.contains(site.methodName());
        if (takes && site.receiver().filter(lock -> lock.isA(LOCKS)).isPresent()) {
            site.where().body().takeLock();
        }
    }

    void creation(Site site) {
        site.called().ifPresent(constructor -> program.addCall(constructor, site.where()));
        Optional<TypeElement> made = site.owner();
        if (made.isEmpty()) {
            return;
        }
        Set<TypeElement> types = site.sources().supertypes(made.get().asType());
        types.forEach(type -> program.addCreation(type, site.where()));
        if (site.sources().isA(made.get().asType(), TASKS)) {
            types.stream()
                    .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                    .filter(method -> method.getSimpleName().toString().matches("run|call")
                            && method.getParameters().isEmpty())
                    .forEach(method -> program.addStart(program.bodyOf(method), site.where(), worker(site)));
        }
    }

    /** A lambda; returns where its code is: in a thread of its own, in a loop, or just here. */
    Where lambda(Site site) {
        Optional<Element> queue = queueOf(site);
        if (queue.isPresent()) {
            // Whoever empties the queue runs it, one after the other.
            program.addSingleThreaded(queue.get());
            Body task = new Body(false);
            program.addStart(task, site.where(), queue);
            return Where.in(task);
        }
        if (site.isA(TASKS) || isGivenTo(site, LATER)) {
            Body task = new Body(false);
            program.addStart(task, site.where(), worker(site));
            // What the student's own method does around a task cannot be seen from here: it may well hold a lock.
            return isGivenToOwnCode(site) ? Where.in(task).underALock() : Where.in(task);
        }
        return site.isLoopLambda() ? site.where().inLoop(site.tree()) : site.where();
    }

    void reference(Site site) {
        site.called().ifPresent(method -> {
            if (site.isA(TASKS) || isGivenTo(site, LATER)) {
                program.addStart(program.bodyOf(method), site.where(), worker(site));
            } else {
                program.addCall(method, site.where());
            }
        });
    }

    void variable(Site site, VariableTree tree) {
        if (isSingleThreaded(tree.getInitializer())) {
            site.element().ifPresent(program::addSingleThreaded);
        }
    }

    void assignment(Site site, AssignmentTree tree) {
        if (isSingleThreaded(tree.getExpression())) {
            site.at(tree.getVariable()).element().ifPresent(program::addSingleThreaded);
        }
    }

    private static boolean isSingleThreaded(@Nullable ExpressionTree value) {
        return value instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().contains("newSingleThread");
    }

    /** What a task is given to, e.g. the executor. */
    private static Optional<Element> worker(Site task) {
        return around(task).flatMap(Site::receiver).flatMap(Site::element);
    }

    /** The queue that something is put into. */
    private static Optional<Element> queueOf(Site task) {
        return around(task)
                .flatMap(Site::receiver)
                .filter(receiver -> receiver.isA(QUEUES))
                .flatMap(Site::element);
    }

    private static boolean isGivenTo(Site task, Set<String> types) {
        return around(task)
                .flatMap(Site::owner)
                .filter(type -> types.contains(type.getQualifiedName().toString()))
                .isPresent();
    }

    private static boolean isGivenToOwnCode(Site task) {
        return around(task)
                .flatMap(Site::called)
                .filter(method -> task.sources().trees().getTree(method) != null)
                .isPresent();
    }

    /** The call or the {@code new} that something is an argument of. */
    private static Optional<Site> around(Site argument) {
        TreePath above = argument.path().getParentPath();
        boolean isCall = above.getLeaf() instanceof MethodInvocationTree || above.getLeaf() instanceof NewClassTree;
        return isCall ? Optional.of(new Site(above, argument.where(), argument.sources())) : Optional.empty();
    }
}
