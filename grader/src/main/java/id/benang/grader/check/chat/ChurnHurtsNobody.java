package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** However many come and go meanwhile, those who stay lose no line and keep their connection. */
public final class ChurnHurtsNobody implements Check {

    private static final String STEP = "churn";

    @Override
    public String id() {
        return "churn";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        Optional<Transcript.Placed<Event.Step>> churn =
                transcript.first(Event.Step.class, step -> step.name().equals(STEP));
        List<Member> innocents = churn.map(step -> chat.presentAt(step.order())).orElse(List.of());
        if (innocents.isEmpty()) {
            return NotReached.in(transcript);
        }
        return Dropped.firstOf(transcript, innocents)
                .map(who -> Verdict.failed(Message.of("churn.dropped", who)))
                .or(() -> miscounted(chat, innocents))
                .or(() -> toldTwice(chat, innocents))
                .orElseGet(() -> transcript.all(Event.GaveUp.class).findAny().isPresent()
                        ? NotReached.in(transcript)
                        : Verdict.passed());
    }

    /** Who goes once is told of once; whether at all is other checks' matter. */
    private static Optional<Verdict> toldTwice(ChatRecord chat, List<Member> innocents) {
        for (Member listener : innocents) {
            for (Member guest : chat.named()) {
                List<Heard> heard = listener.all(ChatText.left(guest.name()));
                if (heard.size() > 1) {
                    return Optional.of(Verdict.failed(
                            Message.of(
                                    "churn.told-twice",
                                    Quote.of(ChatText.left(guest.name())),
                                    listener.who(),
                                    heard.size()),
                            guest.left(),
                            heard.get(0).order(),
                            heard.get(1).order()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> miscounted(ChatRecord chat, List<Member> innocents) {
        for (Member listener : innocents) {
            Map<String, Integer> heard = new HashMap<>();
            listener.heard().forEach(line -> heard.merge(line.text(), 1, Integer::sum));
            for (Post post : chat.posts()) {
                int times = heard.getOrDefault(post.text(), 0);
                if (times != 1 && innocents.contains(post.sender())) {
                    String key = times == 0 ? "churn.lost" : "churn.doubled";
                    return Optional.of(
                            Verdict.failed(Message.of(key, Quote.of(post.text()), listener.who()), post.order()));
                }
            }
        }
        return Optional.empty();
    }
}
