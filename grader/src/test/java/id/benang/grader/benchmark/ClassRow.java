package id.benang.grader.benchmark;

import id.benang.grader.benchmark.MeteredCommand.Used;
import id.benang.grader.benchmark.Watch.Seen;
import java.util.List;
import java.util.OptionalLong;

/**
 * One grading of a class.
 *
 * @param slots how many were graded at a time
 * @param students how many there were
 * @param used what it used, to the end
 * @param seen what was seen of it while it ran
 * @param machine the processor time of the whole machine meanwhile
 * @param earlyHeap the coordinator's live heap when a quarter was done, in bytes
 * @param lateHeap the same when nine tenths were done
 * @param isolation how the programs were kept apart
 * @param open students of whom the grader could not tell everything
 * @param surprises what the grades say that the corpus does not, one for each student
 * @param conditions under what it was measured
 */
record ClassRow(
        int slots,
        int students,
        Used used,
        Seen seen,
        MachineClock machine,
        OptionalLong earlyHeap,
        OptionalLong lateHeap,
        String isolation,
        int open,
        List<String> surprises,
        Conditions conditions) {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double MILLIS_PER_SECOND = 1000;

    ClassRow {
        surprises = List.copyOf(surprises);
    }

    /** What was chosen: two with the same are measurements of the same. */
    List<Integer> setting() {
        return List.of(slots, students);
    }

    /** Whether everything is as the corpus says, and nothing was left open. */
    boolean isRight() {
        return surprises.isEmpty() && open == 0;
    }

    double submissionsAMinute() {
        return students * SECONDS_PER_MINUTE / used.wall();
    }

    /** The processor time of the students' programs, of their sandboxes, and of whatever starts them, in seconds. */
    double programSeconds() {
        return used.cpu() - seen.coordinatorSeconds() - seen.slotSeconds();
    }

    /** The share of this machine's processors that the grading kept busy. */
    double share() {
        return used.cpu() / used.wall() / conditions.processors();
    }

    /** The share that everything else took, this benchmark's looks among it, and the host of a virtual machine. */
    double shareOfOthers() {
        double all = (machine.busyMillis() + machine.stolenMillis()) / MILLIS_PER_SECOND;
        return Math.max(0, all - used.cpu()) / used.wall() / conditions.processors();
    }
}
