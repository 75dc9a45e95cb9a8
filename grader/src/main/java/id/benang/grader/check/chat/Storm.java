package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Where many come and speak at once, everybody gets in and is told of once, and no line is lost, doubled, merged or cut;
 * not for a newcomer either, once its join has been told.
 */
public final class Storm implements Check {

    @Override
    public String id() {
        return "storm";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        Optional<Verdict> notIn = transcript
                .first(Event.ConnectFailed.class, any -> true)
                .map(refused -> Verdict.failed(
                        Message.of("storm.refused", refused.event().who()), refused.order()))
                .or(() -> chat.members().stream()
                        .filter(member -> member.welcomed().isEmpty())
                        .findFirst()
                        .map(Storm::notIn));
        if (notIn.isPresent()) {
            return notIn.get();
        }
        if (chat.posts().isEmpty()) {
            return NotReached.in(transcript);
        }
        return chat.posts().stream()
                .map(post -> judge(chat, post))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Gap.firstOf(chat).map(Storm::missed))
                .orElseGet(() -> new JoinAnnounced().judge(transcript));
    }

    private static Verdict notIn(Member member) {
        String waitsFor = member.heard().isEmpty() ? "NICK" : "Terkoneksi dengan Server!";
        return Verdict.failed(
                Message.of("storm.not-in", member.who(), Quote.of(waitsFor), Quote.lastOf(member.lines())),
                member.connected());
    }

    private static Verdict missed(Gap gap) {
        return Verdict.failed(
                Message.of(
                        "storm.missed",
                        gap.newcomer().who(),
                        Quote.of(gap.post().text()),
                        gap.witness().who()),
                gap.post().order());
    }

    private static Optional<Verdict> judge(ChatRecord chat, Post post) {
        for (Member listener : chat.mustHear(post)) {
            if (listener.all(post.text()).isEmpty()) {
                return Optional.of(notWhole(post, listener));
            }
        }
        for (Member listener : chat.members()) {
            List<Heard> heard = listener.all(post.text());
            if (heard.size() > 1) {
                return Optional.of(Verdict.failed(
                        Message.of("storm.doubled", Quote.of(post.text()), listener.who(), heard.size()),
                        post.order(),
                        heard.get(0).order(),
                        heard.get(1).order()));
            }
        }
        return Optional.empty();
    }

    /** What did not come as it was: part of a longer line, in pieces, or not at all. */
    private static Verdict notWhole(Post post, Member listener) {
        Optional<Line> merged = listener.lines().stream()
                .filter(line -> line.text().contains(post.text()))
                .findFirst();
        if (merged.isPresent()) {
            Line came = merged.get();
            return Verdict.failed(
                    Message.of("storm.merged", listener.who(), Quote.of(post.text()), Quote.of(came.text())),
                    Nearest.of(post.text(), Heard.of(came).text()),
                    post.order(),
                    came.order());
        }
        // The end of a line, with its number, is said nowhere else.
        String end = post.text().substring(post.text().lastIndexOf(' ') + 1);
        Optional<Line> cut = listener.lines().stream()
                .filter(line -> line.text().contains(end))
                .findFirst();
        return cut.map(came -> Verdict.failed(
                        Message.of("storm.cut", listener.who(), Quote.of(post.text()), Quote.of(came.text())),
                        Nearest.of(post.text(), Heard.of(came).text()),
                        post.order(),
                        came.order()))
                .orElseGet(() -> Verdict.failed(
                        Message.of("storm.lost", post.sender().who(), Quote.of(post.text()), listener.who()),
                        post.order()));
    }
}
