package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ConsoleAddress;
import id.benang.grader.model.ConsoleText;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** The chat server's console shows the sheet's texts, wherever in the stream; addresses in any form. */
public final class ChatConsole implements Check {

    private static final String STEP = "console";

    @Override
    public String id() {
        return "console";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        String screen = transcript.console(Event.Stream.OUT).text();
        Span step = Span.ofStep(transcript, STEP);
        ChatRecord chat = ChatRecord.of(transcript);
        List<Post> posts = chat.posts(step);
        if (posts.isEmpty()) {
            return NotReached.in(transcript);
        }
        return listening(transcript, screen)
                .or(() -> chat.named().stream()
                        .filter(member -> step.holds(member.connected()))
                        .flatMap(member -> came(transcript, screen, member).stream())
                        .findFirst())
                .or(() -> chat(transcript.module(), screen, posts))
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> listening(Transcript transcript, String screen) {
        String words = ConsoleText.listening(transcript.module());
        if (transcript.module() == LabModule.MODUL_CONTOH) {
            return screen.contains(words) ? Optional.empty() : Optional.of(missing(words, screen));
        }
        Optional<Event.Listening> listening =
                transcript.first(Event.Listening.class, any -> true).map(Transcript.Placed::event);
        return listening
                .filter(it -> !ConsoleAddress.standsBehind(words, it.port(), screen))
                .map(it -> missing(words + ConsoleAddress.IP + ":" + it.port(), screen));
    }

    private static Optional<Verdict> came(Transcript transcript, String screen, Member member) {
        LabModule module = transcript.module();
        int port = transcript
                .first(Event.Connected.class, event -> event.who().equals(member.who()))
                .orElseThrow()
                .event()
                .localPort();
        String words = ConsoleText.connected(module);
        if (!ConsoleAddress.standsBehind(words, port, screen)) {
            String address = module == LabModule.MODUL_CONTOH
                    ? "('" + ConsoleAddress.IP + "', " + port + ")"
                    : ConsoleAddress.IP + ":" + port;
            return Optional.of(missing(words + address, screen));
        }
        return ConsoleText.named(module, member.name()).stream()
                .filter(text -> !screen.contains(text))
                .findFirst()
                .map(text -> missing(text.strip(), screen));
    }

    private static Optional<Verdict> chat(LabModule module, String screen, List<Post> posts) {
        return posts.stream()
                .map(Post::text)
                .filter(text -> ConsoleText.showsChat(module) && !screen.contains(text))
                .findFirst()
                .map(text -> missing(text, screen));
    }

    private static Verdict missing(String wanted, String screen) {
        return Verdict.failed(
                Message.of("chat-console.missing", Quote.of(wanted), Quote.endOf(screen)), Nearest.on(screen, wanted));
    }
}
