package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * When the server has gone, by closing or by breaking off, the client says so and ends with status 0, without a stack
 * trace. The chat client does it by itself and in the sheet's words, the request-and-reply client at its next message
 * and in words of its own.
 */
public final class ClientServerGone implements Check {

    private final BiFunction<String, Ending, Optional<Verdict>> words;

    private ClientServerGone(BiFunction<String, Ending, Optional<Verdict>> words) {
        this.words = words;
    }

    public static ClientServerGone ofChat() {
        return new ClientServerGone(ClientServerGone::sheetsWords);
    }

    public static ClientServerGone ofEcho() {
        return new ClientServerGone(ClientServerGone::anyWords);
    }

    @Override
    public String id() {
        return "client-server-gone";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        for (String step : List.of("close", "reset")) {
            Transcript part = transcript.step(step);
            Optional<Transcript.Placed<Event.Left>> left = part.first(Event.Left.class, any -> true);
            if (left.isEmpty()) {
                return NotReached.in(transcript);
            }
            String how = left.get().event().how() == Event.Departure.CLOSE ? "FIN" : "RST";
            Ending ending = Ending.after(part, left.get().order());
            Optional<Verdict> flaw = ending.flaw(id(), how, 0).or(() -> words.apply(how, ending));
            if (flaw.isPresent()) {
                return flaw.get();
            }
        }
        return Verdict.passed();
    }

    private static Optional<Verdict> sheetsWords(String how, Ending ending) {
        return ending.out().contains(ChatText.SERVER_GONE)
                ? Optional.empty()
                : Optional.of(Verdict.failed(Message.of(
                        "client-server-gone.silent", how, Quote.of(ChatText.SERVER_GONE), Quote.endOf(ending.out()))));
    }

    /** Anything but the prompt, and but a reply that nobody sent. */
    private static Optional<Verdict> anyWords(String how, Ending ending) {
        String said = (ending.out() + ending.err())
                .replace(EchoText.MESSAGE_PROMPT.strip(), "")
                .replaceAll(java.util.regex.Pattern.quote(EchoText.SERVER_RESPONSE.strip()) + ".*", "");
        return said.isBlank()
                ? Optional.of(Verdict.failed(
                        Message.of("client-server-gone.unclear", how, Quote.endOf(ending.out() + ending.err()))))
                : Optional.empty();
    }
}
