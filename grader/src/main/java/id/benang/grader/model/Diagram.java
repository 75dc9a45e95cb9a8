package id.benang.grader.model;

import java.util.List;

/**
 * What happened, as a sequence diagram: a lane for each one who took part, a row for each thing that happened, the
 * earliest first. Texts are as they came; whoever draws the diagram escapes them.
 *
 * @param lanes the headings, from left to right
 * @param before how many rows were left out before these
 * @param after how many rows were left out behind these
 */
public record Diagram(List<Message> lanes, List<Row> rows, int before, int after) {

    public Diagram {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }

    /**
     * One thing that happened.
     *
     * @param from the lane at which it begins, from 0
     * @param to the lane at which it ends; the same for a note
     * @param violation whether this is what a check holds against the program
     */
    public record Row(Kind kind, int from, int to, Message label, boolean violation) {}

    /** How a row is drawn. */
    public enum Kind {
        /** Something that was sent and arrived. */
        MESSAGE,
        /** Something that should have come and did not. */
        LOST,
        /** A connection is made, closed or broken off. */
        CONNECTION,
        /** Something that happens in one place: a fault, an exit. */
        NOTE
    }
}
