package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;

/**
 * A port that somebody else has is told on the standard error, with host and port and without a stack trace, and the
 * exit status is 1. The record's one step is named after the arguments: host, blank, port.
 */
public final class PortTakenTold implements Check {

    private static final int STATUS = 1;
    private static final String LOCAL = "localhost";

    @Override
    public String id() {
        return "port-taken";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        return transcript
                .first(Event.Step.class, any -> true)
                .map(step -> judge(step.event().name(), Ending.of(transcript)))
                .orElseGet(() -> NotReached.in(transcript));
    }

    private static Verdict judge(String arguments, Ending ending) {
        String host = arguments.substring(0, arguments.indexOf(' '));
        String port = arguments.substring(arguments.indexOf(' ') + 1);
        return problem(host, port, ending).map(Verdict::failed).orElseGet(Verdict::passed);
    }

    private static Optional<Message> problem(String host, String port, Ending ending) {
        if (ending.listensInstead().isPresent()) {
            return Optional.of(Message.of(
                    "port-taken.listens", port, ending.listensInstead().get()));
        }
        if (ending.exit().isEmpty()) {
            return Optional.of(Message.of("port-taken.hangs", port));
        }
        if (ending.showsTrace()) {
            return Optional.of(Message.of("port-taken.trace", port, Quote.startOf(ending.said())));
        }
        if (!ending.hasStatus(STATUS)) {
            return Optional.of(Message.of("port-taken.status", port, ending.status()));
        }
        if (ending.isSilent()) {
            return Optional.of(Message.of("port-taken.silent", port));
        }
        boolean named = ending.said().contains(port)
                && (ending.said().contains(host) || ending.said().contains(LOCAL));
        return named
                ? Optional.empty()
                : Optional.of(Message.of("port-taken.unnamed", host, port, Quote.startOf(ending.said())));
    }
}
