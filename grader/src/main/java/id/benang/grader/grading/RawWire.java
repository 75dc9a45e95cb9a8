package id.benang.grader.grading;

import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings.Wire;
import id.benang.grader.model.Verdict;
import java.util.Set;

/** What a wire without line ends leaves of the checks. */
final class RawWire {

    /** Without lines nothing says where a message begins or ends, nor that an empty one was sent. */
    private static final Set<String> NEED_LINES =
            Set.of("split", "merged", "crlf", "leave-midline", "long-line", "empty-answer", "client-split");

    /** Nor can a name be empty there, and what is asked again sticks to what was said before. */
    private static final Set<String> CHALLENGES = Rubric.usual().challenges().keySet();

    private RawWire() {}

    /** Whether a check makes no sense on this wire. */
    static boolean leavesOut(String check, Wire wire) {
        return wire == Wire.RAW && (NEED_LINES.contains(check) || CHALLENGES.contains(check));
    }

    /** What becomes of such a check. */
    static Verdict leftOut() {
        return new Verdict.LeftOut(Message.of("left-out.raw-wire"));
    }
}
