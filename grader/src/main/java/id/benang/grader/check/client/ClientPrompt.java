package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/**
 * The client asks for what is to be typed, with the sheet's prompts: for the first line before it is typed, and in
 * the chat for every message, wherever the answers leave room for it.
 */
public final class ClientPrompt implements Check {

    private final String first;
    private final String then;

    private ClientPrompt(String first, String then) {
        this.first = first;
        this.then = then;
    }

    /** The chat client asks for the username, then for messages. */
    public static ClientPrompt ofChat() {
        return new ClientPrompt(ChatText.USERNAME_PROMPT, ChatText.CHAT_PROMPT);
    }

    /** The request-and-reply client asks for messages. */
    public static ClientPrompt ofEcho() {
        return new ClientPrompt(EchoText.MESSAGE_PROMPT, EchoText.MESSAGE_PROMPT);
    }

    @Override
    public String id() {
        return "client-prompt";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ClientRecord record = ClientRecord.of(transcript);
        long keyboardUsed = record.typed().stream().findFirst().map(Line::order).orElse(Long.MAX_VALUE);
        Transcript.Console screen = record.screen();
        int at = screen.text().indexOf(first);
        boolean asked = at >= 0 && screen.orderAt(at + first.length()) < keyboardUsed;
        if (!asked) {
            return Verdict.failed(
                    Message.of("client-prompt.missing", Quote.of(first), Quote.endOf(screen.text())),
                    Nearest.on(screen.text(), first));
        }
        boolean askedAgain = record.typed().size() < 2 || screen.text().indexOf(then, at + first.length()) >= 0;
        return askedAgain
                ? Verdict.passed()
                : Verdict.failed(
                        Message.of("client-prompt.once", Quote.of(then), Quote.endOf(screen.text())),
                        Nearest.on(screen.text().substring(at + first.length()), then));
    }
}
