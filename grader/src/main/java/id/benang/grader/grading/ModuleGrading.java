package id.benang.grader.grading;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.ClientStage;
import id.benang.grader.scenario.ServerStage;
import id.benang.grader.scenario.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    private final Judgement judgement;
    private final List<Message> notes = new ArrayList<>();
    private Optional<ServerStage> stage = Optional.empty();

    ModuleGrading(
            BuiltModule module,
            Rubric rubric,
            Surroundings surroundings,
            FreePorts ports,
            Consumer<CheckResult> listener) {
        this.module = module;
        this.surroundings = surroundings;
        this.ports = ports;
        this.listener = listener;
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
        return new ModuleGrade(module.module(), score, max, rows, allNotes, Optional.empty());
    }

    private void play(Act act) throws InterruptedException {
        Role role = act instanceof Act.OnServer ? Role.SERVER : Role.CLIENT;
        Optional<Program> program = module.program(role);
        boolean anyOpen = act.checks().stream().anyMatch(judgement::isOpen);
        if (program.isEmpty() || !anyOpen) {
            act.checks().forEach(check -> settleUnplayed(check, role));
            return;
        }
        Transcript transcript = act instanceof Act.OnServer onServer
                ? onServer(program.get(), onServer)
                : onClient(program.get(), (Act.OnClient) act);
        boolean allPassed = true;
        for (String check : act.checks()) {
            CheckResult result = judgement.judge(check, transcript);
            listener.accept(result);
            allPassed &= result.verdict() instanceof Verdict.Passed;
        }
        if (!allPassed) {
            clearStage();
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

    private Transcript onServer(Program server, Act.OnServer act) throws InterruptedException {
        if (stage.isEmpty()) {
            int usual = module.settings().port().orElse(module.module().defaultPort());
            stage = Optional.of(ServerStage.open(server, module.module(), ports.next(), usual, surroundings));
        }
        Transcript transcript = stage.get().play(act.scenario());
        noteOtherPort(transcript);
        return transcript;
    }

    private Transcript onClient(Program client, Act.OnClient act) throws InterruptedException {
        clearStage();
        try (ClientStage screen = ClientStage.open(client, module.module(), surroundings)) {
            return screen.play(act.scenario());
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
