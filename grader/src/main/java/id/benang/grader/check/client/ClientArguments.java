package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The client goes where its arguments say, and refuses wrong ones with a clear line and status 2. */
public final class ClientArguments implements Check {

    /** For each step what stands for the arguments in a message. */
    private static final Map<String, String> WRONG =
            Map.of("no-number", "127.0.0.1 abc", "too-big", "127.0.0.1 70000", "too-many", "127.0.0.1 5005 lagi");

    @Override
    public String id() {
        return "client-arguments";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<Transcript.Placed<Event.Connected>> came = transcript.first(Event.Connected.class, any -> true);
        if (came.isEmpty()) {
            return Verdict.failed(Message.of(
                    "client-arguments.never-came",
                    Quote.endOf(transcript.console(Event.Stream.ERR).text())));
        }
        int usual = transcript.module().defaultPort();
        if (came.get().event().localPort() == usual) {
            return Verdict.failed(
                    Message.of("client-arguments.ignored", usual), came.get().order());
        }
        return refusals(transcript);
    }

    private Verdict refusals(Transcript transcript) {
        List<Transcript.Placed<Event.Step>> steps = transcript
                .all(Event.Step.class)
                .filter(step -> WRONG.containsKey(step.event().name()))
                .toList();
        for (Transcript.Placed<Event.Step> step : steps) {
            Optional<Verdict> accepted = accepted(transcript, step);
            if (accepted.isPresent()) {
                return accepted.get();
            }
        }
        return steps.isEmpty() ? NotReached.in(transcript) : Verdict.passed();
    }

    private Optional<Verdict> accepted(Transcript transcript, Transcript.Placed<Event.Step> step) {
        String arguments = WRONG.getOrDefault(step.event().name(), "");
        Ending ending = Ending.after(transcript.step(step.event().name()), step.order());
        Optional<Verdict> silent = ClearLine.isIn(ending.err())
                ? Optional.empty()
                : Optional.of(
                        Verdict.failed(Message.of("client-arguments.silent", arguments, Quote.endOf(ending.out()))));
        return ending.flaw(id(), arguments, 2).or(() -> silent);
    }
}
