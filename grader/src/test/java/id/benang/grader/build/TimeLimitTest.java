package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
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
    void late_work_has_none_and_is_told_to_stop() throws Exception {
        CountDownLatch tooLate = new CountDownLatch(1);
        CompletableFuture<Throwable> end = new CompletableFuture<>();

        var result = new TimeLimit(Duration.ofMillis(1)).run("javac folder-a", cancellation -> {
            awaitQuietly(tooLate);
            try {
                cancellation.check();
                end.complete(new AssertionError("went on"));
            } catch (CancellationException e) {
                end.complete(e);
            }
            return "x";
        });
        tooLate.countDown();

        assertThat(result).isEmpty();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
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
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        SourceText text = SourceText.decoded("class A {}".getBytes(StandardCharsets.UTF_8));
        StudentSource source = new StudentSource(Path.of("A.java"), "A.java", text);

        assertThatThrownBy(() -> new Javac(cancellation).declaredClasses(List.of(source)))
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
