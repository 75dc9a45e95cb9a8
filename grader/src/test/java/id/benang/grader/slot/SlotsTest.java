package id.benang.grader.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.Rubric;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The coordinator's side, with workers that are a line of shell each. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SlotsTest {

    private static final Submission SUBMISSION = new Submission(
            new Student("1001", "Siti \u2028 Rahma", Optional.of("77")),
            Path.of("/kelas/siti rahma.zip"),
            Map.of(
                    LabModule.FOLDER_A,
                    new ModuleSources(
                            LabModule.FOLDER_A,
                            Path.of("/kelas/a"),
                            List.of(Path.of("/kelas/a/Sérver.java")),
                            ModuleSettings.none(),
                            List.of())),
            List.of(),
            Optional.empty());

    private static final Grade GRADE =
            new Grade(SUBMISSION.student(), "isolated", 87.5, 100, 0, List.of(), List.of(), Optional.empty());

    private final Wire wire = new Wire();

    /** Slots whose workers run these scripts, one after the other. */
    private static Slots slots(Duration patience, String... scripts) {
        Iterator<String> next = List.of(scripts).iterator();
        return new Slots(() -> new ProcessBuilder("sh", "-c", next.next()).start(), patience);
    }

    private static Grade grade(Slots slots) throws IOException, InterruptedException {
        return slots.grade(SUBMISSION, EnumSet.allOf(LabModule.class), Rubric.usual(), new GradingListener() {});
    }

    private String done() {
        return "read task; printf '%s\\n' '" + wire.line(new News.Done(GRADE)) + "'; ";
    }

    @Test
    void a_task_arrives_as_it_was_sent() throws Exception {
        Task task = new Task(SUBMISSION, EnumSet.of(LabModule.FOLDER_A), Rubric.usual());

        assertThat(wire.message(wire.line(task), Task.class)).isEqualTo(task);
    }

    @Test
    void a_worker_grades_one_submission_after_another() throws Exception {
        try (Slots slots = slots(Duration.ofMinutes(1), done() + done() + "read end")) {
            assertThat(grade(slots)).isEqualTo(GRADE);
            assertThat(grade(slots)).isEqualTo(GRADE);
        }
    }

    @Test
    void the_submission_of_a_worker_that_dies_is_graded_again_in_another() throws Exception {
        try (Slots slots = slots(Duration.ofMinutes(1), "read task", done() + "read end")) {
            assertThat(grade(slots)).isEqualTo(GRADE);
        }
    }

    @Test
    void a_worker_that_cannot_be_started_costs_no_more_than_one_that_dies() throws Exception {
        Process good = new ProcessBuilder("sh", "-c", done() + "read end").start();
        Iterator<Optional<Process>> next =
                List.of(Optional.<Process>empty(), Optional.of(good)).iterator();
        Slots.Start start = () -> next.next().orElseThrow(() -> new IOException("killed"));
        try (Slots slots = new Slots(start, Duration.ofMinutes(1))) {
            assertThat(grade(slots)).isEqualTo(GRADE);
        }
    }

    @Test
    void no_worker_at_all_is_told() {
        Slots.Start never = () -> {
            throw new IOException("no bwrap");
        };
        try (Slots slots = new Slots(never, Duration.ofMinutes(1))) {
            assertThatIOException().isThrownBy(() -> grade(slots)).withMessageContaining("no bwrap");
        }
    }

    @Test
    void a_submission_that_costs_two_workers_is_given_up() {
        try (Slots slots = slots(Duration.ofMinutes(1), "read task", "exit 9")) {
            assertThatIOException().isThrownBy(() -> grade(slots)).withMessageContaining("worker");
        }
    }

    @Test
    void a_worker_that_writes_something_else_is_replaced() throws Exception {
        try (Slots slots = slots(
                Duration.ofMinutes(1),
                "read task; echo '{\"kind\": \"done\", \"grade\": 100}'; read end",
                done() + "read end")) {
            assertThat(grade(slots)).isEqualTo(GRADE);
        }
    }

    @Test
    void a_worker_that_tells_nothing_is_ended() throws Exception {
        try (Slots slots = slots(Duration.ofMillis(50), "read a; read b", "read a; read b")) {
            assertThatIOException().isThrownBy(() -> grade(slots)).withMessageContaining("told nothing");
        }
    }

    @Test
    void a_worker_that_fails_on_one_submission_is_not_asked_for_another() throws Exception {
        String failed = "read task; printf '%s\\n' '" + wire.line(new News.Failed("no room")) + "'; read end";
        try (Slots slots = slots(Duration.ofMinutes(1), failed, done() + "read end")) {
            assertThatIOException().isThrownBy(() -> grade(slots)).withMessage("no room");
            assertThat(grade(slots)).isEqualTo(GRADE);
        }
    }
}
