package id.benang.grader.check.chat;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All receivers get the broadcasts that reach them in one and the same order. */
public final class SameOrder implements Check {

    @Override
    public String id() {
        return "same-order";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<String> texts = chat.broadcasts().stream()
                .map(ChatRecord.Cause::text)
                .distinct()
                .toList();
        List<Order> orders =
                chat.members().stream().map(member -> Order.of(member, texts)).toList();
        boolean exercised = false;
        for (int one = 0; one < orders.size(); one++) {
            for (int other = one + 1; other < orders.size(); other++) {
                List<String> common = orders.get(one).commonWith(orders.get(other));
                exercised |= common.size() > 1;
                Optional<Verdict> swapped = swapped(orders.get(one), orders.get(other), common);
                if (swapped.isPresent()) {
                    return swapped.get();
                }
            }
        }
        return exercised ? Verdict.passed() : NotReached.in(transcript);
    }

    private static Optional<Verdict> swapped(Order one, Order other, List<String> common) {
        for (int index = 0; index + 1 < common.size(); index++) {
            String first = common.get(index);
            String second = common.get(index + 1);
            if (other.place(first) > other.place(second)) {
                return Optional.of(Verdict.failed(
                        Message.of(
                                "same-order.different",
                                one.listener().who(),
                                Quote.of(first),
                                Quote.of(second),
                                other.listener().who()),
                        one.heard(first),
                        one.heard(second),
                        other.heard(second),
                        other.heard(first)));
            }
        }
        return Optional.empty();
    }

    /**
     * The order in which one listener heard the broadcasts.
     *
     * @param places for each broadcast that was heard its place among all lines, in the order of the places
     */
    private record Order(Member listener, Map<String, Integer> places) {

        static Order of(Member listener, List<String> texts) {
            Map<Integer, String> heard = new TreeMap<>();
            for (String text : texts) {
                listener.hearing().places(text).stream().limit(1).forEach(place -> heard.put(place, text));
            }
            Map<String, Integer> places = new LinkedHashMap<>();
            heard.forEach((place, text) -> places.put(text, place));
            return new Order(listener, places);
        }

        List<String> commonWith(Order other) {
            return places.keySet().stream().filter(other.places::containsKey).toList();
        }

        int place(String text) {
            return places.getOrDefault(text, -1);
        }

        /** The number of the entry with which a broadcast came. */
        long heard(String text) {
            return listener.heard().get(place(text)).order();
        }
    }
}
