package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command that there is not is answered to its sender, by its word alone. */
public final class UnknownCommand implements Check {

    private static final Set<String> KNOWN = Set.of("/pm", "/list", "/kick");

    @Override
    public String id() {
        return "unknown-command";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        Replies replies = new Replies(id(), record);
        List<Command> commands = record.commands().stream()
                .filter(command -> !KNOWN.contains(command.word()))
                .toList();
        return record.notAttempted()
                .or(() -> commands.stream()
                        .map(command -> replies.judge(command, ChallengeText.unknownCommand(command.word())))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> commands.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }
}
