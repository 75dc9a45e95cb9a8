package id.benang.grader.explain;

import id.benang.grader.explain.DumpedThread.Doing;
import id.benang.grader.explain.DumpedThread.Lock;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a Java program does not go on, from a dump of its threads. */
public final class HangExplanation {

    /** A thread that has used less is not busy, whatever it does at the moment of the dump. */
    private static final long BUSY_MILLIS = 500;
    /** The share of its life, in percent, that a busy thread has spent on a processor. */
    private static final long BUSY_PERCENT = 25;

    private static final long ALL = 100;

    private final List<DumpedThread> threads;
    private final List<Finding> findings = new ArrayList<>();

    private HangExplanation(List<DumpedThread> threads) {
        this.threads = threads;
    }

    /**
     * The reasons that a dump shows, the weightiest first.
     *
     * @param dump what {@code jcmd PID Thread.print -l} printed
     * @return nothing if the threads look as those of a right program do
     */
    public static List<Finding> of(String dump) {
        HangExplanation explanation = new HangExplanation(ThreadDumpReader.read(dump));
        explanation.findDeadlock();
        explanation.findLockHeldWhileWaiting();
        explanation.findBusyThreads();
        explanation.findAcceptLoopElsewhere();
        return List.copyOf(explanation.findings);
    }

    private void findDeadlock() {
        for (DumpedThread one : threads) {
            Optional<DumpedThread> other = holderOfWanted(one).filter(holder -> !holder.equals(one));
            boolean mutual =
                    other.flatMap(this::holderOfWanted).filter(one::equals).isPresent();
            if (mutual && threads.indexOf(one) < threads.indexOf(other.orElseThrow())) {
                deadlock(one, other.orElseThrow());
            }
        }
    }

    private void deadlock(DumpedThread one, DumpedThread other) {
        find(
                "hang.deadlock",
                List.of(one, other),
                one.name(),
                place(one),
                lockName(one),
                other.name(),
                place(other),
                lockName(other));
    }

    private void findLockHeldWhileWaiting() {
        for (DumpedThread holder : threads) {
            Optional<String> kind = heldWhile(holder.doing());
            List<DumpedThread> waiting = threads.stream()
                    .filter(thread -> !thread.equals(holder)
                            && thread.wanted().filter(holder::holds).isPresent())
                    .toList();
            if (kind.isPresent() && !waiting.isEmpty()) {
                List<DumpedThread> involved = new ArrayList<>(List.of(holder));
                involved.add(waiting.get(0));
                String names = String.join(
                        ", ", waiting.stream().map(DumpedThread::name).toList());
                find(kind.get(), involved, holder.name(), place(holder), lockName(waiting.get(0)), names);
            }
        }
    }

    private static Optional<String> heldWhile(Doing doing) {
        return switch (doing) {
            case WRITING_SOCKET -> Optional.of("hang.lock-held-while-writing");
            case READING_SOCKET -> Optional.of("hang.lock-held-while-reading");
            case READING_KEYBOARD -> Optional.of("hang.lock-held-at-keyboard");
            case SLEEPING -> Optional.of("hang.lock-held-asleep");
            default -> Optional.empty();
        };
    }

    private void findBusyThreads() {
        threads.stream()
                .filter(thread ->
                        thread.doing() == Doing.COMPUTING && thread.ownFrame().isPresent())
                .filter(thread -> thread.cpuMillis() >= BUSY_MILLIS
                        && ALL * thread.cpuMillis() >= BUSY_PERCENT * thread.elapsedMillis())
                .forEach(
                        thread -> find("hang.busy", List.of(thread), thread.name(), place(thread), thread.cpuMillis()));
    }

    /** A server whose main thread waits for a client, or for the keyboard, accepts nobody meanwhile. */
    private void findAcceptLoopElsewhere() {
        boolean somebodyAccepts = threads.stream()
                .anyMatch(thread -> thread.doing() == Doing.ACCEPTING || thread.doing() == Doing.SELECTING);
        if (somebodyAccepts) {
            return;
        }
        threads.stream()
                .filter(thread ->
                        thread.name().equals("main") && thread.ownFrame().isPresent())
                .forEach(main ->
                        elsewhere(main.doing()).ifPresent(key -> find(key, List.of(main), main.name(), place(main))));
    }

    private static Optional<String> elsewhere(Doing doing) {
        return switch (doing) {
            case READING_SOCKET -> Optional.of("hang.main-reads-socket");
            case WRITING_SOCKET -> Optional.of("hang.main-writes-socket");
            case READING_KEYBOARD -> Optional.of("hang.main-at-keyboard");
            case SLEEPING -> Optional.of("hang.main-sleeps");
            default -> Optional.empty();
        };
    }

    private void find(String key, List<DumpedThread> involved, Object... arguments) {
        List<Finding.Place> places = involved.stream()
                .map(DumpedThread::ownFrame)
                .flatMap(Optional::stream)
                .map(Frame::place)
                .distinct()
                .toList();
        findings.add(new Finding(Message.of(key, arguments), places));
    }

    private Optional<DumpedThread> holderOfWanted(DumpedThread thread) {
        return thread.wanted()
                .flatMap(lock ->
                        threads.stream().filter(holder -> holder.holds(lock)).findFirst());
    }

    private static String place(DumpedThread thread) {
        return thread.ownFrame().map(frame -> frame.place().toString()).orElse("–");
    }

    private static String lockName(DumpedThread waiting) {
        return waiting.wanted().map(Lock::simpleType).orElse("–");
    }
}
