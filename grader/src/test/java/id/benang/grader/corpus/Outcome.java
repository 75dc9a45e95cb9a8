package id.benang.grader.corpus;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the grader said of one module of one member in one run.
 *
 * @param verdicts each check's verdict in a word
 * @param said each failed or open check's message; what cannot be graded at all has one without a check
 */
public record Outcome(CorpusMember member, LabModule module, Map<String, String> verdicts, Map<String, String> said) {

    private static final Texts TEXTS = Texts.english();

    public static Outcome of(CorpusMember member, ModuleGrade grade) {
        Map<String, String> verdicts = new TreeMap<>();
        Map<String, String> said = new TreeMap<>();
        grade.message().ifPresent(message -> said.put("", TEXTS.say(message)));
        Stream.concat(grade.checks().stream(), grade.challenges().stream()).forEach(check -> {
            verdicts.put(check.id(), check.verdict().word());
            if (check.verdict() instanceof Verdict.Failed failed) {
                said.put(check.id(), TEXTS.say(failed.message()));
            } else if (check.verdict() instanceof Verdict.Inconclusive open) {
                said.put(check.id(), TEXTS.say(open.cause()));
            }
        });
        return new Outcome(member, grade.module(), verdicts, said);
    }

    /** What the grader said by breaking down. */
    static Outcome of(CorpusMember member, Exception broken) {
        return new Outcome(member, member.modules().iterator().next(), Map.of(), Map.of("", broken.toString()));
    }

    Set<String> withVerdict(String word) {
        Set<String> ids = new TreeSet<>(verdicts.keySet());
        ids.removeIf(id -> !word.equals(verdicts.get(id)));
        return ids;
    }

    /** The failed checks that must fail. */
    Set<String> caught() {
        Set<String> caught = withVerdict("failed");
        caught.retainAll(member.fails());
        return caught;
    }

    /** What should not have come of it: other failures, and whatever stayed open. */
    Set<String> surprises() {
        Set<String> surprises = withVerdict("failed");
        surprises.removeAll(member.fails());
        surprises.addAll(withVerdict("inconclusive"));
        return surprises;
    }

    /** Whether everything is as the corpus says: exactly the named checks have failed, and none is left open. */
    public boolean isAsExpected() {
        return !verdicts.isEmpty()
                && caught().equals(Set.copyOf(member.fails()))
                && surprises().isEmpty();
    }
}
