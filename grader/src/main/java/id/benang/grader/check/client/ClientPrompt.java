package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** The chat client asks for the username, with the sheet's prompt. */
public final class ClientPrompt implements Check {

    @Override
    public String id() {
        return "client-prompt";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ClientRecord record = ClientRecord.of(transcript);
        long keyboardUsed = record.typed().stream().findFirst().map(Line::order).orElse(Long.MAX_VALUE);
        Transcript.Console screen = record.screen();
        int at = screen.text().indexOf(ChatText.USERNAME_PROMPT);
        boolean asked = at >= 0 && screen.orderAt(at + ChatText.USERNAME_PROMPT.length()) < keyboardUsed;
        return asked
                ? Verdict.passed()
                : Verdict.failed(Message.of(
                        "client-prompt.missing", Quote.of(ChatText.USERNAME_PROMPT), Quote.endOf(screen.text())));
    }
}
