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

/** Of several clients of one name each is its own: when one goes, that one is gone, and the others chat on. */
public final class SameNameKeptApart implements Check {

    @Override
    public String id() {
        return "same-name";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        Optional<Member> second =
                chat.named().stream().filter(member -> isSecond(chat, member)).findFirst();
        if (second.isEmpty()) {
            return NotReached.in(transcript);
        }
        if (second.get().welcomed().isEmpty()) {
            return notLetIn(second.get());
        }
        return Loss.firstOf(chat)
                .map(loss -> lost(chat, loss))
                .or(() -> miscounted(chat))
                .orElseGet(() -> chat.named().stream()
                                .allMatch(member -> member.welcomed().isPresent())
                        ? Verdict.passed()
                        : NotReached.in(transcript));
    }

    private static boolean isSecond(ChatRecord chat, Member member) {
        return chat.named().stream()
                .anyMatch(other ->
                        other.connected() < member.connected() && other.name().equals(member.name()));
    }

    /** A server that refuses taken names has nothing to keep apart; any other has to let the second one in. */
    private static Verdict notLetIn(Member second) {
        long prompts = second.heard().stream()
                .filter(heard -> heard.says(ChatText.NICK))
                .count();
        boolean refused = prompts > 1
                || second.lines().stream().anyMatch(line -> line.text().contains(ChatText.USERNAME_TAKEN));
        return refused
                ? new Verdict.LeftOut(Message.of("left-out.same-name"))
                : Verdict.failed(
                        Message.of("same-name.not-served", Quote.of(second.name()), Quote.lastOf(second.lines())),
                        second.connected());
    }

    private static Verdict lost(ChatRecord chat, Loss loss) {
        String gone = chat.members().stream()
                .filter(member -> member.left() < loss.post().order())
                .reduce((earlier, later) -> later)
                .map(Member::who)
                .orElse("–");
        return Verdict.failed(
                Message.of(
                        "same-name.lost",
                        Quote.of(loss.post().text()),
                        loss.listener().who(),
                        gone),
                loss.post().order());
    }

    /** Whoever is there all the time hears of each leave of a name as often as one of that name has left. */
    private static Optional<Verdict> miscounted(ChatRecord chat) {
        Member witness = chat.named().get(0);
        return chat.named().stream()
                .map(Member::name)
                .distinct()
                .filter(name -> !name.equals(witness.name()))
                .flatMap(name -> miscounted(chat, witness, name).stream())
                .findFirst();
    }

    private static Optional<Verdict> miscounted(ChatRecord chat, Member witness, String name) {
        long left = chat.named().stream()
                .filter(member -> member.name().equals(name) && member.left() < witness.left())
                .count();
        List<Heard> told = witness.all(ChatText.left(name));
        return told.size() == left
                ? Optional.empty()
                : Optional.of(Verdict.failed(Message.of(
                        "same-name.miscounted", witness.who(), Quote.of(ChatText.left(name)), told.size(), left)));
    }
}
