package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whoever breaks off within a line has not sent that line: nobody receives it, and the leave is told as any other; not
 * at all of one that broke off within its name.
 */
public final class MidlineLeaveDeliversNothing implements Check {

    @Override
    public String id() {
        return "leave-midline";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> leavers = chat.members().stream()
                .filter(member -> !half(transcript, member).isEmpty())
                .toList();
        if (leavers.isEmpty()) {
            return NotReached.in(transcript);
        }
        return leavers.stream()
                .flatMap(leaver -> delivered(transcript, chat, leaver).stream())
                .findFirst()
                .or(() -> notTold(transcript, leavers))
                .orElseGet(Verdict::passed);
    }

    /** What a connection sent behind its last line end. */
    private static String half(Transcript transcript, Member member) {
        String all = transcript
                .all(Event.Sent.class)
                .filter(sent -> sent.event().who().equals(member.who()))
                .map(sent -> sent.event().bytes().text())
                .collect(Collectors.joining());
        return all.substring(all.lastIndexOf('\n') + 1);
    }

    private static Optional<Verdict> delivered(Transcript transcript, ChatRecord chat, Member leaver) {
        String half = half(transcript, leaver);
        for (Member listener : chat.members()) {
            for (Line line : listener.lines()) {
                if (line.text().contains(half)) {
                    return Optional.of(Verdict.failed(
                            Message.of("leave-midline.delivered", leaver.who(), Quote.of(half), listener.who()),
                            line.order()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> notTold(Transcript transcript, List<Member> leavers) {
        return leavers.stream()
                .filter(leaver -> leaver.username().isPresent())
                .flatMap(leaver -> leaver.departure().stream())
                .map(left -> new LeaveAnnounced(id(), left.event().how()).judge(transcript))
                .filter(verdict -> !(verdict instanceof Verdict.Passed))
                .findFirst();
    }
}
