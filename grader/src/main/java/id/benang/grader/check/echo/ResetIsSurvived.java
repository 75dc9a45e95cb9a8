package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;

/**
 * Connections that break off leave the server serving: whoever comes afterwards is shown and gets an answer. The
 * console tells of each end once.
 */
public final class ResetIsSurvived implements Check {

    @Override
    public String id() {
        return "reset";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<EchoRecord.Client> next =
                EchoRecord.of(transcript.step("afterwards")).clients().stream().findFirst();
        boolean refused = transcript
                .step("afterwards")
                .all(Event.ConnectFailed.class)
                .findAny()
                .isPresent();
        if (refused) {
            return Verdict.failed(Message.of("reset.refused"));
        }
        if (next.isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client client = next.get();
        return client.replies().isEmpty()
                ? Verdict.failed(
                        Message.of("reset.not-served", client.who(), Quote.lastOf(client.requests())),
                        client.connected())
                : closedOnce(EchoRecord.of(transcript));
    }

    /** The console may tell of an end late, but it tells of each once. */
    private static Verdict closedOnce(EchoRecord record) {
        return record.clients().stream()
                .filter(record::isClosedTooOften)
                .findFirst()
                .map(client -> Verdict.failed(
                        Message.of(
                                "console.repeated",
                                Quote.of(EchoText.closed(client.port())),
                                record.timesShown(EchoText.CONNECTION_CLOSED, client)),
                        client.connected()))
                .orElseGet(Verdict::passed);
    }
}
