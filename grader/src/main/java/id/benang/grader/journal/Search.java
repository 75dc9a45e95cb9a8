package id.benang.grader.journal;

import java.util.Optional;

/**
 * Looks for evidence in a journal that grows. Called again whenever something was recorded, and now and then
 * besides, for what the journal does not see by itself.
 *
 * @param <T> what is found
 */
@FunctionalInterface
public interface Search<T> {

    /** What was found so far. */
    Found<T> look(Journal journal);

    /** What is found when patience has run out: the last look of all. */
    default Found<T> lookLast(Journal journal) {
        return look(journal);
    }

    /** The outcome of one look. */
    sealed interface Found<T> {

        /** Here it is. */
        record Here<T>(T what) implements Found<T> {}

        /** It may still come. */
        record NotYet<T>() implements Found<T> {}

        /** It can no longer come: the connection has ended, the program is gone. */
        record Never<T>() implements Found<T> {}

        static <T> Found<T> here(T what) {
            return new Here<>(what);
        }

        static <T> Found<T> notYet() {
            return new NotYet<>();
        }

        static <T> Found<T> never() {
            return new Never<>();
        }

        /** Here it is if it is there, and otherwise it may still come unless it cannot. */
        static <T> Found<T> from(Optional<T> what, boolean over) {
            return what.map(Found::here).orElseGet(() -> over ? never() : notYet());
        }
    }
}
