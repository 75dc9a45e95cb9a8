package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** The chat client knows a line by its end, however the bytes come: in many segments, or many lines in one. */
public final class ClientSplit implements Check {

    private static final String STEP = "reset";

    @Override
    public String id() {
        return "client-split";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ClientRecord record = ClientRecord.of(transcript.step(STEP));
        List<Line> questions = record.told().stream()
                .filter(line -> line.text().equals(ChatText.NICK))
                .toList();
        if (questions.size() > 1) {
            return Verdict.failed(
                    Message.of("client-split.nick"), questions.get(0).order());
        }
        List<Line> merged = record.told(Cut.MERGED);
        List<Line> split = record.told(Cut.SPLIT).stream()
                .filter(line -> !questions.contains(line))
                .toList();
        return merged.isEmpty() || split.isEmpty() ? NotReached.in(transcript) : shown(record, merged, split);
    }

    private static Verdict shown(ClientRecord record, List<Line> merged, List<Line> split) {
        for (Line line : merged) {
            if (!record.screen().has(line.text())) {
                return Verdict.failed(
                        Message.of("client-split.merged", Quote.of(line.text())),
                        Nearest.on(record.screen().text(), line.text()),
                        line.order());
            }
        }
        // Whoever spoils a character that comes whole has another mistake: then only the last word counts.
        boolean wholeIsRight = record.told(Cut.WHOLE).stream()
                .filter(line -> !line.equals(record.told().get(0)))
                .allMatch(line -> record.screen().has(line.text()));
        for (Line line : split) {
            String wanted = wholeIsRight ? line.text() : ClientUtf8.lastWord(line.text());
            if (!record.screen().has(wanted)) {
                return Verdict.failed(
                        Message.of(
                                "client-split.torn",
                                Quote.of(line.text()),
                                Quote.endOf(record.screen().text())),
                        Nearest.on(record.screen().text(), line.text()),
                        line.order());
            }
        }
        return Verdict.passed();
    }
}
