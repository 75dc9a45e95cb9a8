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
                .map(each -> failed(keyOf(transcript, stamps, each, stamped), stamps, each))
                .orElseGet(Verdict::passed);
    }

    /** Which slip it is, where that shows: one that many make, or a clock that was read once and for all. */
    private static String keyOf(Transcript transcript, Stamps stamps, Stamps.Stamped each, List<Stamps.Stamped> all) {
        boolean standsStill = all.stream()
                .anyMatch(earlier -> earlier.heard().order() < each.heard().order()
                        && earlier.stamp().equals(each.stamp())
                        && stamps.isOfItsMoment(earlier));
        return standsStill
                ? "stamp-time.stands-still"
                : StampSlip.of(transcript.module(), each.stamp(), stamps.seconds(each))
                        .map(StampSlip::key)
                        .orElseGet(() -> stamps.isOfAnotherZone(each) ? "stamp-time.zone" : "stamp-time.wrong");
    }

    private static Verdict failed(String key, Stamps stamps, Stamps.Stamped each) {
        return Verdict.failed(
                Message.of(
                        key,
                        Quote.of(each.cause().text()),
                        Quote.of(stamps.write(stamps.latest(each))),
                        Quote.of(each.stamp())),
                Nearest.of(stamps.write(stamps.latest(each)), each.stamp()),
                each.cause().order(),
                each.heard().order());
    }
}
