package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A newcomer is announced to the others with exactly the name that it sent. */
public final class NameAsTyped implements Check {

    @Override
    public String id() {
        return "name-as-typed";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> named = chat.named();
        if (named.size() < 2 || chat.posts().isEmpty()) {
            return NotReached.in(transcript);
        }
        Member listener = named.get(0);
        String wanted = ChatText.joined(named.get(1).name());
        if (!listener.all(wanted).isEmpty()) {
            return Verdict.passed();
        }
        return Quote.nearMiss(wanted, listener.lines())
                .map(near -> Verdict.failed(
                        Message.of("name-as-typed.changed", Quote.of(wanted), Quote.of(near.text())), near.order()))
                .orElseGet(() -> Verdict.failed(Message.of("name-as-typed.missing", listener.who(), Quote.of(wanted))));
    }
}
