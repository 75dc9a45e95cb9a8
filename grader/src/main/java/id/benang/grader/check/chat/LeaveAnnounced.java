package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
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
                .filter(member -> !stayers(chat, member).isEmpty())
                .toList();
        if (leavers.isEmpty()) {
            return NotReached.in(transcript);
        }
        return leavers.stream()
                .map(leaver -> judge(chat, leaver))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Verdict::passed);
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
            return Optional.of(missing(chat, leaver, stayer, notice));
        }
        if (heard.size() > 1) {
            return Optional.of(Verdict.failed(
                    Message.of("leave.doubled", leaver.who(), stayer.who(), Quote.of(notice), heard.size()),
                    left,
                    heard.get(0).order(),
                    heard.get(1).order()));
        }
        if (heard.get(0).order() < left) {
            return Optional.of(Verdict.failed(
                    Message.of("leave.too-early", leaver.who(), stayer.who(), Quote.of(notice)),
                    heard.get(0).order()));
        }
        return hurt(chat, leaver, stayer);
    }

    private Verdict missing(ChatRecord chat, Member leaver, Member stayer, String notice) {
        long left = leaver.left();
        Optional<Heard> wrongName = stayer.heard().stream()
                .filter(line -> line.order() > left && line.text().endsWith(" keluar!"))
                .filter(line -> chat.presentAt(left).stream().anyMatch(other -> line.says(ChatText.left(other.name()))))
                .findFirst();
        if (wrongName.isPresent()) {
            return Verdict.failed(
                    Message.of(
                            "leave.wrong-name",
                            leaver.who(),
                            Quote.of(notice),
                            Quote.of(wrongName.get().line().text())),
                    left,
                    wrongName.get().order());
        }
        return Quote.nearMiss(notice, stayer.lines())
                .map(near -> Verdict.failed(
                        Message.of("leave.near", stayer.who(), Quote.of(notice), Quote.of(near.text())),
                        left,
                        near.order()))
                .orElseGet(() -> Verdict.failed(
                        Message.of(id + ".missing", leaver.who(), stayer.who(), Quote.of(notice)), left));
    }

    /** What is said after somebody left must still reach those who stayed. */
    private static Optional<Verdict> hurt(ChatRecord chat, Member leaver, Member stayer) {
        return chat.posts().stream()
                .filter(post -> post.order() > leaver.left())
                .filter(post -> stayer.presentAt(post.order())
                        && stayer.all(post.text()).isEmpty())
                .findFirst()
                .map(post -> Verdict.failed(
                        Message.of("leave.hurt", leaver.who(), Quote.of(post.text()), stayer.who()), post.order()));
    }
}
