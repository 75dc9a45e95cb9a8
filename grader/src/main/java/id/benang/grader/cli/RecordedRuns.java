package id.benang.grader.cli;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Transcript;
import id.benang.grader.print.RecordedModule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what is recorded of one submission, and says which module is at work. */
final class RecordedRuns implements GradingListener {

    private final Screen screen;
    private final Map<LabModule, Map<String, RecordedModule.Scene>> records = new EnumMap<>(LabModule.class);

    RecordedRuns(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void moduleStarted(Student student, LabModule module) {
        screen.say("cli.report.module", module.id());
    }

    @Override
    public void recorded(Student student, Role role, Transcript transcript, List<CheckResult> judged) {
        // A module that is driven once more leaves the same records again: the later ones count.
        records.computeIfAbsent(transcript.module(), any -> new LinkedHashMap<>())
                .put(role.id() + " " + transcript.scenario(), new RecordedModule.Scene(role, transcript, judged));
    }

    RecordedModule of(ModuleGrade grade) {
        return new RecordedModule(
                grade,
                new ArrayList<>(records.getOrDefault(grade.module(), Map.of()).values()));
    }
}
