package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedrawnViewTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Screen screen =
            Screen.on(out, OutputStream.nullOutputStream(), StandardCharsets.UTF_8, false, Texts.english());
    private final Clock clock = mock();

    @Test
    void each_step_is_written_over_the_one_before() {
        ClassView view = view(4, 4);

        view.started(0);
        view.started(1);
        view.moduleStarted(0, LabModule.MODUL_CONTOH);
        at(90);
        view.done(0, false);
        at(100);
        view.done(1, true);

        assertThat(lines())
                .containsExactly(
                        "0/4 done: S0",
                        "0/4 done: S0, S1",
                        "0/4 done: S0 modul-contoh, S1",
                        "1/4 done, about 5 min left: S1",
                        "2/4 done, 1 failed to grade, about 2 min left");
        assertThat(written()).startsWith("\r").doesNotContain("\n", "\u001b");
    }

    @Test
    void what_was_taken_over_counts_as_done_and_not_for_the_time() {
        ClassView view = view(10, 2);

        view.started(8);
        at(60);
        view.done(8, false);

        assertThat(lines()).containsExactly("8/10 done: S8", "9/10 done, about 1 min left");
    }

    @Test
    void a_step_that_changes_nothing_writes_nothing() {
        ClassView view = view(1, 1);

        view.moduleStarted(0, LabModule.FOLDER_A);
        view.moduleStarted(0, LabModule.FOLDER_A);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void it_goes_before_something_else_is_written_and_leaves_an_empty_line() {
        ClassView view = view(1, 1);
        view.makeRoom();
        assertThat(written()).isEmpty();

        view.started(0);
        view.makeRoom();
        view.makeRoom();

        assertThat(written()).endsWith("\r" + " ".repeat(79) + "\r").hasSize(1 + 79 + 1 + 79 + 1);
    }

    private RedrawnView view(int size, int open) {
        when(clock.instant()).thenReturn(NOON);
        List<Submission> submissions = IntStream.range(0, size)
                .mapToObj(number -> new Submission(
                        new Student("s" + number, "S" + number), Path.of("x"), Map.of(), List.of(), Optional.empty()))
                .toList();
        return new RedrawnView(screen, submissions, open, clock);
    }

    private void at(int seconds) {
        when(clock.instant()).thenReturn(NOON.plusSeconds(seconds));
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return written().substring(1).lines().map(String::stripTrailing).toList();
    }
}
