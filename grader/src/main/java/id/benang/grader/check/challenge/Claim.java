package id.benang.grader.check.challenge;

import id.benang.grader.check.Quote;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import java.util.List;

/**
 * A username that a connection asked for, and what it was told.
 *
 * @param who the connection
 * @param order when it asked
 * @param answer what it received from then until it sent something else
 * @param closed whether the server ended the connection instead of waiting for more
 */
record Claim(String who, String name, long order, List<Line> answer, boolean closed) {

    Claim {
        answer = List.copyOf(answer);
    }

    boolean isAccepted() {
        return answer.stream().anyMatch(line -> line.text().contains(ChatText.WELCOME));
    }

    /** Whether it was refused as it should be: with this text, and then with the question once more. */
    boolean isRefused(String text) {
        List<String> lines = answer.stream().map(Line::text).toList();
        int said = lines.indexOf(text);
        return said >= 0 && lines.lastIndexOf(ChatText.NICK) > said;
    }

    /** Whether it was answered in a way that only a server with challenges has: asked again, or told this text. */
    boolean isRefusedSomehow(String text) {
        return !isAccepted()
                && (answer.stream()
                                .anyMatch(line -> line.text().equals(ChatText.NICK)
                                        || line.text().contains(text))
                        || Quote.nearMiss(text, answer).isPresent());
    }
}
