package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Line;
import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for lines on several connections at the same time, among all that came from the beginning. Each line is
 * looked at once, however often the search is asked.
 */
final class LineSearch implements Search<Boolean> {

    private final Map<Connection, List<Predicate<String>>> open = new LinkedHashMap<>();
    private final Map<Connection, Integer> looked = new HashMap<>();

    /** Looks for one line more. */
    LineSearch want(Connection connection, Predicate<String> line) {
        open.computeIfAbsent(connection, any -> new ArrayList<>()).add(line);
        return this;
    }

    /** The connections that still lack a line. */
    Set<Connection> missing() {
        return Set.copyOf(open.keySet());
    }

    /** Their names, in the order in which they were asked for. */
    List<String> missingNames() {
        return open.keySet().stream().map(Connection::who).toList();
    }

    @Override
    public Found<Boolean> look(Journal view) {
        open.forEach((connection, wanted) -> look(view.received(connection.who()), connection, wanted));
        open.values().removeIf(List::isEmpty);
        boolean nothingCanCome = open.keySet().stream().allMatch(connection -> view.isOver(connection.who()));
        return Found.from(Optional.of(true).filter(yes -> open.isEmpty()), nothingCanCome);
    }

    private void look(List<Line> lines, Connection connection, List<Predicate<String>> wanted) {
        for (int next = looked.getOrDefault(connection, 0); next < lines.size(); next++) {
            String text = lines.get(next).text();
            wanted.removeIf(line -> line.test(text));
        }
        looked.put(connection, lines.size());
    }
}
