package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every receiver gets the lines of one sender in the order in which they were sent. */
public final class SenderOrder implements Check {

    @Override
    public String id() {
        return "sender-order";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        Map<String, List<Post>> bySender = chat.posts().stream()
                .sorted(Comparator.comparingLong(Post::order))
                .collect(Collectors.groupingBy(post -> post.sender().who()));
        boolean exercised = false;
        for (Member listener : chat.members()) {
            for (List<Post> sent : bySender.values()) {
                List<Arrival> arrivals = Arrival.of(sent, listener);
                exercised |= arrivals.size() > 1;
                for (int index = 0; index + 1 < arrivals.size(); index++) {
                    if (arrivals.get(index).place() > arrivals.get(index + 1).place()) {
                        return swapped(listener, arrivals.get(index), arrivals.get(index + 1));
                    }
                }
            }
        }
        return exercised ? Verdict.passed() : NotReached.in(transcript);
    }

    private static Verdict swapped(Member listener, Arrival earlier, Arrival later) {
        return Verdict.failed(
                Message.of(
                        "sender-order.swapped",
                        earlier.post().sender().who(),
                        Quote.of(earlier.post().text()),
                        Quote.of(later.post().text()),
                        listener.who()),
                earlier.post().order(),
                later.post().order(),
                later.heard().order(),
                earlier.heard().order());
    }

    /**
     * A chat line that somebody heard.
     *
     * @param place where it stands among all that the listener heard
     */
    private record Arrival(Post post, int place, Heard heard) {

        /** Those of these lines that a listener heard, in the order in which they were sent. */
        static List<Arrival> of(List<Post> sent, Member listener) {
            return sent.stream()
                    .flatMap(post -> listener.hearing().places(post.text()).stream()
                            .limit(1)
                            .map(place ->
                                    new Arrival(post, place, listener.heard().get(place))))
                    .toList();
        }
    }
}
