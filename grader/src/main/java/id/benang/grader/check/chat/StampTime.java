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
                .map(each -> failed(transcript, stamps, each, stamped))
                .orElseGet(Verdict::passed);
    }

    private static Verdict failed(Transcript transcript, Stamps stamps, Stamps.Stamped each, List<Stamps.Stamped> all) {
        if (standsStill(stamps, each, all)) {
            return failed("stamp-time.stands-still", stamps, each, "");
        }
        if (stamps.isUtc(each)) {
            return failed("stamp-time.utc", stamps, each, "");
        }
        return StampPattern.of(transcript.module(), each.stamp(), stamps.seconds(each))
                .map(pattern -> failed("stamp-time.pattern", stamps, each, pattern))
                .orElseGet(() -> failed(
                        stamps.isOfAnotherZone(each) ? "stamp-time.zone" : "stamp-time.wrong", stamps, each, ""));
    }

    /** Whether a clock was read once and for all: the stamp was right for an earlier broadcast. */
    private static boolean standsStill(Stamps stamps, Stamps.Stamped each, List<Stamps.Stamped> all) {
        return all.stream()
                .anyMatch(earlier -> earlier.heard().order() < each.heard().order()
                        && earlier.stamp().equals(each.stamp())
                        && stamps.isOfItsMoment(earlier));
    }

    private static Verdict failed(String key, Stamps stamps, Stamps.Stamped each, String pattern) {
        return Verdict.failed(
                Message.of(
                        key,
                        Quote.of(each.cause().text()),
                        Quote.of(stamps.write(stamps.latest(each))),
                        Quote.of(each.stamp()),
                        pattern),
                Nearest.of(stamps.write(stamps.latest(each)), each.stamp()),
                each.cause().order(),
                each.heard().order());
    }
}
