package id.benang.grader.report;

import id.benang.grader.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sequence of events as a table whose rows can be shown and hidden by who took part in them. */
final class EventTable {

    /** The lane of the program itself: all others are somebody it talks to. */
    private static final List<String> PROGRAM = List.of("diagram.lane.server", "diagram.lane.client");

    private final Words words;

    EventTable(Words words) {
        this.words = words;
    }

    StudentPage.Events of(Diagram record) {
        int program = IntStream.range(0, record.lanes().size())
                .filter(lane -> PROGRAM.contains(record.lanes().get(lane).key()))
                .findFirst()
                .orElse(-1);
        List<StudentPage.Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane < record.lanes().size(); lane++) {
            if (lane != program) {
                lanes.add(new StudentPage.Lane(lane, name(record, lane)));
            }
        }
        return new StudentPage.Events(
                lanes,
                record.before() > 0 ? words.say("diagram.before", record.before()) : "",
                record.rows().stream().map(row -> event(record, row, program)).toList(),
                record.after() > 0 ? words.say("diagram.after", record.after()) : "");
    }

    private StudentPage.Event event(Diagram record, Diagram.Row row, int program) {
        int other = row.from() == program ? row.to() : row.from();
        String label = Escaped.line(words.say(row.label()));
        return new StudentPage.Event(
                other == program ? -1 : other,
                name(record, row.from()),
                row.from() == row.to() ? "" : name(record, row.to()),
                row.kind() == Diagram.Kind.LOST ? words.say("diagram.missing", label) : label,
                row.violation());
    }

    private String name(Diagram record, int lane) {
        return Escaped.line(words.say(record.lanes().get(lane)));
    }
}
