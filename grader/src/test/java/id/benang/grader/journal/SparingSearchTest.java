package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SparingSearchTest {

    private static final long LOOK_NANOS = Duration.ofMillis(20).toNanos();

    private final Journal journal = new Journal(Clock.systemUTC());

    /** Takes as long as it must, without a look at anything but the clock. */
    private static <T> Search<T> dear(Queue<Search.Found<T>> answers) {
        return view -> {
            long began = System.nanoTime();
            while (System.nanoTime() - began < LOOK_NANOS) {
                Thread.onSpinWait();
            }
            return answers.remove();
        };
    }

    @Test
    void rests_behind_a_dear_look_and_then_looks_again() {
        Queue<Search.Found<String>> answers =
                new ArrayDeque<>(List.of(Search.Found.notYet(), Search.Found.here("found")));
        Search<String> search = new SparingSearch<>(dear(answers));
        long began = System.nanoTime();

        int asked = 1;
        while (!(search.look(journal) instanceof Search.Found.Here)) {
            asked++;
        }

        assertThat(asked).as("most of them cost nothing").isGreaterThan(2);
        assertThat(answers).isEmpty();
        // One look, a rest of four times its time, and the second look.
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(6 * LOOK_NANOS);
    }

    @Test
    void last_look_is_never_left_out() {
        Queue<Search.Found<String>> answers =
                new ArrayDeque<>(List.of(Search.Found.notYet(), Search.Found.here("found")));
        Search<String> search = new SparingSearch<>(dear(answers));
        search.look(journal);

        assertThat(search.lookLast(journal)).isEqualTo(Search.Found.here("found"));
    }

    @Test
    void wait_that_is_over_looks_once_more() throws InterruptedException {
        try (LagMeter lag = LagMeter.start()) {
            Search<String> onlyAtLast = new Search<>() {
                @Override
                public Found<String> look(Journal view) {
                    return Found.notYet();
                }

                @Override
                public Found<String> lookLast(Journal view) {
                    return Found.here("at last");
                }
            };

            assertThat(journal.await(onlyAtLast, new Patience(Duration.ofMillis(1), Duration.ofMillis(1), lag)))
                    .contains("at last");
        }
    }
}
