package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A client that connects and never names itself does not keep others from coming in and chatting. */
public final class SilentNewcomerHoldsUpNobody implements Check {

    @Override
    public String id() {
        return "silent-newcomer";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> others = chat.members().stream().skip(1).toList();
        for (Member other : others) {
            if (other.welcomed().isEmpty()) {
                String waitsFor = other.username().isEmpty() ? "NICK" : "Terkoneksi dengan Server!";
                return Verdict.failed(
                        Message.of("silent-newcomer.held-up", other.who(), Quote.of(waitsFor)), other.connected());
            }
        }
        for (Post post : chat.posts()) {
            for (Member listener : chat.mustHear(post)) {
                if (listener.all(post.text()).isEmpty()) {
                    return Verdict.failed(
                            Message.of("silent-newcomer.lost", Quote.of(post.text()), listener.who()), post.order());
                }
            }
        }
        return chat.posts().isEmpty() ? NotReached.in(transcript) : Verdict.passed();
    }
}
