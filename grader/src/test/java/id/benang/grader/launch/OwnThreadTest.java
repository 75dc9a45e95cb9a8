package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OwnThreadTest {

    private final OwnThread own = new OwnThread();

    @Test
    void as_long_as_no_thread_is_meant_it_may_go_on() {
        assertThat(own.goesOn()).isTrue();
        own.isThisOne();
        own.isNone();
        assertThat(own.goesOn()).isTrue();
    }

    @Test
    void a_thread_that_looks_at_itself_goes_on() {
        own.isThisOne();

        assertThat(own.goesOn()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_thread_that_waits_does_not_go_on() throws InterruptedException {
        CountDownLatch news = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            own.isThisOne();
            try {
                news.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            own.isNone();
            ended.set(true);
        });
        thread.start();
        while (own.goesOn()) {
            // Only a thread that does not begin to wait keeps it here.
            Thread.onSpinWait();
        }
        assertThat(ended).isFalse();
        news.countDown();
        thread.join();
        assertThat(own.goesOn()).isTrue();
    }
}
