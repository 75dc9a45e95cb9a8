package id.benang.grader.check.chat;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whoever leaves in one way is announced exactly once, under the right name, to those who stay, and they chat on
 * as before.
 */
public final class LeaveAnnounced implements Check {

    private final String id;
    private final Event.Departure how;

    /**
     * @param id the check's id, one for each way to leave
     */
    public LeaveAnnounced(String id, Event.Departure how) {
        this.id = id;
        this.how = how;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> leavers = chat.members().stream()
                .filter(this::leftInThisWay)
                .filter(member -> member.welcomed().isPresent())
                .sorted(Comparator.comparingLong(Member::left))
                .toList();
        if (leavers.stream().noneMatch(leaver -> isExercised(chat, leaver))) {
            return NotReached.in(transcript);
        }
        return leavers.stream()
                .map(leaver -> judge(chat, leaver))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> announcedButStillHere(chat))
                .orElseGet(Verdict::passed);
    }

    /** Whether anybody was told, or stayed so long that nobody being told means something. */
    private static boolean isExercised(ChatRecord chat, Member leaver) {
        return stayers(chat, leaver).stream()
                .anyMatch(stayer -> chat.stayedFor(stayer, leaver.left())
                        || !stayer.all(ChatText.left(leaver.name())).isEmpty());
    }

    private boolean leftInThisWay(Member member) {
        return member.departure().filter(left -> left.event().how() == how).isPresent();
    }

    private static List<Member> stayers(ChatRecord chat, Member leaver) {
        return chat.presentAt(leaver.left());
    }

    private Optional<Verdict> judge(ChatRecord chat, Member leaver) {
        return stayers(chat, leaver).stream()
                .map(stayer -> judge(chat, leaver, stayer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Verdict> judge(ChatRecord chat, Member leaver, Member stayer) {
        String notice = ChatText.left(leaver.name());
        long left = leaver.left();
        List<Heard> heard = stayer.all(notice);
        if (heard.isEmpty()) {
            return Optional.of(missing(chat, leaver, stayer, notice)).filter(any -> chat.stayedFor(stayer, left));
        }
        if (heard.size() > 1) {
            return Optional.of(toldInsteadOf(chat, stayer, heard.get(1))
                    .orElseGet(() -> Verdict.failed(
                            Message.of("leave.doubled", leaver.who(), stayer.who(), Quote.of(notice), heard.size()),
                            left,
                            heard.get(0).order(),
                            heard.get(1).order())));
        }
        if (heard.get(0).order() < left) {
            return Optional.of(tooEarly(leaver, stayer, heard.get(0)));
        }
        return hurt(chat, leaver, stayer);
    }

    /** A leave that is told a second time when somebody else goes, of whom nothing is told, has the wrong name. */
    private static Optional<Verdict> toldInsteadOf(ChatRecord chat, Member stayer, Heard again) {
        return chat.named().stream()
                .filter(other -> other.left() < again.order() && stayer.presentAt(other.left()))
                .filter(other -> stayer.all(ChatText.left(other.name())).isEmpty())
                .findFirst()
                .map(other -> wrongName(other, again));
    }

    private static Verdict wrongName(Member leaver, Heard wrong) {
        String notice = ChatText.left(leaver.name());
        return Verdict.failed(
                Message.of(
                        "leave.wrong-name",
                        leaver.who(),
                        Quote.of(notice),
                        Quote.of(wrong.line().text())),
                Nearest.of(notice, wrong.text()),
                leaver.left(),
                wrong.order());
    }

    private Verdict missing(ChatRecord chat, Member leaver, Member stayer, String notice) {
        long left = leaver.left();
        Optional<Line> near = Quote.nearMiss(notice, stayer.lines());
        if (near.isPresent()) {
            return Verdict.failed(
                    Message.of(
                            "leave.near",
                            stayer.who(),
                            Quote.of(notice),
                            Quote.of(near.get().text())),
                    Nearest.of(notice, Heard.of(near.get()).text()),
                    left,
                    near.get().order());
        }
        return stayer.heard().stream()
                .filter(heard -> heard.order() > left && heard.text().endsWith(ChatText.left("")))
                .filter(heard -> !isRight(chat, heard))
                .findFirst()
                .map(wrong -> wrongName(leaver, wrong))
                .orElseGet(() -> Verdict.failed(
                        Message.of(id + ".missing", leaver.who(), stayer.who(), Quote.of(notice)), left));
    }

    /** Whether a leave notice tells of somebody who had left by then. */
    private static boolean isRight(ChatRecord chat, Heard notice) {
        return chat.named().stream()
                .anyMatch(member -> notice.says(ChatText.left(member.name())) && member.left() < notice.order());
    }

    /** Nobody may be told that somebody left who is still here, whoever else has left. */
    private static Optional<Verdict> announcedButStillHere(ChatRecord chat) {
        for (Member member : chat.named()) {
            for (Member listener : chat.members()) {
                for (Heard heard : listener.all(ChatText.left(member.name()))) {
                    if (!isRight(chat, heard)) {
                        return Optional.of(tooEarly(member, listener, heard));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict tooEarly(Member leaver, Member listener, Heard heard) {
        return Verdict.failed(
                Message.of("leave.too-early", leaver.who(), listener.who(), Quote.of(ChatText.left(leaver.name()))),
                heard.order());
    }

    /** What is said after somebody left must still reach those who stayed. */
    private static Optional<Verdict> hurt(ChatRecord chat, Member leaver, Member stayer) {
        return chat.posts().stream()
                .filter(post -> post.order() > leaver.left())
                .filter(post -> stayer.all(post.text()).isEmpty())
                .filter(post -> chat.mustHear(post).contains(stayer))
                .findFirst()
                .map(post -> Verdict.failed(
                        Message.of("leave.hurt", leaver.who(), Quote.of(post.text()), stayer.who()), post.order()));
    }
}
