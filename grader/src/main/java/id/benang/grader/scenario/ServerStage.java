package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Line;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.peer.Loopback;
import id.benang.grader.peer.Manner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A student's server, started on a free port, and the simulated people who come to it. Several scenarios may play
 * on one stage, one after the other, as long as none of them has hurt the server.
 */
public final class ServerStage extends Stage {

    private static final int LONGEST_USERNAME = 64;
    private static final int MOST_LOST_RACES = 3;

    private final Program server;
    private final int usual;
    /** Several threads may connect people at the same time. */
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<String> usernames = new LinkedHashSet<>();
    private Invocation.Platform platform;
    private OptionalInt port = OptionalInt.empty();
    private int asked;
    private boolean rests = true;
    private long from;

    private ServerStage(
            Program server, LabModule module, int usual, Invocation.Platform platform, Surroundings surroundings) {
        super(module, surroundings, surroundings.journal());
        this.server = server;
        this.usual = usual;
        this.platform = platform;
    }

    /**
     * Starts a server and waits until it listens. One that finds its port taken by somebody else, e.g. by another
     * grading's server that takes no notice of its arguments either, waits for its turn and is started anew.
     *
     * @param ports where free ports come from; the server is told one
     * @param usual the port of a server that is told none, or does not listen to what it is told
     * @param platform the character set that the server finds
     */
    public static ServerStage open(
            Program server,
            LabModule module,
            FreePorts ports,
            int usual,
            Invocation.Platform platform,
            Surroundings surroundings)
            throws InterruptedException {
        for (int lost = 0; ; lost++) {
            ServerStage stage = new ServerStage(server, module, usual, platform, surroundings);
            int asked = ports.next();
            stage.startAndAwait(asked);
            Optional<Integer> taken = stage.portThatWasTaken(asked);
            if (taken.isEmpty()) {
                return stage;
            }
            boolean inUse = !FreePorts.isFree(taken.get());
            boolean free = TakenPort.awaitFree(taken.get(), stage.journal(), surroundings.turn());
            if (!free) {
                stage.journal().record(TakenPort.trouble(taken.get()));
            }
            // Who had it may have gone since. A server that finds a free port taken again and again has it itself.
            if (!free || (!inUse && lost >= MOST_LOST_RACES)) {
                return stage;
            }
            stage.close();
        }
    }

    private void startAndAwait(int asked) throws InterruptedException {
        this.asked = asked;
        start(server, Invocation.at(Loopback.HOST, asked).on(platform));
        if (program().isPresent()) {
            port = program().get().awaitListening(asked, usual, patience().forStart());
            if (port.isEmpty() && portThatWasTaken(asked).isEmpty()) {
                giveUp("listening");
            }
        }
    }

    private Optional<Integer> portThatWasTaken(int asked) {
        boolean foundNone = port.isEmpty() && journal().isProgramGone();
        return foundNone ? TakenPort.toldOf(journal(), asked, usual) : Optional.empty();
    }

    /** Starts the server once more, after its end, and waits until it listens where it listened before. */
    boolean startAgain() throws InterruptedException {
        int before = port.orElseThrow();
        port = OptionalInt.empty();
        startAndAwait(before);
        if (!isListening() && FreePorts.isListenedOn(before)) {
            journal().record(TakenPort.trouble(before));
        }
        return isListening();
    }

    /** The same on a platform with another character set, from now on. */
    boolean startAgain(Invocation.Platform other) throws InterruptedException {
        platform = other;
        return startAgain();
    }

    /** Whether the server listens on any port of its own. */
    boolean isListening() {
        return port.isPresent();
    }

    /** Whether the server listens on the port that it was told. */
    public boolean isListeningWhereTold() {
        return port.isPresent() && port.getAsInt() == asked;
    }

    /** Whether the server has ended, by itself or by the grader: whatever comes next needs another one. */
    public boolean isGone() {
        return program().isEmpty() || journal().isProgramGone();
    }

    /** Where the server listens. */
    int port() {
        return port.orElseThrow();
    }

    /** Connects a simulated client. */
    Connection connect(String who) {
        return connect(who, Manner.USUAL);
    }

    /**
     * Connects a simulated client that receives in this manner.
     *
     * @throws IllegalArgumentException if somebody of this name came before: a record that mixed up two connections
     *     would show nothing
     */
    Connection connect(String who, Manner manner) {
        if (!names.add(who)) {
            throw new IllegalArgumentException("Somebody called " + who + " has been on this stage before.");
        }
        Connection connection = Connection.open(who, Loopback.address(port()), journal(), manner, patience())
                .takingTurns();
        connections.add(connection);
        return connection;
    }

    /** The way to suspend the server for moments; to be closed before the stage is. */
    Suspension suspension() {
        return program().orElseThrow().suspension(patience());
    }

    /**
     * The same for work that sends messages. On a raw wire each waits until the program has taken the one before, which
     * a suspended one never does: there nothing is suspended.
     */
    Suspension suspensionWhileSending() {
        return surroundings().wire() == ModuleSettings.Wire.RAW ? Suspension.none(journal()) : suspension();
    }

    /** Plays a scenario and returns its record. The first one's includes the start of the server. */
    public Transcript play(ServerScenario scenario) throws InterruptedException {
        if (!usernames.isEmpty()) {
            journal().record(new Event.WentBefore(List.copyOf(usernames)));
        }
        if (!usernames.isEmpty()) {
            letItFinish();
        }
        if (isListening()) {
            scenario.play(this);
        }
        leaveBehindNobody();
        Transcript transcript = transcript(scenario.name(), from);
        from = journal().next();
        usernames.addAll(usernamesIn(transcript));
        return transcript;
    }

    /**
     * Lets the server finish what it is at. A line that has arrived everywhere does not show that the thread which told
     * it is done: what it does to others meanwhile is not to be taken for something that comes next. A server that
     * never rests is waited for only once.
     */
    void letItFinish() throws InterruptedException {
        if (rests && program().isPresent()) {
            rests = program().get().awaitRest(surroundings().settling());
        }
    }

    /** All that the people of a scenario may have called themselves: a chat line has its sender's name in front. */
    private static List<String> usernamesIn(Transcript transcript) {
        return transcript.clients().stream()
                .flatMap(who -> transcript.sent(who).stream())
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_USERNAME && !text.contains(":"))
                .distinct()
                .toList();
    }

    private void leaveBehindNobody() {
        connections.forEach(connection -> connection.leave(Event.Departure.CLOSE));
        connections.forEach(Connection::close);
        connections.clear();
    }

    @Override
    public void close() {
        connections.forEach(connection -> connection.leave(Event.Departure.RESET));
        super.close();
    }
}
