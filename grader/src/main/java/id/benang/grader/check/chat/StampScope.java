package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Every broadcast is stamped, joins and leaves too; what goes to one client alone is not. */
public final class StampScope implements Check {

    @Override
    public String id() {
        return "stamp-scope";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<Stamps.Stamped> broadcasts = Stamps.in(transcript);
        if (broadcasts.isEmpty()) {
            return NotReached.in(transcript);
        }
        Optional<Verdict> bare = broadcasts.stream()
                .filter(each -> each.stamp().isEmpty())
                .findFirst()
                .map(each -> Verdict.failed(
                        Message.of(
                                "stamp-scope.bare", Quote.of(each.heard().line().text())),
                        each.heard().order()));
        return bare.orElseGet(() -> stampedForOne(ChatRecord.of(transcript)));
    }

    private static Verdict stampedForOne(ChatRecord chat) {
        return chat.members().stream()
                .flatMap(member -> member.heard().stream())
                .filter(heard -> heard.says(ChatText.NICK) || heard.says(ChatText.WELCOME))
                .filter(heard -> !heard.line().text().equals(ChatText.NICK)
                        && !heard.line().text().equals(ChatText.WELCOME))
                .findFirst()
                .map(heard -> Verdict.failed(
                        Message.of("stamp-scope.stamped", Quote.of(heard.line().text())), heard.order()))
                .orElseGet(Verdict::passed);
    }
}
