package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Why a check did not pass, in plain lines. */
final class FailureText {

    private static final String INDENT = " ".repeat(6);
    private static final String DEEPER = " ".repeat(8);

    private final Words words;
    private final int width;

    FailureText(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    /** What came, the likely cause and where to read on; nothing for a check that passed. */
    List<String> brief(CheckResult check) {
        List<String> lines = new ArrayList<>();
        String reason = words.reason(check.verdict());
        if (!reason.isEmpty()) {
            lines.addAll(indented(INDENT, named(check.verdict(), reason)));
        }
        check.feedback().flatMap(Feedback::difference).ifPresent(difference -> lines.addAll(compared(difference)));
        String hint = words.hint(check.verdict());
        if (!hint.isEmpty()) {
            lines.addAll(indented(INDENT, words.say("report.hint", hint)));
        }
        check.feedback().ifPresent(feedback -> feedback.findings().forEach(finding -> lines.addAll(found(finding))));
        if (check.verdict() instanceof Verdict.Failed) {
            words.question(check.id(), check.verdict())
                    .ifPresent(question -> lines.addAll(indented(INDENT, words.say("report.question", question))));
            lines.addAll(indented(INDENT, words.say("report.check", check.id())));
        }
        return lines;
    }

    /** Both texts, one below the other, with a caret under the first difference. */
    private List<String> compared(Difference difference) {
        String wanted = words.say("difference.wanted") + ": ";
        String came = words.say("difference.came") + ": ";
        int label = Math.max(Columns.of(wanted), Columns.of(came));
        String same = "\"" + Escaped.line(difference.same());
        int room = width - INDENT.length() - label;
        List<String> lines = new ArrayList<>(List.of(
                INDENT
                        + Columns.left(wanted, label)
                        + Columns.cut(same + Escaped.line(difference.wanted()) + "\"", room),
                INDENT + Columns.left(came, label) + Columns.cut(same + Escaped.line(difference.came()) + "\"", room),
                INDENT + " ".repeat(label + Math.min(Columns.of(same), room - 1)) + "^"));
        difference.kind().ifPresent(kind -> lines.addAll(indented(INDENT, words.say(kind))));
        return lines;
    }

    /** The same with the diagram of what happened before. */
    List<String> whole(CheckResult check) {
        List<String> lines = new ArrayList<>(brief(check));
        check.feedback().ifPresent(feedback -> lines.addAll(drawn(feedback)));
        return lines;
    }

    private List<String> found(Finding finding) {
        List<String> lines =
                new ArrayList<>(indented(INDENT, words.say("report.finding", words.say(finding.sentence()))));
        for (Finding.Place place : finding.places()) {
            place.text()
                    .map(text -> Escaped.line(place + "  " + text))
                    .ifPresent(quote -> lines.add(DEEPER + Columns.cut(quote, width - DEEPER.length())));
        }
        return lines;
    }

    private List<String> drawn(Feedback feedback) {
        if (feedback.diagram().rows().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", INDENT + words.say("diagram.title") + ":"));
        new SequenceText(words, width - INDENT.length())
                .draw(feedback.diagram())
                .forEach(line -> lines.add((INDENT + line).stripTrailing()));
        return lines;
    }

    private String named(Verdict verdict, String reason) {
        if (verdict instanceof Verdict.Skipped || verdict instanceof Verdict.LeftOut) {
            return words.say("report.skipped", reason);
        }
        return verdict instanceof Verdict.Inconclusive ? words.say("report.inconclusive", reason) : reason;
    }

    private List<String> indented(String indent, String text) {
        return Wrapped.indented(indent, width, text);
    }
}
