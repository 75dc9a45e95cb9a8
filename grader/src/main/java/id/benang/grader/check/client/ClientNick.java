package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The chat client answers the line {@code NICK} with the username and does not show it; it sends nothing before,
 * and takes no chat line that holds NICK for the prompt.
 */
public final class ClientNick implements Check {

    @Override
    public String id() {
        return "client-nick";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ClientRecord record = ClientRecord.of(transcript);
        Optional<Line> prompt = record.told().stream()
                .filter(line -> line.text().equals(ChatText.NICK))
                .findFirst();
        if (prompt.isEmpty()) {
            return Verdict.failed(Message.of(
                    "client-nick.never-came",
                    Quote.endOf(transcript.console(Event.Stream.ERR).text())));
        }
        if (record.typed().isEmpty()) {
            return NotReached.in(transcript);
        }
        return unasked(transcript, prompt.get())
                .or(() -> wrongAnswer(record))
                .or(() -> answeredAgain(record))
                .or(() -> shown(record, prompt.get()))
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> unasked(Transcript transcript, Line prompt) {
        return transcript
                .first(Event.Received.class, any -> true)
                .filter(received -> received.order() < prompt.order())
                .map(received -> Verdict.failed(
                        Message.of(
                                "client-nick.unasked",
                                Quote.of(received.event().bytes().text())),
                        received.order()));
    }

    private static Optional<Verdict> wrongAnswer(ClientRecord record) {
        String username = record.typed().get(0).text();
        if (record.sent().isEmpty()) {
            return Optional.of(
                    record.unfinished().isEmpty()
                            ? Verdict.failed(Message.of("client-nick.no-answer", Quote.of(username)))
                            : Verdict.failed(Message.of("client-nick.no-line-end", Quote.of(record.unfinished()))));
        }
        Line answer = record.sent().get(0);
        return answer.text().equals(username)
                ? Optional.empty()
                : Optional.of(Verdict.failed(
                        Message.of("client-nick.other-answer", Quote.of(username), Quote.of(answer.text())),
                        Nearest.of(username, answer.text()),
                        answer.order()));
    }

    /**
     * While the keyboard was silent nothing may have been sent behind the username; and the bare username is never
     * what somebody typed, even where it was seen only after the keyboard was used again.
     */
    private static Optional<Verdict> answeredAgain(ClientRecord record) {
        List<Line> typed = record.typed();
        long keyboardAgain = typed.size() > 1 ? typed.get(1).order() : Long.MAX_VALUE;
        return record.sent().stream()
                .skip(1)
                .filter(line -> line.order() < keyboardAgain
                        || line.text().equals(typed.get(0).text()))
                .findFirst()
                .map(line -> Verdict.failed(Message.of("client-nick.again", Quote.of(line.text())), line.order()));
    }

    private static Optional<Verdict> shown(ClientRecord record, Line prompt) {
        String screen = record.screenFrom(prompt.order());
        // A chat line that holds NICK is to be shown; what is left of the screen may not hold it.
        for (Line line : record.told()) {
            screen = line.text().equals(ChatText.NICK) ? screen : screen.replace(line.text(), "");
        }
        return screen.contains(ChatText.NICK)
                ? Optional.of(Verdict.failed(Message.of("client-nick.shown"), prompt.order()))
                : Optional.empty();
    }
}
