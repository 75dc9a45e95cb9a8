package id.benang.grader.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grade of one student.
 *
 * @param isolation {@code plain} or {@code isolated}: how the programs were kept apart
 * @param score from 0 to {@code max}
 * @param bonus points for challenges, on top of the score
 * @param message why the submission as a whole could not be graded, if it could not; a key that begins with {@code
 *     trouble.} is one of the grader's own trouble
 */
public record Grade(
        Student student,
        String isolation,
        double score,
        double max,
        double bonus,
        List<ModuleGrade> modules,
        List<Message> notes,
        Optional<Message> message) {

    private static final String TROUBLE = "trouble.";

    public Grade {
        modules = List.copyOf(modules);
        notes = List.copyOf(notes);
    }

    /** Whether every check of every module passed. */
    public boolean flawless() {
        return message.isEmpty()
                && modules.stream()
                        .allMatch(module -> module.message().isEmpty()
                                && module.checks().stream()
                                        .allMatch(check -> check.verdict() instanceof Verdict.Passed
                                                || check.verdict() instanceof Verdict.LeftOut));
    }

    /** Whether the grader could not tell something, of the checks or of the challenges, or nothing at all. */
    public boolean isOpen() {
        return message.filter(why -> why.key().startsWith(TROUBLE)).isPresent() || isAnyCheckOpen();
    }

    private boolean isAnyCheckOpen() {
        return modules.stream()
                .flatMap(module -> Stream.concat(module.checks().stream(), module.challenges().stream()))
                .anyMatch(check -> check.verdict() instanceof Verdict.Inconclusive);
    }
}
