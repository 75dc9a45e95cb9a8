package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedWriterTest {

    private final LagMeter lag = LagMeter.start();
    private final AtomicLong starved = new AtomicLong();
    private final Patience patience = bounded(Duration.ofDays(1));
    private final CountDownLatch read = new CountDownLatch(1);

    @AfterEach
    void readOn() {
        read.countDown();
        lag.close();
    }

    private Patience bounded(Duration quiet) {
        return new Patience(quiet, Duration.ofDays(1), lag, () -> starved::get);
    }

    private void blockUntilRead() throws IOException {
        try {
            read.await();
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException();
        }
    }

    @Test
    void a_write_is_done_when_the_call_returns() throws IOException {
        List<String> written = new ArrayList<>();
        try (BoundedWriter writer = new BoundedWriter("test")) {
            writer.write(() -> written.add("one"), patience);
            writer.write(() -> written.add("two"), patience);

            assertThat(written).containsExactly("one", "two");
        }
    }

    @Test
    void a_write_that_fails_says_why() {
        try (BoundedWriter writer = new BoundedWriter("test")) {
            assertThatThrownBy(() -> writer.write(
                            () -> {
                                throw new IOException("Broken pipe");
                            },
                            patience))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Broken pipe");
        }
    }

    @Test
    void a_write_that_nobody_reads_ends_and_the_next_one_does_not_wait_for_it() {
        try (BoundedWriter writer = new BoundedWriter("test")) {
            assertThatThrownBy(() -> writer.write(this::blockUntilRead, bounded(Duration.ofMillis(1))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("not taken after 0 s");
            assertThatThrownBy(() -> writer.write(() -> {}, patience))
                    .isInstanceOf(IOException.class)
                    .hasMessage("what was written before is still unread");
        }
    }

    @Test
    void time_in_which_the_program_has_no_processor_does_not_count() throws IOException {
        starved.set(Duration.ofDays(1).toNanos());
        try (BoundedWriter writer = new BoundedWriter("test")) {
            long twice = System.nanoTime() + Duration.ofMillis(2_400).toNanos();
            writer.write(
                    () -> {
                        while (System.nanoTime() < twice) {
                            Thread.onSpinWait();
                        }
                    },
                    bounded(Duration.ofMillis(1_200)));

            assertThat(System.nanoTime()).isGreaterThanOrEqualTo(twice);
        }
    }

    @Test
    void what_is_begun_before_the_write_before_has_come_back_is_written_behind_it() throws IOException {
        List<String> written = new ArrayList<>();
        try (BoundedWriter writer = new BoundedWriter("test")) {
            writer.begin(() -> {
                blockUntilRead();
                written.add("one");
            });
            writer.begin(() -> written.add("two"));
            readOnAsSoonAs(Thread.currentThread(), Thread.State.TIMED_WAITING);
            writer.write(() -> written.add("three"), patience);

            assertThat(written).containsExactly("one", "two", "three");
        }
    }

    @Test
    void it_is_busy_from_the_moment_that_a_write_is_begun_until_all_are_done() throws IOException {
        try (BoundedWriter writer = new BoundedWriter("test")) {
            assertThat(writer.isBusy()).isFalse();
            writer.begin(this::blockUntilRead);
            assertThat(writer.isBusy()).isTrue();
            readOn();
            writer.write(() -> {}, patience);
            assertThat(writer.isBusy()).isFalse();
        }
    }

    @Test
    void a_write_that_failed_does_not_keep_it_busy() {
        try (BoundedWriter writer = new BoundedWriter("test")) {
            assertThatThrownBy(() -> writer.write(
                            () -> {
                                throw new IOException("Broken pipe");
                            },
                            patience))
                    .isInstanceOf(IOException.class);
            assertThat(writer.isBusy()).isFalse();
        }
    }

    /** The first write comes back only when somebody waits for the last. */
    private void readOnAsSoonAs(Thread waiting, Thread.State state) {
        Thread reader = new Thread(() -> {
            while (waiting.getState() != state) {
                Thread.onSpinWait();
            }
            readOn();
        });
        reader.setDaemon(true);
        reader.start();
    }

    @Test
    void nothing_is_written_after_the_close() {
        BoundedWriter writer = new BoundedWriter("test");
        writer.close();

        assertThatThrownBy(() -> writer.write(() -> {}, patience))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
    }

    @Test
    void stopping_the_grader_ends_a_write_and_is_not_forgotten() {
        try (BoundedWriter writer = new BoundedWriter("test")) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> writer.write(this::blockUntilRead, patience))
                    .isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
