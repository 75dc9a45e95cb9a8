package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Several clients are served side by side: each gets in while the others stay and say nothing, and each is heard
 * when it speaks, in another order than they came.
 */
public final class ConcurrentClients implements Check {

    @Override
    public String id() {
        return "concurrent-clients";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        for (Member member : chat.members()) {
            if (member.welcomed().isEmpty()) {
                String waitsFor = member.username().isEmpty() ? "NICK" : "Terkoneksi dengan Server!";
                return Verdict.failed(
                        Message.of("concurrent-clients.not-served", member.who(), Quote.of(waitsFor)),
                        member.connected());
            }
        }
        return spokenInTurn(transcript, chat);
    }

    /** Each line of the speaking steps must have been heard by somebody before the next one spoke. */
    private static Verdict spokenInTurn(Transcript transcript, ChatRecord chat) {
        List<Post> spoken = chat.posts().stream()
                .filter(post -> inSpeakingStep(transcript, post))
                .sorted((one, other) -> Long.compare(one.order(), other.order()))
                .toList();
        if (spoken.size() < 2) {
            return NotReached.in(transcript);
        }
        for (int index = 0; index + 1 < spoken.size(); index++) {
            OptionalLong heard = firstHeard(chat, spoken.get(index));
            long next = spoken.get(index + 1).order();
            if (heard.isPresent() && heard.getAsLong() > next) {
                return Verdict.failed(
                        Message.of(
                                "concurrent-clients.held-up",
                                spoken.get(index).sender().who(),
                                spoken.get(index + 1).sender().who()),
                        spoken.get(index).order(),
                        heard.getAsLong());
            }
        }
        return Verdict.passed();
    }

    private static boolean inSpeakingStep(Transcript transcript, Post post) {
        Optional<String> step = transcript
                .all(Event.Step.class)
                .filter(placed -> placed.order() < post.order())
                .reduce((earlier, later) -> later)
                .map(placed -> placed.event().name());
        return step.filter(name -> name.startsWith("speak")).isPresent();
    }

    private static OptionalLong firstHeard(ChatRecord chat, Post post) {
        return chat.members().stream()
                .flatMap(member -> member.all(post.text()).stream())
                .mapToLong(Heard::order)
                .min();
    }
}
