package id.benang.grader.grading;

import id.benang.grader.explain.FailureExplanation;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.Surroundings;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Drives one compiled module through its plan and judges what was recorded. The server stays the same from act to
 * act as long as every check passes; after one that did not, the next act gets a fresh one, so that no mistake fails
 * its neighbours.
 */
final class ModuleGrading implements AutoCloseable {

    private final BuiltModule module;
    private final Consumer<CheckResult> listener;
    private final GradingListener records;
    private final Student student;
    private final Judgement judgement;
    private final Stages stages;

    ModuleGrading(
            BuiltModule module,
            Rubric rubric,
            Surroundings surroundings,
            FreePorts ports,
            Student student,
            GradingListener listener) {
        this.module = module;
        this.student = student;
        this.records = listener;
        this.stages = new Stages(module, surroundings, ports);
        // A challenge that nobody attempts, or that cannot be reached, is no news.
        this.listener = row -> {
            boolean unplayed = row.verdict() instanceof Verdict.LeftOut || row.verdict() instanceof Verdict.Skipped;
            if (!unplayed || !rubric.isChallenge(row.id())) {
                listener.checked(student, module.module(), row);
            }
        };
        this.judgement = new Judgement(module.module(), rubric);
    }

    /** Plays all acts of these programs and adds up the points. */
    ModuleGrade grade(Set<Role> roles) throws InterruptedException {
        for (Act act : Plan.of(module.module())) {
            if (roles.contains(act.role())) {
                play(act);
            }
        }
        List<CheckResult> rows = judgement.rows();
        double score = rows.stream().mapToDouble(CheckResult::points).sum();
        double max = rows.stream().mapToDouble(CheckResult::max).sum();
        List<Message> allNotes = new ArrayList<>(module.notes());
        allNotes.addAll(stages.notes());
        return new ModuleGrade(module.module(), score, max, rows, judgement.challenges(), allNotes, Optional.empty());
    }

    private void play(Act act) throws InterruptedException {
        Optional<Program> program = module.program(act.role());
        List<String> checks = withoutLeftOut(act.checks());
        boolean anyOpen = checks.stream().anyMatch(judgement::isOpen);
        if (program.isEmpty() || !anyOpen) {
            checks.forEach(check -> settleUnplayed(check, act.role()));
            return;
        }
        List<CheckResult> judged;
        try {
            Transcript transcript = stages.play(act, program.get());
            judged = judge(act, program.get(), checks, transcript);
            records.recorded(student, act.role(), transcript, judged);
        } catch (IllegalArgumentException | IllegalStateException | ConcurrentModificationException fault) {
            // The grader's own mistake must not cost the student anything, nor end the grading of the others.
            Message cause = Message.of("trouble.fault", String.valueOf(fault));
            checks.forEach(check -> listener.accept(judgement.settle(check, new Verdict.Inconclusive(cause))));
            stages.clear();
            return;
        }
        boolean nothingFailed = judged.stream()
                .allMatch(row -> row.verdict() instanceof Verdict.Passed || row.verdict() instanceof Verdict.LeftOut);
        if (!nothingFailed) {
            stages.clear();
        }
    }

    /** Judges these checks, and those of earlier records again, of which only the changed are rows. */
    private List<CheckResult> judge(Act act, Program program, List<String> checks, Transcript transcript) {
        List<CheckResult> judged = new ArrayList<>();
        checks.forEach(check -> judged.add(judgement.judge(check, transcript)));
        act.again().forEach(check -> judgement.judgeAgain(check, transcript).ifPresent(judged::add));
        judged.replaceAll(row -> explained(row, act.role(), program, transcript));
        judged.forEach(listener);
        return List.copyOf(judged);
    }

    private CheckResult explained(CheckResult row, Role role, Program program, Transcript transcript) {
        if (!(row.verdict() instanceof Verdict.Failed failed)) {
            return row;
        }
        StudentLines lines = new StudentLines(program.folder());
        return judgement.explain(row, FailureExplanation.of(transcript, role, failed, lines::quoted));
    }

    /** Those checks that make sense on this module's wire; the others are settled. */
    private List<String> withoutLeftOut(List<String> checks) {
        Map<Boolean, List<String>> parted = checks.stream()
                .collect(Collectors.partitioningBy(
                        check -> RawWire.leavesOut(check, module.settings().wire())));
        parted.getOrDefault(true, List.of())
                .forEach(check -> listener.accept(judgement.settle(check, RawWire.leftOut())));
        return parted.getOrDefault(false, List.of());
    }

    private void settleUnplayed(String check, Role role) {
        Verdict verdict = judgement.blocked(check).orElseGet(() -> Verdict.failed(whyNoProgram(role)));
        listener.accept(judgement.settle(check, verdict));
    }

    private Message whyNoProgram(Role role) {
        boolean broken = module.notes().stream().anyMatch(note -> note.key().startsWith("build.error"));
        return broken
                ? Message.of("program.broken", role.id())
                : Message.of("program.missing." + role.id(), module.module().id());
    }

    @Override
    public void close() {
        stages.close();
    }
}
