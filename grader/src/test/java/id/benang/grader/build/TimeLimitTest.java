package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.ModuleSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void work_in_time_has_a_result() throws Exception {
        TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));

        assertThat(limit.run(
                        "javac folder-a", cancellation -> Thread.currentThread().getName()))
                .contains("javac folder-a");
    }

    @Test
    void work_that_uses_up_its_time_has_none_and_is_told_to_stop() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();

        Optional<String> result = new TimeLimit(Duration.ofMillis(1)).run("javac folder-a", cancellation -> {
            try {
                while (true) {
                    cancellation.check();
                }
            } catch (CancellationException stopped) {
                end.complete(stopped);
                return "x";
            }
        });

        assertThat(result).isEmpty();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void work_that_is_only_held_up_is_waited_for() throws Exception {
        CountDownLatch machineIsFree = new CountDownLatch(1);
        long heldUpUntil = System.nanoTime() + Duration.ofMillis(300).toNanos();
        Thread machine = new Thread(() -> {
            while (System.nanoTime() < heldUpUntil) {
                Thread.onSpinWait();
            }
            machineIsFree.countDown();
        });
        machine.start();

        Optional<String> result = new TimeLimit(Duration.ofMillis(100)).run("javac folder-a", cancellation -> {
            awaitQuietly(machineIsFree);
            return "x";
        });

        assertThat(result).contains("x");
        machine.join();
    }

    @Test
    void a_machine_that_never_lets_the_work_go_on_is_in_trouble() {
        CountDownLatch never = new CountDownLatch(1);
        TimeLimit limit = new TimeLimit(Duration.ofMinutes(1), Duration.ofMillis(1), MemoryLimit.usual());

        assertThatThrownBy(() -> limit.run("javac folder-a", cancellation -> {
                    awaitQuietly(never);
                    return "x";
                }))
                .isInstanceOf(TimeoutException.class);
        never.countDown();
    }

    @Test
    void work_that_fails_says_why() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMinutes(1)).run("javac", cancellation -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void the_compiler_stops_once_it_is_told_to() {
        Cancellation cancellation = new Cancellation(MemoryLimit.usual().begin());
        cancellation.cancel();
        SourceText text = SourceText.decoded("class A {}".getBytes(StandardCharsets.UTF_8));
        StudentSource source = new StudentSource(Path.of("A.java"), "A.java", text);

        assertThatThrownBy(() -> new Javac(cancellation, ModuleSettings.Wire.LINE).declaredClasses(List.of(source)))
                .hasRootCauseInstanceOf(CancellationException.class);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
