package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Everybody who is in hears of each join exactly once; who comes later does not hear of it. */
public final class JoinAnnounced implements Check {

    @Override
    public String id() {
        return "join-announced";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        if (chat.named().size() < 2) {
            return NotReached.in(transcript);
        }
        List<Verdict> failures = new ArrayList<>();
        for (Member newcomer : chat.named()) {
            for (Member listener : chat.members()) {
                judge(chat, newcomer, listener, failures);
            }
        }
        return failures.isEmpty() ? Verdict.passed() : failures.get(0);
    }

    private static void judge(ChatRecord chat, Member newcomer, Member listener, List<Verdict> failures) {
        String notice = ChatText.joined(newcomer.name());
        List<Heard> heard = listener.all(notice);
        long named = newcomer.username().orElseThrow().order();
        boolean must = listener.equals(newcomer)
                ? newcomer.welcomed().isPresent()
                : listener.presentAt(named) && chat.stayedFor(listener, named);
        if (must && heard.isEmpty()) {
            failures.add(missing(chat, notice, listener, named));
        } else if (heard.size() > 1) {
            failures.add(Verdict.failed(
                    Message.of("join-announced.doubled", listener.who(), Quote.of(notice), heard.size()),
                    heard.get(0).order(),
                    heard.get(1).order()));
        } else if (cameLater(newcomer, listener) && !heard.isEmpty()) {
            failures.add(Verdict.failed(
                    Message.of("join-announced.replayed", listener.who(), Quote.of(notice)),
                    heard.get(0).order()));
        }
    }

    private static boolean cameLater(Member newcomer, Member listener) {
        return newcomer.welcomed().isPresent()
                && listener.connected() > newcomer.welcomed().getAsLong();
    }

    private static Verdict missing(ChatRecord chat, String notice, Member listener, long named) {
        List<Line> since =
                listener.lines().stream().filter(line -> line.order() > named).toList();
        return Quote.nearMiss(notice, listener.lines())
                .map(near -> Verdict.failed(
                        Message.of("join-announced.near", listener.who(), Quote.of(notice), Quote.of(near.text())),
                        Nearest.of(notice, Heard.of(near).text()),
                        near.order()))
                .orElseGet(() -> Verdict.failed(
                        Message.of("join-announced.missing", listener.who(), Quote.of(notice), Quote.firstOf(since)),
                        Nearest.among(chat.strays(since), notice)));
    }
}
