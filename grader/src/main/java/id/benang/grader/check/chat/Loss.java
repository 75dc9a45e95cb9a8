package id.benang.grader.check.chat;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chat line that did not reach one who must hear it.
 *
 * @param listener who did not hear it
 */
record Loss(Post post, Member listener) {

    /** The first loss of a record. */
    static Optional<Loss> firstOf(ChatRecord chat) {
        return chat.posts().stream()
                .sorted((one, other) -> Long.compare(one.order(), other.order()))
                .flatMap(post -> of(chat, post))
                .findFirst();
    }

    private static Stream<Loss> of(ChatRecord chat, Post post) {
        return chat.mustHear(post).stream()
                .filter(listener -> listener.all(post.text()).isEmpty())
                .map(listener -> new Loss(post, listener));
    }
}
