package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.ClientScenario;
import id.benang.grader.scenario.ClientStage;
import id.benang.grader.scenario.ProgramStage;
import id.benang.grader.scenario.ServerScenario;
import id.benang.grader.scenario.ServerStage;
import id.benang.grader.scenario.Surroundings;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Drives one compiled module through its plan and judges what was recorded. The server stays the same from act to
 * act as long as every check passes; after one that did not, the next act gets a fresh one, so that no mistake fails
 * its neighbours.
 */
final class ModuleGrading implements AutoCloseable {

    private final BuiltModule module;
    private final Surroundings surroundings;
    private final FreePorts ports;
    private final Consumer<CheckResult> listener;
    private final GradingListener records;
    private final Student student;
    private final Judgement judgement;
    private final List<Message> notes = new ArrayList<>();
    private Optional<ServerStage> stage = Optional.empty();
    /** The usual port is one for all gradings of a machine: it is listened to only until the client is known. */
    private ClientStage.Ports clientPorts = ClientStage.Ports.TOLD_AND_USUAL;

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
        this.surroundings = surroundings;
        this.ports = ports;
        // A challenge that nobody attempts, or that cannot be reached, is no news.
        this.listener = row -> {
            boolean unplayed = row.verdict() instanceof Verdict.LeftOut || row.verdict() instanceof Verdict.Skipped;
            if (!unplayed || !rubric.isChallenge(row.id())) {
                listener.checked(student, module.module(), row);
            }
        };
        this.judgement = new Judgement(module.module(), rubric);
    }

    /** Plays all acts and adds up the points. */
    ModuleGrade grade() throws InterruptedException {
        for (Act act : Plan.of(module.module())) {
            play(act);
        }
        List<CheckResult> rows = judgement.rows();
        double score = rows.stream().mapToDouble(CheckResult::points).sum();
        double max = rows.stream().mapToDouble(CheckResult::max).sum();
        List<Message> allNotes = new ArrayList<>(module.notes());
        allNotes.addAll(notes);
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
        Transcript transcript;
        try {
            transcript = record(act, program.get());
        } catch (IllegalArgumentException | IllegalStateException | ConcurrentModificationException fault) {
            // The grader's own mistake must not cost the student anything, nor end the grading of the others.
            Message cause = Message.of("trouble.fault", String.valueOf(fault));
            checks.forEach(check -> listener.accept(judgement.settle(check, new Verdict.Inconclusive(cause))));
            clearStage();
            return;
        }
        List<CheckResult> judged = judge(checks, act.again(), transcript);
        records.recorded(student, act.role(), transcript, judged);
        boolean nothingFailed = judged.stream()
                .allMatch(row -> row.verdict() instanceof Verdict.Passed || row.verdict() instanceof Verdict.LeftOut);
        if (!nothingFailed) {
            clearStage();
        }
    }

    /** Judges these checks, and those of earlier records again, of which only the changed are rows. */
    private List<CheckResult> judge(List<String> checks, List<String> again, Transcript transcript) {
        List<CheckResult> judged = new ArrayList<>();
        checks.forEach(check -> judged.add(judgement.judge(check, transcript)));
        again.forEach(check -> judgement.judgeAgain(check, transcript).ifPresent(judged::add));
        judged.forEach(listener);
        return List.copyOf(judged);
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

    private Transcript record(Act act, Program program) throws InterruptedException {
        if (act instanceof Act.OnServer onServer) {
            return onServer(program, onServer.scenario());
        }
        if (act instanceof Act.OnOwnServer own) {
            clearStage();
            try (ServerStage ownStage = open(program, own.platform())) {
                return ownStage.play(own.scenario());
            }
        }
        clearStage();
        if (act instanceof Act.OnClient onClient) {
            return onClient(program, onClient.scenario());
        }
        try (ProgramStage starts = ProgramStage.open(program, module.module(), surroundings)) {
            return starts.play(((Act.OnProgram) act).scenario());
        }
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

    private Transcript onServer(Program server, ServerScenario scenario) throws InterruptedException {
        if (stage.isEmpty()) {
            stage = Optional.of(open(server, Invocation.Platform.UTF_8));
        }
        Transcript transcript = stage.get().play(scenario);
        noteOtherPort(transcript);
        return transcript;
    }

    private ServerStage open(Program server, Invocation.Platform platform) throws InterruptedException {
        int usual = module.settings().port().orElse(module.module().defaultPort());
        return ServerStage.open(server, module.module(), ports, usual, platform, surroundings);
    }

    private Transcript onClient(Program client, ClientScenario scenario) throws InterruptedException {
        try (ClientStage screen = ClientStage.open(client, module.module(), clientPorts, surroundings)) {
            Transcript transcript = screen.play(scenario);
            boolean wentWhereTold =
                    transcript.all(Event.Connected.class).findAny().isPresent()
                            && transcript
                                    .first(
                                            Event.Connected.class,
                                            connected -> connected.localPort()
                                                    == module.module().defaultPort())
                                    .isEmpty();
            if (wentWhereTold) {
                clientPorts = ClientStage.Ports.TOLD;
            }
            return transcript;
        }
    }

    private void noteOtherPort(Transcript transcript) {
        transcript
                .first(Event.Listening.class, listening -> listening.port() != listening.asked())
                .map(other -> Message.of("note.other-port", other.event().port()))
                .filter(note -> !notes.contains(note))
                .ifPresent(notes::add);
    }

    private void clearStage() {
        stage.ifPresent(ServerStage::close);
        stage = Optional.empty();
    }

    @Override
    public void close() {
        clearStage();
    }
}
