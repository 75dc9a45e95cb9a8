package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text of any script survives, typed and received. On a platform whose own character set is another one the keyboard
 * may speak that one, and what it makes of UTF-8 is not judged; but what goes out is UTF-8 there too, and no
 * character is written as a question mark.
 */
public final class ClientUtf8 implements Check {

    /** Played on a platform whose character set is not UTF-8, see the scenarios. */
    private static final String ELSEWHERE = "close";

    private static final String AT_HOME = "reset";

    @Override
    public String id() {
        return "client-utf8";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<ClientRecord> records =
                List.of(ClientRecord.of(transcript.step(AT_HOME)), ClientRecord.of(transcript.step(ELSEWHERE)));
        boolean tried = records.stream()
                .anyMatch(record -> !foreign(record.told(Cut.WHOLE)).isEmpty()
                        && !foreign(record.typed()).isEmpty());
        if (!tried) {
            return NotReached.in(transcript);
        }
        return shown(records.get(0))
                .or(() -> sent(records.get(0), true))
                .or(() -> shown(records.get(1)))
                .or(() -> sent(records.get(1), false))
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> shown(ClientRecord record) {
        return foreign(record.told(Cut.WHOLE)).stream()
                .filter(line -> !record.screen().has(line.text()))
                .findFirst()
                .map(line -> Verdict.failed(
                        Message.of(
                                "client-utf8.shown",
                                Quote.of(line.text()),
                                Quote.endOf(record.screen().text())),
                        Nearest.on(record.screen().text(), line.text()),
                        line.order()));
    }

    private static Optional<Verdict> sent(ClientRecord record, boolean exactly) {
        for (Line typed : foreign(record.typed())) {
            Optional<Line> came = record.sent().stream()
                    .filter(line -> line.text().contains(lastWord(typed.text())))
                    .findFirst();
            boolean survived = came.map(Line::text)
                    .filter(text -> exactly ? text.contains(typed.text()) : isForeign(text))
                    .isPresent();
            if (!survived) {
                String quoted = came.map(line -> Quote.of(line.text())).orElse("–");
                return Optional.of(
                        Verdict.failed(Message.of("client-utf8.sent", Quote.of(typed.text()), quoted), typed.order()));
            }
        }
        return Optional.empty();
    }

    /** The word that tells a line from others, even if all before it was spoilt. */
    static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static List<Line> foreign(List<Line> lines) {
        List<Line> foreign = new ArrayList<>(lines);
        foreign.removeIf(line -> !isForeign(line.text()));
        return foreign;
    }

    private static boolean isForeign(String text) {
        return text.chars().anyMatch(character -> character > 127);
    }
}
