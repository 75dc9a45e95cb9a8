package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Search;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.Manner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Simulated people in the chat: they enter by the NICK handshake, speak, fence and leave. */
final class ChatPeople {

    private final ServerStage stage;
    private final List<Connection> present = new ArrayList<>();
    private int spoken;

    ChatPeople(ServerStage stage) {
        this.stage = stage;
    }

    /** Those who are in and have not left, in the order of their coming. */
    List<Connection> present() {
        return List.copyOf(present);
    }

    /** One of those present. */
    Connection named(String username) {
        return present.stream()
                .filter(connection -> connection.who().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of this name is present. */
    boolean has(String username) {
        return present.stream().anyMatch(connection -> connection.who().equals(username));
    }

    /** Everybody present but one. */
    List<Connection> others(Connection one) {
        return present.stream().filter(connection -> connection != one).toList();
    }

    /** Connects and waits for the prompt, and says nothing. */
    Connection comeSilently(String who) throws InterruptedException {
        Connection connection = stage.connect(who);
        stage.expect(connection, "NICK", line -> line.contains(ChatText.NICK));
        return connection;
    }

    /**
     * Connects, answers the prompt with the username and waits for the welcome.
     *
     * @return whether the newcomer is in
     */
    boolean enter(String username) throws InterruptedException {
        return enter(username, Manner.USUAL);
    }

    /** The same for one who receives in this manner. */
    boolean enter(String username, Manner manner) throws InterruptedException {
        Connection connection = stage.connect(username, manner);
        if (!stage.expect(connection, "NICK", line -> line.contains(ChatText.NICK))) {
            return false;
        }
        connection.sendLine(username);
        return awaitWelcome(connection);
    }

    /** Waits until one that has said its name is in. */
    boolean awaitWelcome(Connection connection) throws InterruptedException {
        boolean welcomed = stage.expect(connection, ChatText.WELCOME, line -> line.contains(ChatText.WELCOME));
        if (welcomed) {
            isIn(connection);
        }
        return welcomed;
    }

    /** Somebody has got in by another way than {@link #enter}. */
    void isIn(Connection connection) {
        present.add(connection);
    }

    /** Somebody need not hear any more what the others hear, whether still there or thrown out. */
    void isOut(Connection connection) {
        present.remove(connection);
    }

    /** Waits until everybody present has been told that somebody joined. */
    boolean awaitJoined(String username) throws InterruptedException {
        return awaitEverywhere(ChatText.joined(username), present, ChatText.joined(username));
    }

    /** Sends one line as it stands. */
    void send(Connection sender, String line) {
        sender.sendLine(line);
    }

    /** Says something that is said nowhere else, the way the client does: with the name in front. */
    String say(Connection sender, String text) {
        String line = line(sender, text);
        sender.sendLine(line);
        return line;
    }

    /** A line that is said nowhere else, for the sender to say. */
    String line(Connection sender, String text) {
        return sender.who() + ": " + text + " #" + ++spoken + ".";
    }

    /** Waits until everybody present has this line. */
    boolean awaitHeard(String line) throws InterruptedException {
        return awaitEverywhere(line, present, line);
    }

    /**
     * Sends one line and waits until everybody present has got one more line, whatever it says: what is said next then
     * cannot get mixed up with it.
     *
     * @return whether they have
     */
    boolean sendInTurn(Connection sender, String line) throws InterruptedException {
        return awaitTold(() -> sender.sendLine(line), line);
    }

    /** The same for a line that is sent in a manner of its own. */
    boolean awaitTold(Runnable sending, String line) throws InterruptedException {
        Map<Connection, Integer> before = new LinkedHashMap<>();
        present.forEach(listener -> before.put(listener, linesOf(stage.journal(), listener)));
        sending.run();
        boolean told = stage.journal()
                .await(
                        view -> Search.Found.from(
                                Optional.of(true)
                                        .filter(yes -> before.entrySet().stream()
                                                .allMatch(entry -> linesOf(view, entry.getKey()) > entry.getValue())),
                                present.stream().anyMatch(listener -> view.isOver(listener.who()))),
                        stage.patience())
                .isPresent();
        if (!told) {
            stage.giveUp(line);
        }
        return told;
    }

    private static int linesOf(Journal journal, Connection listener) {
        return journal.received(listener.who()).size();
    }

    /** Waits until anybody at all has this line. */
    boolean awaitHeardBySomebody(String line) throws InterruptedException {
        return stage.expectAny(line, present, heard -> heard.contains(line));
    }

    /**
     * A fence: the sender says a marker and everybody waits for it. What the sender said before has then arrived or
     * is lost.
     */
    boolean fence(Connection sender) throws InterruptedException {
        return awaitHeard(say(sender, "pagar"));
    }

    /** Every one of those present says a marker in turn, and all wait for it. */
    boolean fenceAll() throws InterruptedException {
        for (Connection sender : present()) {
            if (!fence(sender)) {
                return false;
            }
        }
        return true;
    }

    /** Waits until each of these has this line. */
    boolean awaitHeardBy(Collection<Connection> listeners, String line) throws InterruptedException {
        return awaitEverywhere(line, listeners, line);
    }

    /**
     * Counts no longer on those whose connection the server has ended.
     *
     * @return whether there are any
     */
    boolean forgetTheGone() {
        return present.removeIf(connection -> stage.journal().isOver(connection.who()));
    }

    /** Waits until everybody present has been told that somebody left. */
    boolean awaitLeft(String username) throws InterruptedException {
        return awaitEverywhere(ChatText.left(username), present, ChatText.left(username));
    }

    /** Lets one leave and waits until everybody who stays has been told. */
    boolean leave(Connection leaver, Event.Departure how) throws InterruptedException {
        return leave(leaver, leaver.who(), how);
    }

    /** The same for one of this username, which others may have had before. */
    boolean leave(Connection leaver, String username, Event.Departure how) throws InterruptedException {
        stage.letItFinish();
        present.remove(leaver);
        Map<Connection, Long> before = new LinkedHashMap<>();
        present.forEach(listener -> before.put(listener, heard(listener, ChatText.left(username))));
        leaver.leave(how);
        Search<Boolean> told = view -> {
            before.entrySet()
                    .removeIf(entry -> heard(entry.getKey(), ChatText.left(username)) > entry.getValue()
                            || view.isOver(entry.getKey().who()));
            return Search.Found.from(Optional.of(true).filter(yes -> before.isEmpty()), false);
        };
        if (stage.journal().await(told, stage.patience()).isPresent()) {
            return true;
        }
        List<String> missing = before.keySet().stream().map(Connection::who).toList();
        stage.giveUp(ChatText.left(username) + " @ " + String.join(", ", missing));
        return false;
    }

    private long heard(Connection listener, String text) {
        return stage.journal().received(listener.who()).stream()
                .filter(line -> line.text().contains(text))
                .count();
    }

    private boolean awaitEverywhere(String what, Collection<Connection> listeners, String text)
            throws InterruptedException {
        Map<Connection, Predicate<String>> lines = new LinkedHashMap<>();
        listeners.forEach(listener -> lines.put(listener, line -> line.contains(text)));
        return lines.isEmpty() || stage.expectAll(what, lines);
    }
}
