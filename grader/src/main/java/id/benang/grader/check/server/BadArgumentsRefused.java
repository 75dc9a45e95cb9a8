package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Arguments that make no sense are refused: something readable on the standard error, no stack trace, and exit
 * status 2. Each step of the record is one start and is named after its arguments.
 */
public final class BadArgumentsRefused implements Check {

    private static final int STATUS = 2;
    private static final String TAKES_NO_PORT = "takes-no-port";

    @Override
    public String id() {
        return "bad-arguments";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<String> starts = transcript
                .all(Event.Step.class)
                .map(step -> step.event().name())
                .toList();
        if (starts.contains(TAKES_NO_PORT)) {
            return new Verdict.LeftOut(Message.of("left-out.takes-no-port"));
        }
        if (starts.isEmpty()) {
            return NotReached.in(transcript);
        }
        return starts.stream()
                .map(arguments -> judge(arguments, Ending.of(transcript.step(arguments))))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Verdict::failed)
                .orElseGet(Verdict::passed);
    }

    private static Optional<Message> judge(String arguments, Ending ending) {
        String shown = Quote.of(arguments);
        if (ending.listensInstead().isPresent()) {
            return Optional.of(Message.of(
                    "bad-arguments.listens", shown, ending.listensInstead().get()));
        }
        if (ending.exit().isEmpty()) {
            return Optional.of(Message.of("bad-arguments.hangs", shown));
        }
        if (ending.showsTrace()) {
            return Optional.of(Message.of("bad-arguments.trace", shown, Quote.startOf(ending.said())));
        }
        if (!ending.hasStatus(STATUS)) {
            return Optional.of(Message.of("bad-arguments.status", shown, ending.status()));
        }
        return ending.isSilent() ? Optional.of(Message.of("bad-arguments.silent", shown)) : Optional.empty();
    }
}
