package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.journal.SparingSearch;
import id.benang.grader.journal.Starvation;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program of a student while it runs. Closing it ends it and everything it started. */
public final class RunningProgram implements AutoCloseable {

    private static final long STREAMS_END_MILLIS = 10_000;
    private static final long END_SECONDS = 10;
    private static final long BYTES_PER_MEGABYTE = 1024L * 1024;
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final OwnProcess own;
    private final Process process;
    private final Journal journal;
    private final List<OutputPump> pumps;
    private final Thread undertaker;
    private final Keyboard keyboard;

    private volatile boolean stopping;

    private RunningProgram(OwnProcess own, Journal journal, Limits limits) {
        this.own = own;
        this.process = own.process();
        this.journal = journal;
        this.pumps = List.of(
                new OutputPump(
                        process.getInputStream(), Event.Stream.OUT, journal, limits.outputBytes(), process.pid()),
                new OutputPump(
                        process.getErrorStream(), Event.Stream.ERR, journal, limits.outputBytes(), process.pid()));
        this.undertaker = new Thread(this::recordEnd, "exit-of-" + process.pid());
        undertaker.setDaemon(true);
        this.keyboard = new Keyboard(process, journal);
    }

    static RunningProgram watch(OwnProcess own, Journal journal, Limits limits) {
        RunningProgram program = new RunningProgram(own, journal, limits);
        program.pumps.forEach(OutputPump::start);
        program.undertaker.start();
        MemoryWatch.ofThisMachine().watch(program, limits.memoryMegabytes() * BYTES_PER_MEGABYTE);
        return program;
    }

    /** The number of the program's process. */
    public long pid() {
        return own.programId();
    }

    /** Whether the program has not ended. Once it has, that is in the record only when all it printed is. */
    boolean isAlive() {
        return own.program().isAlive();
    }

    /** How long a busy machine keeps the program from running. */
    public Starvation starvation() {
        return new RunDelay(own::programId);
    }

    /**
     * The way to suspend the program for moments; to be closed before the program is.
     *
     * @param patience how long to wait until it has stopped
     */
    public Suspension suspension(Patience patience) {
        return Suspension.of(pid(), this::isAlive, journal, patience);
    }

    /** Types text at the program's standard input. A program that is gone, or reads no more, takes none. */
    public void type(String text, Patience patience) {
        keyboard.type(text, patience);
    }

    /** Ends the program's standard input, as Ctrl-D does. */
    public void endInput(Patience patience) {
        keyboard.end(patience);
    }

    /**
     * Types text and ends the input right behind it, as a pipe does: nothing else happens in between. Nobody waits
     * until the program has read it.
     */
    public void endInputAfter(String text) {
        keyboard.endAfter(text);
    }

    /**
     * Waits until the operating system shows a listening socket of this program, and records it. One that ends while
     * it is still about to begin, e.g. because its accepting thread is a daemon, does not listen.
     *
     * @param asked the port that the program was told to use; taken before any other it listens on
     * @return the port, or nothing if the program ended or patience ran out
     */
    public OptionalInt awaitListening(int asked, int usual, Patience patience) throws InterruptedException {
        ListeningSockets sockets = ListeningSockets.ofThisSystem();
        Search<Integer> search = view ->
                Search.Found.from(choose(sockets.ownedBy(process.toHandle()), asked, usual), view.isProgramGone());
        Optional<Integer> port = journal.await(new SparingSearch<>(search), patience);
        if (port.isPresent()) {
            settle(new Patience(SETTLING, SETTLING, patience.lag()));
        }
        if (port.isEmpty() || journal.isProgramGone()) {
            return OptionalInt.empty();
        }
        journal.record(new Event.Listening(port.get(), asked));
        return OptionalInt.of(port.get());
    }

    private static Optional<Integer> choose(Set<Integer> ports, int asked, int usual) {
        return Stream.concat(
                        Stream.of(asked, usual).filter(ports::contains),
                        ports.stream().sorted())
                .findFirst();
    }

    /** Waits until the program has ended by itself and all it printed is recorded. */
    public boolean awaitExit(Patience patience) throws InterruptedException {
        return journal.await(
                        view -> Search.Found.from(Optional.of(true).filter(yes -> view.isProgramGone()), false),
                        patience)
                .isPresent();
    }

    /**
     * Waits until the program has done all that it can do without news from outside: its threads sleep and use no
     * processor time. Only ever used to give a wrong program the time to show its mistake; where the system does
     * not tell, or the program never rests, the wait simply ends.
     */
    public void settle(Patience patience) throws InterruptedException {
        awaitRest(patience);
    }

    /**
     * Waits until the program has come to rest, as {@link #settle} does, and tells whether it has. Known only where
     * {@link #usage} is.
     */
    public boolean awaitRest(Patience patience) throws InterruptedException {
        Activity activity = activity();
        return journal.await(
                        view -> Search.Found.from(
                                Optional.of(true).filter(yes -> activity.hasSettled()), view.isProgramGone()),
                        patience)
                .isPresent();
    }

    /** What to see of it from outside. What was typed reaches it, and what it printed is taken, before it rests. */
    Activity activity() {
        return new Activity(pid(), () -> keyboard.isBusy() || pumps.stream().anyMatch(OutputPump::isBusy));
    }

    /** What the program and those that it started use now; nothing where the system does not tell. */
    public Optional<Usage> usage() {
        return Usage.of(own.program());
    }

    /** Records what the program's threads are doing, if it is a Java program that still answers. */
    public void dumpThreads() throws InterruptedException {
        if (process.isAlive()) {
            ThreadDump.of(pid(), own.asItsUser()).ifPresent(dump -> journal.record(new Event.ThreadsDumped(dump)));
        }
    }

    /** How much memory the program and those that it started use now, in bytes; 0 where the system does not tell. */
    long residentBytes() {
        return ResidentMemory.of(own.program());
    }

    /** Ends the program, which uses more memory than it may; the record says so. */
    void endForMemory(long used, long limit) {
        journal.record(new Event.TookTooMuchMemory(used / BYTES_PER_MEGABYTE, limit / BYTES_PER_MEGABYTE));
        kill();
    }

    private void recordEnd() {
        try {
            int status = process.waitFor();
            for (OutputPump pump : pumps) {
                pump.join(STREAMS_END_MILLIS);
            }
            if (!own.didRun() && !stopping) {
                journal.record(new Event.GraderTrouble(Message.of(
                        "trouble.sandbox", journal.printed(Event.Stream.ERR).strip())));
            }
            MemoryWatch.ofThisMachine().forget(this);
            own.discard();
            journal.record(stopping ? new Event.Stopped() : new Event.Exited(status));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends the program and everything that it started, and waits for nothing.
     *
     * @return the processes after whose end all of it is gone
     */
    List<ProcessHandle> kill() {
        if (own.isInSandbox()) {
            // What it started ends with it, and the sandbox after them.
            own.program().destroyForcibly();
            return List.of(process.toHandle());
        }
        List<ProcessHandle> family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        return family;
    }

    /** Ends the program and everything that it started, at once, and waits until all of it is gone. */
    @Override
    public void close() {
        stopping = process.isAlive();
        keyboard.close();
        List<ProcessHandle> family = kill();
        try {
            CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(END_SECONDS, TimeUnit.SECONDS);
            undertaker.join(2 * STREAMS_END_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException lingering) {
            journal.record(new Event.GraderTrouble(Message.of("trouble.end", process.pid())));
        }
        LastResort.ofThisMachine().forget(this);
    }
}
