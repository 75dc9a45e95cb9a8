package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.launch.Invocation;
import id.benang.grader.launch.Rest;
import id.benang.grader.launch.RunningProgram;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.Connection;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A started program, its journal, and the ways to wait for what it does. Closing it ends the program. */
public abstract class Stage implements AutoCloseable {

    private final LabModule module;
    private final Surroundings surroundings;
    private final Journal journal;
    private Optional<RunningProgram> program = Optional.empty();

    Stage(LabModule module, Surroundings surroundings, Journal journal) {
        this.module = module;
        this.surroundings = surroundings;
        this.journal = journal;
    }

    /** Starts a program; a machine that cannot is the grader's trouble, not the student's. */
    final void start(Program startable, Invocation invocation) {
        try {
            program = Optional.of(surroundings
                    .launcher()
                    .start(surroundings.commandLine().of(startable, invocation), surroundings.folder(), journal));
        } catch (IOException noProcess) {
            journal.record(
                    new Event.GraderTrouble(Message.of("trouble.start", String.valueOf(noProcess.getMessage()))));
        }
    }

    /** Ends the program that runs, at once and with all it started, and waits until it is gone. */
    final void endProgram() {
        program.ifPresent(RunningProgram::close);
        program = Optional.empty();
    }

    final Optional<RunningProgram> program() {
        return program;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    /** How long to wait for the program that runs. */
    final Patience patience() {
        Patience usual = surroundings.patience();
        return program.map(running -> usual.with(running.starvation())).orElse(usual);
    }

    final Journal journal() {
        return journal;
    }

    /** The module whose program is on the stage. */
    public final LabModule module() {
        return module;
    }

    /** Begins a step of the scenario, by which the record is read. */
    final void step(String name) {
        journal.record(new Event.Step(name));
    }

    /** Types at the program's keyboard. */
    final void type(String text) {
        program.ifPresent(running -> running.type(text, patience()));
    }

    /** Ends the program's standard input, as Ctrl-D does. */
    final void endInput() {
        program.ifPresent(running -> running.endInput(patience()));
    }

    /** Types text and ends the program's standard input right behind it, as a pipe does; waits for neither. */
    final void endInputAfter(String text) {
        program.ifPresent(running -> running.endInputAfter(text));
    }

    /** Waits until the program has ended by itself; where it does not, the record says so. */
    final boolean expectExit() throws InterruptedException {
        boolean ended = program.isPresent() && program.get().awaitExit(patience());
        if (!ended) {
            giveUp("exit");
        }
        return ended;
    }

    /** Gives the program the time to do whatever it will do without news from outside. */
    final void settle() throws InterruptedException {
        if (program.isPresent()) {
            program.get().settle(surroundings.settling());
        }
    }

    /**
     * Waits until the program rests: it has done whatever it will do without news from outside.
     *
     * @return whether that is known, and in the record
     */
    final boolean awaitRest() throws InterruptedException {
        return program.isPresent() && Rest.await(program.get(), journal, patience());
    }

    /** Waits for one line on one connection; where it does not come, the record says so. */
    final boolean expect(Connection connection, String what, Predicate<String> line) throws InterruptedException {
        return expectAll(what, Map.of(connection, line));
    }

    /**
     * Waits until each of these connections has its line, all at the same time.
     *
     * @param what what is waited for, for the record
     */
    final boolean expectAll(String what, Map<Connection, Predicate<String>> lines) throws InterruptedException {
        LineSearch search = new LineSearch();
        lines.forEach(search::want);
        return expectAll(what, search);
    }

    /** Waits until a search has found all that it looks for; where something does not come, the record says so. */
    final boolean expectAll(String what, LineSearch search) throws InterruptedException {
        boolean found = journal.await(search, patience()).isPresent();
        if (!found) {
            giveUp(what + " @ " + String.join(", ", search.missingNames()));
        }
        return found;
    }

    /**
     * Waits until each of these connections has such a line; where some do not come, the record says so.
     *
     * @return those that have it
     */
    final List<Connection> expectEach(String what, List<Connection> connections, Predicate<String> line)
            throws InterruptedException {
        LineSearch search = new LineSearch();
        connections.forEach(connection -> search.want(connection, line));
        expectAll(what, search);
        return connections.stream()
                .filter(connection -> !search.missing().contains(connection))
                .toList();
    }

    /** Waits until a listener has what a sender said, or the sender's connection has been ended by the program. */
    final void expectLineOrEnd(String what, Connection listener, Connection sender, String line)
            throws InterruptedException {
        LineSearch heard = new LineSearch().want(listener, text -> text.contains(line));
        Search<Boolean> either = view -> view.isOver(sender.who()) ? Search.Found.here(true) : heard.look(view);
        if (journal.await(either, patience()).isEmpty()) {
            giveUp(what);
        }
    }

    /** Waits until any of these connections has such a line. */
    final boolean expectAny(String what, List<Connection> connections, Predicate<String> line)
            throws InterruptedException {
        Search<Boolean> any = view -> Search.Found.from(
                Optional.of(true)
                        .filter(yes -> connections.stream().anyMatch(connection -> has(view, connection, line))),
                connections.stream().allMatch(connection -> view.isOver(connection.who())));
        boolean found = journal.await(any, patience()).isPresent();
        if (!found) {
            giveUp(what);
        }
        return found;
    }

    private static boolean has(Journal view, Connection connection, Predicate<String> wanted) {
        return view.received(connection.who()).stream().anyMatch(line -> wanted.test(line.text()));
    }

    /** Waits for a text that the program prints on its standard output, from an index on. */
    final boolean expectPrinted(String what, String text, int from) throws InterruptedException {
        return expectPrinted(what, screen -> screen.indexOf(text, from) >= 0, patience());
    }

    /** Waits until all that the program has printed on its standard output satisfies a condition. */
    final boolean expectPrinted(String what, Predicate<String> screen, Patience patience) throws InterruptedException {
        boolean printed = journal.await(
                        view -> Search.Found.from(
                                Optional.of(true).filter(yes -> screen.test(view.printed(Event.Stream.OUT))),
                                view.isProgramGone()),
                        patience)
                .isPresent();
        if (!printed) {
            giveUp(what);
        }
        return printed;
    }

    /** How much the program has printed so far, as an index into it. */
    final int printedSoFar() {
        return journal.printed(Event.Stream.OUT).length();
    }

    /** Waits until the wall clock has passed a moment: the evidence is the clock itself. */
    final void awaitClock(Instant moment) throws InterruptedException {
        Patience enough = new Patience(
                Duration.ofMinutes(1), Duration.ofMinutes(1), patience().lag());
        journal.await(
                view -> surroundings.clock().instant().isAfter(moment)
                        ? Search.Found.here(true)
                        : Search.Found.<Boolean>notYet(),
                enough);
    }

    /** Records that something did not come, with what the program's threads were doing instead. */
    final void giveUp(String waitingFor) throws InterruptedException {
        journal.record(new Event.GaveUp(waitingFor));
        if (program.isPresent()) {
            program.get().dumpThreads();
        }
    }

    /** What was recorded from an entry on. */
    final Transcript transcript(String scenario, long from) {
        return journal.transcript(scenario, module, from);
    }

    @Override
    public void close() {
        endProgram();
    }
}
