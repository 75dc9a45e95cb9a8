package id.benang.grader.check.chat;

import id.benang.grader.model.ChatText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A chat line that a newcomer did not hear though it was broadcast behind its own join, as one who was there before
 * heard them: who is told of is registered, and all hear broadcasts in one order.
 *
 * @param witness who heard the join and then the line
 */
record Gap(Member newcomer, Post post, Member witness) {

    /** The first gap of a record; only lines that others behind them show to have passed the newcomer count. */
    static Optional<Gap> firstOf(ChatRecord chat) {
        return chat.named().stream()
                .flatMap(newcomer -> witness(chat, newcomer).flatMap(witness -> of(chat, newcomer, witness)).stream())
                .findFirst();
    }

    /** One who was in before the newcomer came; whoever leaves heard all lines up to its last one. */
    private static Optional<Member> witness(ChatRecord chat, Member newcomer) {
        return chat.members().stream()
                .filter(member -> member.presentAt(newcomer.connected()))
                .findFirst();
    }

    private static Optional<Gap> of(ChatRecord chat, Member newcomer, Member witness) {
        List<Integer> joins = witness.hearing().places(ChatText.joined(newcomer.name()));
        OptionalInt last = chat.posts().stream()
                .filter(post -> !newcomer.all(post.text()).isEmpty())
                .mapToInt(post -> place(witness, post))
                .max();
        if (joins.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return chat.posts().stream()
                .filter(post -> place(witness, post) > joins.get(0) && place(witness, post) < last.getAsInt())
                .filter(post -> newcomer.all(post.text()).isEmpty())
                .findFirst()
                .map(post -> new Gap(newcomer, post, witness));
    }

    /** Where a line stands in what somebody heard; before everything, if nowhere. */
    private static int place(Member member, Post post) {
        return member.hearing().places(post.text()).stream().findFirst().orElse(-1);
    }
}
