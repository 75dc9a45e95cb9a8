package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On what {@code /proc} would say, written by hand. */
class ActivityTest {

    @TempDir
    private Path process;

    private final AtomicBoolean newsUnderWay = new AtomicBoolean();
    private Activity activity;

    @BeforeEach
    void startWithTwoThreads() throws IOException {
        thread(7, "S", 30);
        thread(8, "S", 5);
        activity = new Activity(process.resolve("task"), newsUnderWay::get);
    }

    private void thread(int number, String state, int ticks) throws IOException {
        Path folder = Files.createDirectories(process.resolve("task").resolve(Integer.toString(number)));
        stat(folder, "java", state, ticks, 1);
    }

    private static void stat(Path folder, String name, String state, int user, int system) throws IOException {
        String line = "7 (" + name + ") " + state + " 1 7 7 0 -1 4194304 100 0 0 0 " + user + " " + system
                + " 0 0 20 0 2 0 12345 1000000 200 18446744073709551615\n";
        Files.writeString(folder.resolve("stat"), line, StandardCharsets.ISO_8859_1);
    }

    private boolean settledAfterLooks(int looks) {
        for (int look = 1; look < looks; look++) {
            activity.hasSettled();
        }
        return activity.hasSettled();
    }

    @Test
    void program_whose_threads_sleep_and_use_no_time_rests_after_several_looks() {
        assertThat(settledAfterLooks(4)).isFalse();
        assertThat(activity.hasSettled()).isTrue();
    }

    @Test
    void time_used_between_two_looks_begins_the_rest_anew() throws IOException {
        assertThat(settledAfterLooks(5)).isTrue();
        thread(8, "S", 6);
        assertThat(settledAfterLooks(4)).isFalse();
        assertThat(activity.hasSettled()).isTrue();
    }

    @Test
    void thread_that_runs_or_waits_for_the_disk_is_no_rest() throws IOException {
        thread(8, "R", 5);
        assertThat(settledAfterLooks(20)).isFalse();
        thread(8, "D", 5);
        assertThat(settledAfterLooks(20)).isFalse();
        thread(8, "S", 5);
        assertThat(settledAfterLooks(5)).isTrue();
    }

    @Test
    void program_that_has_ended_does_not_rest() throws IOException {
        thread(7, "Z", 30);
        thread(8, "X", 5);
        assertThat(settledAfterLooks(20)).isFalse();
    }

    @Test
    void program_whose_first_thread_alone_has_ended_rests() throws IOException {
        thread(7, "Z", 30);
        assertThat(settledAfterLooks(5)).isTrue();
    }

    @Test
    void news_under_way_is_no_rest_and_begins_it_anew() {
        newsUnderWay.set(true);
        assertThat(settledAfterLooks(20)).isFalse();
        newsUnderWay.set(false);
        assertThat(settledAfterLooks(5)).isTrue();
        newsUnderWay.set(true);
        assertThat(activity.hasSettled()).isFalse();
        newsUnderWay.set(false);
        assertThat(settledAfterLooks(4)).isFalse();
        assertThat(activity.hasSettled()).isTrue();
    }

    @Test
    void program_has_stopped_when_no_thread_goes_on() throws IOException {
        thread(7, "T", 30);
        assertThat(activity.hasStopped()).isFalse();
        thread(8, "R", 5);
        assertThat(activity.hasStopped()).isFalse();
        thread(8, "T", 5);
        assertThat(activity.hasStopped()).isTrue();
        thread(8, "Z", 5);
        assertThat(activity.hasStopped()).isTrue();
    }

    @Test
    void nothing_is_known_of_a_program_that_is_gone() {
        Activity gone = new Activity(process.resolve("gone"), newsUnderWay::get);

        assertThat(gone.isKnown()).isFalse();
        assertThat(gone.hasSettled()).isFalse();
        assertThat(gone.hasStopped()).isFalse();
    }

    @Test
    void processor_time_counts_from_the_first_look() throws IOException {
        stat(process, "java", "S", 100, 20);
        assertThat(activity.millisUsed()).isZero();
        stat(process, "java", "S", 130, 25);
        assertThat(activity.millisUsed()).isEqualTo(350);
    }

    @Test
    void name_may_hold_brackets_blanks_and_half_a_character() throws IOException {
        stat(process, "a) R (b \u00c3", "S", 3, 4);

        assertThat(Stat.of(process)).contains(new Stat("S", 70));
    }

    @Test
    void what_is_cut_short_tells_nothing() throws IOException {
        Files.writeString(process.resolve("stat"), "7 (java) S 1 7 7 0 -1");
        assertThat(Stat.of(process)).isEmpty();
        Files.writeString(process.resolve("stat"), "");
        assertThat(Stat.of(process)).isEmpty();
    }
}
