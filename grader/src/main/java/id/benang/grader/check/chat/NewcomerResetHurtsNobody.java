package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A client that breaks off before it says its name holds up nobody and is announced to nobody. */
public final class NewcomerResetHurtsNobody implements Check {

    private static final String AFTERWARDS = "healed";

    @Override
    public String id() {
        return "newcomer-reset";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        boolean brokeOff = chat.members().stream()
                .anyMatch(member ->
                        member.username().isEmpty() && member.departure().isPresent());
        if (!brokeOff || chat.named().isEmpty()) {
            return NotReached.in(transcript);
        }
        return announced(chat, wentBefore(transcript))
                .or(() -> heldUp(transcript, chat))
                .or(() -> Loss.firstOf(chat)
                        .map(loss -> Verdict.failed(
                                Message.of(
                                        "newcomer-reset.lost",
                                        Quote.of(loss.post().text()),
                                        loss.listener().who()),
                                loss.post().order())))
                .orElseGet(Verdict::passed);
    }

    private static Set<String> wentBefore(Transcript transcript) {
        return transcript
                .all(Event.WentBefore.class)
                .flatMap(before -> before.event().usernames().stream())
                .collect(Collectors.toSet());
    }

    /** Every notice that was heard must be about somebody with a name, one who went before all this included. */
    private static Optional<Verdict> announced(ChatRecord chat, Set<String> wentBefore) {
        Set<String> names = new HashSet<>(wentBefore);
        chat.named().forEach(member -> names.add(member.name()));
        return chat.members().stream()
                .flatMap(member -> member.heard().stream())
                .filter(heard -> isNotice(heard) && names.stream().noneMatch(name -> isAbout(name, heard)))
                .findFirst()
                .map(heard -> Verdict.failed(
                        Message.of(
                                "newcomer-reset.announced",
                                Quote.of(heard.line().text())),
                        heard.order()));
    }

    private static boolean isNotice(Heard heard) {
        String text = heard.line().text();
        return text.endsWith(ChatText.left("").strip())
                || text.endsWith(ChatText.joined("").strip());
    }

    private static boolean isAbout(String name, Heard heard) {
        return heard.says(ChatText.left(name)) || heard.says(ChatText.joined(name));
    }

    /** Who comes afterwards is asked for its name and let in, as are those who have said theirs before. */
    private static Optional<Verdict> heldUp(Transcript transcript, ChatRecord chat) {
        long healed = transcript
                .first(Event.Step.class, step -> step.name().equals(AFTERWARDS))
                .map(Transcript.Placed::order)
                .orElse(Long.MAX_VALUE);
        return chat.members().stream()
                .filter(member -> member.welcomed().isEmpty())
                .filter(member -> member.username().isPresent() || member.connected() > healed)
                .findFirst()
                .map(member -> Verdict.failed(Message.of("newcomer-reset.held-up", member.who()), member.connected()));
    }
}
