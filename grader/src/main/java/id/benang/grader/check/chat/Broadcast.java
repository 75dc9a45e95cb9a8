package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Every chat line reaches everybody who was in when it was sent and stayed, its sender included, exactly once and
 * unaltered.
 */
public final class Broadcast implements Check {

    @Override
    public String id() {
        return "broadcast";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        if (chat.posts().isEmpty()) {
            return NotReached.in(transcript);
        }
        return chat.posts().stream()
                .map(post -> judge(chat, post))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> judge(ChatRecord chat, Post post) {
        List<Member> listeners = chat.mustHear(post);
        List<Member> missed = listeners.stream()
                .filter(member -> member.all(post.text()).isEmpty())
                .toList();
        if (!missed.isEmpty()) {
            return Optional.of(notHeard(post, listeners, missed));
        }
        return chat.members().stream()
                .map(member -> tooOften(post, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Verdict> tooOften(Post post, Member member) {
        List<Heard> heard = member.all(post.text());
        if (heard.size() > 1) {
            return Optional.of(Verdict.failed(
                    Message.of("broadcast.doubled", Quote.of(post.text()), member.who(), heard.size()),
                    post.order(),
                    heard.get(0).order(),
                    heard.get(1).order()));
        }
        return Optional.empty();
    }

    private static Verdict notHeard(Post post, List<Member> listeners, List<Member> missed) {
        Member first = missed.get(0);
        Optional<Line> altered = altered(post, first);
        if (altered.isPresent()) {
            return Verdict.failed(
                    Message.of(
                            "broadcast.altered",
                            first.who(),
                            Quote.of(post.text()),
                            Quote.of(altered.get().text())),
                    Nearest.of(post.text(), Heard.of(altered.get()).text()),
                    post.order(),
                    altered.get().order());
        }
        boolean onlySender = missed.size() == 1 && missed.contains(post.sender()) && listeners.size() > 1;
        if (onlySender) {
            return Verdict.failed(
                    Message.of("broadcast.not-to-sender", post.sender().who(), Quote.of(post.text())), post.order());
        }
        String names = String.join(", ", missed.stream().map(Member::who).toList());
        return Verdict.failed(
                Message.of("broadcast.lost", post.sender().who(), Quote.of(post.text()), names), post.order());
    }

    /** A line that holds what was said, but is not it: with something more, or without its name or its blanks. */
    private static Optional<Line> altered(Post post, Member member) {
        String whole = withoutBlanks(post.text());
        String withoutName = whole.substring(whole.indexOf(':') + 1);
        return member.lines().stream()
                .filter(line -> {
                    String came = withoutBlanks(line.text());
                    return came.contains(whole) || came.endsWith(withoutName);
                })
                .findFirst();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
