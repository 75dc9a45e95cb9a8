package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedWriterTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final CountDownLatch read = new CountDownLatch(1);

    @AfterEach
    void readOn() {
        read.countDown();
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
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            writer.write(() -> written.add("one"));
            writer.write(() -> written.add("two"));

            assertThat(written).containsExactly("one", "two");
        }
    }

    @Test
    void a_write_that_fails_says_why() {
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            assertThatThrownBy(() -> writer.write(() -> {
                        throw new IOException("Broken pipe");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Broken pipe");
        }
    }

    @Test
    void a_write_that_nobody_reads_ends_and_the_next_one_does_not_wait_for_it() {
        try (BoundedWriter writer = new BoundedWriter("test", Duration.ofMillis(1))) {
            assertThatThrownBy(() -> writer.write(this::blockUntilRead))
                    .isInstanceOf(IOException.class)
                    .hasMessage("unread after 0 s");
            assertThatThrownBy(() -> writer.write(() -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("what was written before is still unread");
        }
    }

    @Test
    void what_is_begun_before_the_write_before_has_come_back_is_written_behind_it() throws IOException {
        List<String> written = new ArrayList<>();
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            writer.begin(() -> {
                blockUntilRead();
                written.add("one");
            });
            writer.begin(() -> written.add("two"));
            readOnAsSoonAs(Thread.currentThread(), Thread.State.TIMED_WAITING);
            writer.write(() -> written.add("three"));

            assertThat(written).containsExactly("one", "two", "three");
        }
    }

    @Test
    void it_is_busy_from_the_moment_that_a_write_is_begun_until_all_are_done() throws IOException {
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            assertThat(writer.isBusy()).isFalse();
            writer.begin(this::blockUntilRead);
            assertThat(writer.isBusy()).isTrue();
            readOn();
            writer.write(() -> {});
            assertThat(writer.isBusy()).isFalse();
        }
    }

    @Test
    void a_write_that_failed_does_not_keep_it_busy() {
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            assertThatThrownBy(() -> writer.write(() -> {
                        throw new IOException("Broken pipe");
                    }))
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
        BoundedWriter writer = new BoundedWriter("test", LONG);
        writer.close();

        assertThatThrownBy(() -> writer.write(() -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("closed");
    }

    @Test
    void stopping_the_grader_ends_a_write_and_is_not_forgotten() {
        try (BoundedWriter writer = new BoundedWriter("test", LONG)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> writer.write(this::blockUntilRead)).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
