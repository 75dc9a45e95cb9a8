package id.benang.grader.check.chat;

import id.benang.grader.model.Event;
import id.benang.grader.model.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whose connection the server ended that had not left. */
final class Dropped {

    private Dropped() {}

    /** The first of these members whose connection ended before it left. */
    static Optional<String> firstOf(Transcript transcript, List<Member> members) {
        return members.stream()
                .filter(member -> endOf(transcript, member.who()) < member.left())
                .map(Member::who)
                .findFirst();
    }

    /** When a connection was ended by the server; later than everything for one that never was. */
    private static long endOf(Transcript transcript, String who) {
        Stream<Long> ends = transcript
                .all(Event.EndReceived.class)
                .filter(end -> end.event().who().equals(who))
                .map(Transcript.Placed::order);
        Stream<Long> resets = transcript
                .all(Event.ResetReceived.class)
                .filter(reset -> reset.event().who().equals(who))
                .map(Transcript.Placed::order);
        return Stream.concat(ends, resets).reduce(Long.MAX_VALUE, Math::min);
    }
}
