package id.benang.grader.benchmark;

import id.benang.grader.corpus.CorpusMember;
import id.benang.grader.corpus.Outcome;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student who does not exist.
 *
 * @param id the name of the submission, and the id in it
 * @param modules of whom each module's programs are
 */
record GeneratedStudent(String id, Map<LabModule, CorpusMember> modules) {

    GeneratedStudent {
        modules = Map.copyOf(new EnumMap<>(modules));
    }

    /** Whether a module of this student has a mistake. */
    boolean isWrong() {
        return modules.values().stream().anyMatch(member -> !member.fails().isEmpty());
    }

    /** What a grade says of this student that the corpus does not; nothing if all is right. */
    Optional<String> surprise(Grade grade) {
        List<String> surprises = new ArrayList<>();
        for (LabModule module : LabModule.values()) {
            CorpusMember member = modules.get(module);
            if (member == null) {
                continue;
            }
            String said = grade.modules().stream()
                    .filter(each -> each.module() == module)
                    .map(each -> Outcome.of(member, each))
                    .map(outcome -> outcome.isAsExpected() ? "" : outcome.said().toString())
                    .findFirst()
                    .orElse("not graded");
            if (!said.isEmpty()) {
                surprises.add("%s of %s, must fail %s: %s".formatted(module.id(), member.name(), member.fails(), said));
            }
        }
        return surprises.isEmpty() ? Optional.empty() : Optional.of(id + ": " + String.join("; ", surprises));
    }
}
