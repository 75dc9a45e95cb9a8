package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** The first thing a client hears is the line {@code NICK}. */
public final class NickPrompt implements Check {

    @Override
    public String id() {
        return "nick-prompt";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<String> clients = transcript.clients();
        if (clients.isEmpty()) {
            return Verdict.failed(Message.of("nick-prompt.refused"));
        }
        String first = clients.get(0);
        List<Line> lines = transcript.received(first);
        if (!lines.isEmpty()) {
            Line line = lines.get(0);
            return Heard.of(line).says(ChatText.NICK)
                    ? Verdict.passed()
                    : Verdict.failed(
                            Message.of("nick-prompt.other", Quote.of(line.text())),
                            Nearest.of(ChatText.NICK, line.text()),
                            line.order());
        }
        return nothingComplete(transcript, first);
    }

    private static Verdict nothingComplete(Transcript transcript, String first) {
        String unfinished = transcript.unfinished(first);
        if (!unfinished.isEmpty()) {
            return Verdict.failed(Message.of("nick-prompt.no-line-end", Quote.of(unfinished)));
        }
        boolean ended = transcript
                        .first(Event.EndReceived.class, event -> event.who().equals(first))
                        .isPresent()
                || transcript
                        .first(Event.ResetReceived.class, event -> event.who().equals(first))
                        .isPresent();
        return Verdict.failed(Message.of(ended ? "nick-prompt.closed" : "nick-prompt.silence"));
    }
}
