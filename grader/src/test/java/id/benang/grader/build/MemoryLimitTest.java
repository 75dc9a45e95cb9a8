package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryLimitTest {

    private static final long MEGABYTE = 1024L * 1024;

    private final AtomicLong inUse = new AtomicLong(300 * MEGABYTE);
    private final MemoryLimit limit = new MemoryLimit(inUse::get, 512);

    @Test
    void what_was_there_before_does_not_count() {
        MemoryLimit.Watch watch = limit.begin();
        inUse.addAndGet(512 * MEGABYTE);

        assertThatCode(watch::check).doesNotThrowAnyException();
    }

    @Test
    void a_byte_more_than_agreed_is_too_much() {
        MemoryLimit.Watch watch = limit.begin();
        inUse.addAndGet(512 * MEGABYTE + 1);

        assertThatThrownBy(watch::check)
                .isInstanceOf(MemoryLimit.Exceeded.class)
                .hasMessage("more than 512 MB");
    }

    @Test
    void what_this_virtual_machine_keeps_is_seen_after_a_collection() {
        byte[] kept = new byte[(int) (64 * MEGABYTE)];
        System.gc();

        assertThat(MemoryLimit.usual().inUse().getAsLong()).isGreaterThanOrEqualTo(kept.length);
    }
}
