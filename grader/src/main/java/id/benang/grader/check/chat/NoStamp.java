package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** In {@code modul-contoh} nothing stands in front of any line. */
public final class NoStamp implements Check {

    @Override
    public String id() {
        return "no-stamp";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<String> texts = Stream.concat(
                        Stream.of(ChatText.NICK, ChatText.WELCOME),
                        chat.broadcasts().stream().map(ChatRecord.Cause::text))
                .toList();
        List<Heard> known = chat.members().stream()
                .flatMap(member -> member.heard().stream())
                .filter(heard -> texts.stream().anyMatch(heard::says))
                .toList();
        if (known.isEmpty()) {
            return NotReached.in(transcript);
        }
        return known.stream()
                .filter(heard -> !texts.contains(heard.line().text()))
                .findFirst()
                .map(heard -> Verdict.failed(
                        Message.of("no-stamp.something", Quote.of(heard.line().text())), heard.order()))
                .orElseGet(Verdict::passed);
    }
}
