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

/** The chat client shows every line that comes once, at once, while nobody touches the keyboard. */
public final class ClientShows implements Check {

    @Override
    public String id() {
        return "client-shows";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ClientRecord record = ClientRecord.of(transcript);
        List<Line> lines = record.told().stream()
                .filter(line -> !line.text().equals(ChatText.NICK))
                .toList();
        if (lines.isEmpty()) {
            return NotReached.in(transcript);
        }
        // The second typed line is the first one after the username; until then the keyboard was silent.
        long keyboardAgain = record.typed().size() > 1 ? record.typed().get(1).order() : Long.MAX_VALUE;
        Transcript.Console screen = record.screen();
        for (Line line : lines) {
            int at = screen.text().indexOf(line.text());
            if (at < 0) {
                return Verdict.failed(
                        Message.of("client-shows.missing", Quote.of(line.text())),
                        Nearest.on(screen.text(), line.text()),
                        line.order());
            }
            if (screen.orderAt(at + line.text().length()) > keyboardAgain) {
                return Verdict.failed(Message.of("client-shows.late", Quote.of(line.text())), line.order());
            }
            if (count(line.text(), screen.text()) > told(line.text(), lines)) {
                return Verdict.failed(Message.of("client-shows.doubled", Quote.of(line.text())), line.order());
            }
        }
        return Verdict.passed();
    }

    /** How often a text was told, within other lines too. */
    private static int told(String text, List<Line> lines) {
        return lines.stream().mapToInt(line -> count(text, line.text())).sum();
    }

    private static int count(String wanted, String text) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}
