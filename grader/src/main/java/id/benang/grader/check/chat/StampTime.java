package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Each stamp names the moment of its broadcast, in local time. */
public final class StampTime implements Check {

    @Override
    public String id() {
        return "stamp-time";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<Stamps.Stamped> stamped = Stamps.in(transcript).stream()
                .filter(each -> Stamps.hasShape(transcript.module(), each.stamp()))
                .toList();
        Optional<ZoneId> zone = Stamps.zone(transcript);
        if (stamped.isEmpty() || zone.isEmpty()) {
            return NotReached.in(transcript);
        }
        Stamps stamps = Stamps.of(transcript, zone.get());
        return stamped.stream()
                .filter(each -> !stamps.isOfItsMoment(each))
                .findFirst()
                .map(each -> failed(stamps, each))
                .orElseGet(Verdict::passed);
    }

    private static Verdict failed(Stamps stamps, Stamps.Stamped each) {
        return Verdict.failed(
                Message.of(
                        "stamp-time.wrong",
                        Quote.of(each.cause().text()),
                        Quote.of(stamps.write(stamps.latest(each))),
                        Quote.of(each.stamp())),
                Nearest.of(stamps.write(stamps.latest(each)), each.stamp()),
                each.cause().order(),
                each.heard().order());
    }
}
