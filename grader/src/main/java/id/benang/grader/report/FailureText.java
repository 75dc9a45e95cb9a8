package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
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
        String hint = words.hint(check.verdict());
        if (!hint.isEmpty()) {
            lines.addAll(indented(INDENT, words.say("report.hint", hint)));
        }
        check.feedback().ifPresent(feedback -> feedback.findings().forEach(finding -> lines.addAll(found(finding))));
        if (check.verdict() instanceof Verdict.Failed) {
            lines.addAll(indented(INDENT, words.say("report.check", check.id())));
        }
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
