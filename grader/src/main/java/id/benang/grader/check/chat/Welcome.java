package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A newcomer hears its own join notice and then {@code Terkoneksi dengan Server!}, each once. */
public final class Welcome implements Check {

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<Member> named = chat.named();
        if (named.isEmpty()) {
            return Verdict.failed(Message.of("nick-prompt.silence"));
        }
        Member first = named.get(0);
        List<Heard> joins = first.all(ChatText.joined(first.name()));
        List<Heard> welcomes = first.all(ChatText.WELCOME);
        if (welcomes.isEmpty()) {
            return missing(chat, ChatText.WELCOME, first);
        }
        if (joins.isEmpty()) {
            return missing(chat, ChatText.joined(first.name()), first);
        }
        if (welcomes.size() > 1) {
            return Verdict.failed(
                    Message.of("welcome.doubled", first.name(), welcomes.size()),
                    welcomes.get(1).order());
        }
        return place(joins.get(0), first) < place(welcomes.get(0), first)
                ? Verdict.passed()
                : Verdict.failed(
                        Message.of("welcome.before-join", ChatText.joined(first.name())),
                        welcomes.get(0).order());
    }

    private static int place(Heard line, Member member) {
        return member.heard().indexOf(line);
    }

    private static Verdict missing(ChatRecord chat, String wanted, Member member) {
        return Quote.nearMiss(wanted, member.lines())
                .map(near -> Verdict.failed(
                        Message.of("welcome.near", Quote.of(wanted), Quote.of(near.text())),
                        Nearest.of(wanted, Heard.of(near).text()),
                        near.order()))
                .orElseGet(() -> Verdict.failed(
                        Message.of("welcome.missing", Quote.of(wanted), Quote.firstOf(member.lines())),
                        Nearest.among(chat.strays(member.lines()), wanted)));
    }
}
