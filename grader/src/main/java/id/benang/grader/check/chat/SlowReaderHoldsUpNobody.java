package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * One that stops reading holds up nobody else. It is itself either served again when it reads again, or the server
 * has dropped it; both are right.
 */
public final class SlowReaderHoldsUpNobody implements Check {

    @Override
    public String id() {
        return "slow-reader";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<Transcript.Placed<Event.Faulted>> stall =
                transcript.first(Event.Faulted.class, faulted -> faulted.fault() == Fault.STALL);
        if (stall.isEmpty()) {
            return NotReached.in(transcript);
        }
        ChatRecord chat = ChatRecord.of(transcript);
        String slow = stall.get().event().who();
        List<Member> readers = chat.members().stream()
                .filter(member -> !member.who().equals(slow))
                .toList();
        return Dropped.firstOf(transcript, readers)
                .map(who -> Verdict.failed(
                        Message.of("slow-reader.dropped-other", slow, who),
                        stall.get().order()))
                .or(() -> heldUp(chat, slow, readers))
                .or(() -> notServed(transcript, slow, readers))
                .or(() -> stuck(transcript, slow))
                .orElseGet(() -> transcript.all(Event.Healed.class).findAny().isPresent()
                        ? Verdict.passed()
                        : NotReached.in(transcript));
    }

    private static Optional<Verdict> heldUp(ChatRecord chat, String slow, List<Member> readers) {
        for (Post post : chat.posts()) {
            for (Member reader : readers) {
                if (chat.mustHear(post).contains(reader)
                        && reader.all(post.text()).isEmpty()) {
                    return Optional.of(Verdict.failed(
                            Message.of("slow-reader.held-up", slow, Quote.of(post.text()), reader.who()),
                            post.order()));
                }
            }
        }
        return Optional.empty();
    }

    /** One that came meanwhile and was waited for in vain. */
    private static Optional<Verdict> notServed(Transcript transcript, String slow, List<Member> readers) {
        return readers.stream()
                .filter(reader -> reader.welcomed().isEmpty())
                .flatMap(reader -> transcript
                        .first(Event.GaveUp.class, gaveUp -> gaveUp.waitingFor().endsWith("@ " + reader.who()))
                        .map(gaveUp -> Verdict.failed(
                                Message.of("slow-reader.not-served", slow, reader.who()), gaveUp.order()))
                        .stream())
                .findFirst();
    }

    /** Waited for in vain, though its connection stands. */
    private static Optional<Verdict> stuck(Transcript transcript, String slow) {
        return transcript
                .first(Event.GaveUp.class, gaveUp -> gaveUp.waitingFor().endsWith("@ " + slow))
                .map(gaveUp -> Verdict.failed(Message.of("slow-reader.stuck", slow), gaveUp.order()));
    }
}
