package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LIMIT = Duration.ofMillis(1_200);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final LagMeter lag = LagMeter.start();
    private final AtomicLong starved = new AtomicLong();
    private final Starvation program = () -> starved::get;

    @AfterEach
    void close() {
        lag.close();
    }

    private Patience.Wait begin(Duration quiet, Duration atMost) {
        return new Patience(quiet, atMost, lag, program).begin();
    }

    private static void awaitEnd(Patience.Wait wait) {
        while (!wait.isOver()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void silence_ends_it() {
        Patience.Wait wait = begin(LIMIT, LONG);
        assertThat(wait.isOver()).isFalse();
        awaitEnd(wait);
    }

    @Test
    void all_of_it_ends_it_however_much_comes() {
        Patience.Wait wait = begin(LONG, LIMIT);
        while (!wait.isOver()) {
            wait.progress();
        }
        assertThat(wait.isOver()).isTrue();
    }

    @Test
    void for_a_backlog_there_is_more_in_all() {
        Patience.Wait wait =
                new Patience(LONG, LIMIT, lag, program).forBacklog().begin();
        long twice = System.nanoTime() + LIMIT.multipliedBy(2).toNanos();
        while (System.nanoTime() < twice) {
            assertThat(wait.isOver()).isFalse();
        }
    }

    @Test
    void silence_ends_it_for_a_backlog_too() {
        Patience.Wait wait =
                new Patience(LIMIT, LONG, lag, program).forBacklog().begin();
        assertThat(wait.isOver()).isFalse();
        awaitEnd(wait);
    }

    @Test
    void time_in_which_the_program_was_kept_from_running_does_not_count() {
        starved.set(LONG.toNanos());
        Patience.Wait wait = begin(LIMIT, LIMIT);
        long twice = System.nanoTime() + LIMIT.multipliedBy(2).toNanos();
        while (System.nanoTime() < twice) {
            assertThat(wait.isOver()).isFalse();
        }
    }

    @Test
    void program_that_was_kept_from_running_for_a_while_has_as_much_longer() {
        starved.set(Duration.ofMillis(300).toNanos());
        long begin = System.nanoTime();
        awaitEnd(begin(LIMIT, LIMIT));
        assertThat(System.nanoTime() - begin)
                .isGreaterThanOrEqualTo(LIMIT.plusMillis(300).toNanos());
    }

    @Test
    void delay_of_the_grader_and_of_the_program_are_left_out_one_after_the_other() {
        assertThat(Patience.fair(100, 0, 0)).isEqualTo(100);
        assertThat(Patience.fair(100, 20, 0)).isEqualTo(80);
        assertThat(Patience.fair(100, 20, 30)).isEqualTo(50);
    }

    @Test
    void program_that_spins_is_not_waited_for_for_ever_while_the_grader_is_held_up_as_well() {
        assertThat(Patience.fair(4_283, 400, 3_840)).isEqualTo(221);
        assertThat(Patience.fair(4_283, 3_840, 400)).isEqualTo(221);
        assertThat(Patience.fair(100, 60, 60)).isEqualTo(20);
    }
}
