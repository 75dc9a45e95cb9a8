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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names and messages that come in an unusual manner reach everybody exactly once and unaltered. The manner has a step
 * of the scenario of its own, named like the check.
 */
public final class DeliveredAsSent implements Check {

    private final String id;

    /**
     * @param id the check's id, one for each manner
     */
    public DeliveredAsSent(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Span step = Span.ofStep(transcript, id);
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> newcomers = chat.named().stream()
                .filter(member -> step.holds(member.connected()))
                .toList();
        if (newcomers.isEmpty()) {
            return NotReached.in(transcript);
        }
        return Stream.concat(
                        newcomers.stream().map(newcomer -> name(chat, step, newcomer)),
                        chat.posts(step).stream().map(post -> message(chat, post)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> blankLine(chat, step))
                .orElseGet(Verdict::passed);
    }

    private Optional<Verdict> name(ChatRecord chat, Span step, Member newcomer) {
        Line username = newcomer.username().orElseThrow();
        boolean told = newcomer.welcomed().isPresent() || chat.stayedFor(newcomer, username.order());
        return Stream.concat(
                        Stream.of(newcomer).filter(any -> told), chat.mustHear(newcomer, username.order()).stream())
                .filter(listener -> usualTimes(chat, step, listener.equals(newcomer))
                        != listener.all(ChatText.joined(newcomer.name())).size())
                .flatMap(listener -> exactlyOnce(chat, "name", ChatText.joined(newcomer.name()), username, listener))
                .findFirst();
    }

    /**
     * How often the join of somebody who came in the usual manner was heard here, by itself or by another. Whoever is
     * told wrongly of every join is so in this manner, too, which is a mistake of its own.
     */
    private static int usualTimes(ChatRecord chat, Span step, boolean byItself) {
        List<Member> usual = chat.named().stream()
                .filter(member -> member.connected() < step.from())
                .limit(2)
                .toList();
        if (usual.size() < 2 || usual.get(1).welcomed().isEmpty()) {
            return 1;
        }
        return usual.get(byItself ? 1 : 0)
                .all(ChatText.joined(usual.get(1).name()))
                .size();
    }

    private Optional<Verdict> message(ChatRecord chat, Post post) {
        // Who has said its name hears itself, welcomed or not: one thread of the server reads name and message.
        boolean told = chat.stayedToHear(post.sender(), post.sender(), post.order());
        return Stream.concat(Stream.of(post.sender()).filter(any -> told), chat.mustHear(post).stream())
                .distinct()
                .flatMap(listener -> exactlyOnce(chat, "message", post.text(), post.line(), listener))
                .findFirst();
    }

    private Stream<Verdict> exactlyOnce(ChatRecord chat, String what, String text, Line sent, Member listener) {
        List<Heard> heard = listener.all(text);
        if (heard.isEmpty()) {
            List<Line> since = listener.lines().stream()
                    .filter(line -> line.order() > sent.order())
                    .toList();
            return Stream.of(Verdict.failed(
                    Message.of(id + "." + what, listener.who(), Quote.of(text), Quote.firstOf(since)),
                    Nearest.among(chat.strays(since), text),
                    sent.order()));
        }
        return heard.size() == 1
                ? Stream.empty()
                : Stream.of(Verdict.failed(
                        Message.of("delivered.doubled", listener.who(), Quote.of(text), heard.size()),
                        sent.order(),
                        heard.get(0).order(),
                        heard.get(1).order()));
    }

    /** A line end that is taken for two makes an empty message. */
    private static Optional<Verdict> blankLine(ChatRecord chat, Span step) {
        return chat.members().stream()
                .flatMap(member -> member.heard().stream()
                        .filter(heard ->
                                step.holds(heard.order()) && heard.text().isEmpty())
                        .map(heard -> Verdict.failed(Message.of("delivered.blank", member.who()), heard.order())))
                .findFirst();
    }
}
