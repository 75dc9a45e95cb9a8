package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** The stamp of each chat line has the module's shape to the letter. */
public final class StampFormat implements Check {

    @Override
    public String id() {
        return "stamp-format";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<Stamps.Stamped> stamped = Stamps.in(transcript);
        if (stamped.isEmpty()) {
            return NotReached.in(transcript);
        }
        List<Stamps.Stamped> withStamp =
                stamped.stream().filter(each -> !each.stamp().isEmpty()).toList();
        if (withStamp.isEmpty()) {
            Heard heard = stamped.get(0).heard();
            return Verdict.failed(
                    Message.of(
                            "stamp-format.none",
                            Quote.of(Stamps.pattern(transcript.module())),
                            Quote.of(heard.line().text())),
                    heard.order());
        }
        return withStamp.stream()
                .filter(each -> !Stamps.hasShape(transcript.module(), each.stamp()))
                .findFirst()
                .map(each -> Verdict.failed(
                        Message.of(
                                isNowAndThenRight(transcript.module(), withStamp)
                                        ? "stamp-format.now-and-then"
                                        : "stamp-format.shape",
                                Quote.of(Stamps.pattern(transcript.module())),
                                Quote.of(each.heard().line().text())),
                        each.heard().order()))
                .orElseGet(Verdict::passed);
    }

    private static boolean isNowAndThenRight(LabModule module, List<Stamps.Stamped> stamped) {
        return stamped.stream().anyMatch(each -> Stamps.hasShape(module, each.stamp()));
    }
}
