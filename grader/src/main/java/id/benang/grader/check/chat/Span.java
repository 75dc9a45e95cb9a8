package id.benang.grader.check.chat;

import id.benang.grader.model.Entry;
import id.benang.grader.model.Transcript;
import java.util.List;

/**
 * A part of a record.
 *
 * @param from the number of its first entry
 * @param to the number of its last entry; less than {@code from} where the part is empty
 */
record Span(long from, long to) {

    /** One step of the scenario. */
    static Span ofStep(Transcript transcript, String name) {
        List<Entry> entries = transcript.step(name).entries();
        return entries.isEmpty()
                ? new Span(0, -1)
                : new Span(
                        entries.get(0).order(), entries.get(entries.size() - 1).order());
    }

    boolean holds(long order) {
        return from <= order && order <= to;
    }
}
