package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Keeps what is written to it, and lets a test wait until a text has come. */
public final class Recording extends OutputStream {
    private static final long DEADLINE_SECONDS = 60;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int each) {
        bytes.write(each);
        notifyAll();
    }

    @Override
    public synchronized void write(byte[] chunk, int offset, int length) {
        bytes.write(chunk, offset, length);
        notifyAll();
    }

    /** What has come so far, with {@code \n} as the end of a line on every platform. */
    public synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Waits until the text has come. */
    public void await(String text) {
        await(all -> all.contains(text), text);
    }

    /** Waits until the whole text so far is as told. */
    public void await(Predicate<String> expected) {
        await(expected, "what the test looks for");
    }

    private void await(Predicate<String> expected, String description) {
        try {
            waitFor(expected, description);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
    }

    private synchronized void waitFor(Predicate<String> expected, String description) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!expected.test(text())) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            assertThat(left)
                    .as("waiting for \"%s\" in \"%s\"", description, text())
                    .isPositive();
            wait(left);
        }
    }

    /** Waits for the first line with this start, and gives the rest of it. */
    public String awaitAfter(String start) {
        await(start);
        String rest = text().substring(text().indexOf(start) + start.length());
        if (!rest.contains("\n")) {
            await(start + rest + "\n");
            return awaitAfter(start);
        }
        return rest.substring(0, rest.indexOf('\n'));
    }
}
