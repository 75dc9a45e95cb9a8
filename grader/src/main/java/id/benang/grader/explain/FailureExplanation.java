package id.benang.grader.explain;

import id.benang.grader.model.Event;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Explains a failed check by all that the record shows: the threads, the exceptions, the end, and what came before. */
public final class FailureExplanation {

    /** So much of the last output is shown. */
    private static final int LAST_WORDS = 200;

    /** So much of what was printed is kept, in characters. */
    private static final int SCREEN = 4_000;

    private FailureExplanation() {}

    /**
     * The explanation of one failure.
     *
     * @param transcript the record from which the check was judged
     * @param role which of the module's programs was driven
     * @param quoted gives a place in the student's program its text
     */
    public static Feedback of(
            Transcript transcript, Role role, Verdict.Failed failed, UnaryOperator<Finding.Place> quoted) {
        List<Finding> findings = new ArrayList<>();
        // The last wait in vain is the one that the scenario ended with.
        transcript
                .all(Event.ThreadsDumped.class)
                .reduce((earlier, later) -> later)
                .ifPresent(dumped ->
                        findings.addAll(HangExplanation.of(dumped.event().dump())));
        String errors = transcript.console(Event.Stream.ERR).text();
        findings.addAll(CrashExplanation.of(errors));
        transcript
                .first(Event.TookTooMuchMemory.class, any -> true)
                .map(Transcript.Placed::event)
                .ifPresent(it -> findings.add(
                        new Finding(Message.of("crash.too-much-memory", it.used(), it.limit()), List.of())));
        transcript
                .all(Event.Exited.class)
                .reduce((earlier, later) -> later)
                .ifPresent(exited -> findings.add(end(exited.event(), errors, transcript)));
        return new Feedback(
                failed.comparison().map(DifferenceExplanation::of),
                findings.stream().map(finding -> quote(finding, quoted)).toList(),
                Sequence.of(transcript, role, failed.evidence()),
                Sequence.record(transcript, role, failed.evidence()),
                new Feedback.Screen(endOf(transcript.console(Event.Stream.OUT).text()), endOf(errors)));
    }

    private static Finding end(Event.Exited exited, String errors, Transcript transcript) {
        String words = errors.isBlank() ? transcript.console(Event.Stream.OUT).text() : errors;
        String last = words.strip();
        int from = Math.max(0, last.length() - LAST_WORDS);
        return new Finding(Message.of("crash.exited", exited.status(), last.substring(from)), List.of());
    }

    private static String endOf(String printed) {
        if (printed.length() <= SCREEN) {
            return printed;
        }
        // From the beginning of a line on, where there is one.
        String end = printed.substring(printed.length() - SCREEN);
        return end.substring(end.indexOf('\n') + 1);
    }

    private static Finding quote(Finding finding, UnaryOperator<Finding.Place> quoted) {
        return new Finding(
                finding.sentence(), finding.places().stream().map(quoted).collect(Collectors.toList()));
    }
}
