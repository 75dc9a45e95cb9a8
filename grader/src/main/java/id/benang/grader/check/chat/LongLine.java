package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A line of the longest length that is allowed arrives whole. Of a much longer one the excess is dropped, or its
 * connection is closed; nobody else notices.
 */
public final class LongLine implements Check {

    /** What may stand in front of a line, whatever a module's stamp looks like. */
    private static final int ROOM_FOR_STAMP = 128;

    @Override
    public String id() {
        return "long-line";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        Optional<Transcript.Placed<Event.Faulted>> fault =
                transcript.first(Event.Faulted.class, event -> event.fault() == Fault.LONG_LINE);
        Optional<Verdict> cut = chat.posts().stream()
                .filter(post -> bytes(post.text()) == Line.LONGEST_BYTES)
                .flatMap(post -> chat.mustHear(post).stream()
                        .filter(listener -> listener.all(post.text()).size() != 1)
                        .map(listener -> cut(post, listener)))
                .findFirst();
        if (cut.isPresent() || fault.isEmpty()) {
            return cut.orElseGet(() -> NotReached.in(transcript));
        }
        return tooLong(transcript, chat, fault.get());
    }

    private static Verdict cut(Post post, Member listener) {
        List<Line> since = listener.lines().stream()
                .filter(line -> line.order() > post.order())
                .toList();
        return Verdict.failed(
                Message.of(
                        "long-line.cut",
                        listener.who(),
                        Line.LONGEST_BYTES,
                        post.sender().who(),
                        Quote.firstOf(since)),
                post.order());
    }

    private static Verdict tooLong(Transcript transcript, ChatRecord chat, Transcript.Placed<Event.Faulted> fault) {
        Member flooder = chat.members().stream()
                .filter(member -> member.who().equals(fault.event().who()))
                .findFirst()
                .orElseThrow();
        return passedOn(chat, flooder, fault.order())
                .or(() -> hurt(chat, flooder, fault.order()))
                .or(() -> stuck(transcript, chat, flooder, fault.order()))
                .orElseGet(Verdict::passed);
    }

    /** Nobody may get more of it than one line of the longest length. */
    private static Optional<Verdict> passedOn(ChatRecord chat, Member flooder, long since) {
        Optional<Post> flood = chat.posts().stream()
                .filter(post -> post.sender().equals(flooder) && bytes(post.text()) > Line.LONGEST_BYTES)
                .findFirst();
        String piece = flood.map(post -> post.text().substring(post.text().length() - ROOM_FOR_STAMP))
                .orElse("");
        for (Member listener : chat.members()) {
            int came = listener.lines().stream()
                    .filter(line -> line.order() > since && line.text().contains(piece))
                    .mapToInt(line -> bytes(line.text()))
                    .sum();
            if (flood.isPresent() && came > Line.LONGEST_BYTES + ROOM_FOR_STAMP) {
                return Optional.of(Verdict.failed(
                        Message.of("long-line.passed-on", listener.who(), came, Line.LONGEST_BYTES), since));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> hurt(ChatRecord chat, Member flooder, long since) {
        return chat.posts().stream()
                .filter(post -> post.order() > since && !post.sender().equals(flooder))
                .flatMap(post -> chat.mustHear(post).stream()
                        .filter(listener -> !listener.equals(flooder))
                        .filter(listener -> listener.all(post.text()).size() != 1)
                        .map(listener -> Verdict.failed(
                                Message.of("long-line.hurt", flooder.who(), Quote.of(post.text()), listener.who()),
                                post.order())))
                .findFirst();
    }

    /** One that sent too much is either closed or served on. */
    private static Optional<Verdict> stuck(Transcript transcript, ChatRecord chat, Member flooder, long since) {
        boolean closed = transcript
                        .first(Event.EndReceived.class, event -> event.who().equals(flooder.who()))
                        .isPresent()
                || transcript
                        .first(Event.ResetReceived.class, event -> event.who().equals(flooder.who()))
                        .isPresent();
        boolean servedOn = chat.posts().stream()
                .filter(post -> post.sender().equals(flooder) && bytes(post.text()) <= Line.LONGEST_BYTES)
                .anyMatch(post -> chat.members().stream()
                        .anyMatch(member -> !member.all(post.text()).isEmpty()));
        return closed || servedOn
                ? Optional.empty()
                : Optional.of(Verdict.failed(Message.of("long-line.stuck", flooder.who()), since));
    }

    private static int bytes(String text) {
        return Bytes.utf8(text).length();
    }
}
