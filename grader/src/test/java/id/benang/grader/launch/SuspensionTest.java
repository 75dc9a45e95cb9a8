package id.benang.grader.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class SuspensionTest {

    private final LagMeter lag = LagMeter.start();
    private final Journal journal = new Journal(Clock.systemUTC());
    private final Process program = sleeper();
    private final Suspension suspension = Suspension.of(program.pid(), program::isAlive, journal, Patience.usual(lag));

    private static Process sleeper() {
        try {
            return new ProcessBuilder("/bin/cat").start();
        } catch (IOException noCat) {
            throw new IllegalStateException(noCat);
        }
    }

    @AfterEach
    void end() {
        suspension.close();
        lag.close();
        program.destroyForcibly();
    }

    /** The letter behind the name in {@code /proc/PID/stat} (proc(5)). */
    private char state() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(program.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void awaitState(boolean stopped) {
        while ((state() == 'T') != stopped) {
            Thread.onSpinWait();
        }
    }

    private long count(Class<? extends Event> kind) {
        Transcript transcript = journal.transcript("test", LabModule.MODUL_CONTOH, 0);
        return transcript.all(kind).count();
    }

    @Test
    void program_is_stopped_meanwhile_and_goes_on_afterwards() throws Exception {
        suspension.during(() -> assertThat(state()).isEqualTo('T'));
        awaitState(false);

        program.getOutputStream().write("halo\n".getBytes(StandardCharsets.US_ASCII));
        program.getOutputStream().flush();
        assertThat(program.inputReader().readLine()).isEqualTo("halo");
        assertThat(count(Event.Suspended.class)).isEqualTo(1);
        assertThat(count(Event.Resumed.class)).isEqualTo(1);
    }

    @Test
    void program_is_stopped_in_each_of_several_moments_and_goes_on_afterwards() throws Exception {
        List<Integer> moments = new ArrayList<>();
        suspension.stutter(3, moment -> {
            awaitState(true);
            moments.add(moment);
        });
        awaitState(false);
        assertThat(moments).containsExactly(0, 1, 2);
        assertThat(count(Event.Suspended.class)).isEqualTo(1);
        assertThat(count(Event.Resumed.class)).isEqualTo(1);
    }

    @Test
    void nothing_is_suspended_where_that_is_not_wanted() throws Exception {
        AtomicInteger done = new AtomicInteger();
        try (Suspension none = Suspension.none(journal)) {
            none.during(done::incrementAndGet);
            none.stutter(2, moment -> done.incrementAndGet());
        }
        assertThat(done).hasValue(3);
        assertThat(count(Event.Suspended.class)).isZero();
    }

    @Test
    void what_is_done_in_several_moments_is_done_for_a_program_that_has_ended() throws Exception {
        program.destroyForcibly().waitFor();
        List<Integer> moments = new ArrayList<>();

        suspension.stutter(2, moments::add);

        assertThat(moments).containsExactly(0, 1);
        assertThat(count(Event.Suspended.class)).isZero();
        assertThat(count(Event.GraderTrouble.class)).isZero();
    }

    @Test
    void program_goes_on_when_the_work_fails() {
        assertThatThrownBy(() -> suspension.during(() -> {
                    awaitState(true);
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        awaitState(false);
        assertThat(count(Event.Resumed.class)).isEqualTo(1);
    }

    @Test
    void program_that_has_ended_is_not_suspended_and_the_work_is_done() throws Exception {
        program.destroyForcibly().waitFor();
        AtomicInteger done = new AtomicInteger();

        suspension.during(done::incrementAndGet);

        assertThat(done).hasValue(1);
        assertThat(count(Event.Suspended.class)).isZero();
        assertThat(count(Event.GraderTrouble.class)).isZero();
    }
}
