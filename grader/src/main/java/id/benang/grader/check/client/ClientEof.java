package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** At the end of its keyboard the client sends what was typed, closes the connection and ends with status 0. */
public final class ClientEof implements Check {

    private static final String STEP = "end";
    private static final String OCCASION = "Ctrl-D";

    @Override
    public String id() {
        return "client-eof";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Transcript part = transcript.step(STEP);
        Optional<Transcript.Placed<Event.InputEnded>> end = part.first(Event.InputEnded.class, any -> true);
        if (end.isEmpty()) {
            return NotReached.in(transcript);
        }
        ClientRecord record = ClientRecord.ofStep(transcript, STEP);
        Ending ending = Ending.after(part, end.get().order());
        return lost(record).or(() -> ending.flaw(id(), OCCASION, 0)).orElseGet(Verdict::passed);
    }

    /** How a line looks on its way is not asked here, only whether it came behind the ones before it. */
    private static Optional<Verdict> lost(ClientRecord record) {
        List<Line> typed = record.typed();
        List<Line> sent = record.sent();
        for (int index = 0; index < typed.size(); index++) {
            Line line = typed.get(index);
            if (index >= sent.size() || !sent.get(index).text().endsWith(line.text())) {
                return Optional.of(Verdict.failed(
                        Message.of("client-eof.lost", Quote.of(line.text()), index, typed.size()), line.order()));
            }
        }
        return Optional.empty();
    }
}
