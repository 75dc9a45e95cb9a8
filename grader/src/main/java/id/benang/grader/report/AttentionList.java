package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom a person has to look at, and why: those of whom something is open, and those who cannot be graded. */
final class AttentionList {

    private final Words words;

    AttentionList(Words words) {
        this.words = words;
    }

    /** One part for each state that somebody is in. */
    List<ClassPage.Attention> of(List<ClassEntry> entries) {
        return Stream.of(StudentState.OPEN, StudentState.UNGRADED)
                .map(state -> attention(
                        state,
                        entries.stream().filter(entry -> entry.state() == state).toList()))
                .filter(attention -> !attention.cases().isEmpty())
                .toList();
    }

    private ClassPage.Attention attention(StudentState state, List<ClassEntry> entries) {
        return new ClassPage.Attention(
                state.word(),
                words.say("report.class.attention." + state.word(), entries.size()),
                words.say("report.class.attention." + state.word() + ".advice"),
                entries.stream()
                        .map(entry -> new ClassPage.Case(entry.student(), entry.page(), causes(entry.grade())))
                        .toList());
    }

    private List<String> causes(Grade grade) {
        return grade.message()
                .map(message -> List.of(Escaped.line(words.say(message))))
                .orElseGet(() -> grade.modules().stream()
                        .flatMap(module -> causes(module).stream())
                        .toList());
    }

    /** One line a cause: a busy machine is told once, with all the checks that it left open. */
    private List<String> causes(ModuleGrade module) {
        Map<String, List<String>> checks = new LinkedHashMap<>();
        Stream.concat(module.checks().stream(), module.challenges().stream())
                .filter(check -> check.verdict() instanceof Verdict.Inconclusive)
                .forEach(check -> checks.computeIfAbsent(cause(check), any -> new ArrayList<>())
                        .add(check.id()));
        return checks.entrySet().stream()
                .map(cause -> words.say(
                        "report.class.cause",
                        module.module().id(),
                        String.join(", ", cause.getValue()),
                        cause.getKey()))
                .toList();
    }

    private String cause(CheckResult check) {
        return Escaped.line(words.reason(check.verdict()));
    }
}
