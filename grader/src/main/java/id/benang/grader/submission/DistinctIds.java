package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the ids of a class safe as folder names and different from each other, so that no student's result
 * replaces another's. Ids that differ only in case count as one: to many file systems they are.
 */
final class DistinctIds {

    private final Set<String> taken = new HashSet<>();

    private DistinctIds() {}

    /** The same submissions with ids that can be used, sorted by id; every change has a note. */
    static List<Submission> among(List<Submission> submissions) {
        Map<String, List<Submission>> byId = submissions.stream()
                .map(DistinctIds::withSafeId)
                .collect(Collectors.groupingBy(
                        submission -> key(submission.student().id()), HashMap::new, Collectors.toList()));
        DistinctIds ids = new DistinctIds();
        ids.taken.addAll(byId.keySet());
        return byId.values().stream()
                .flatMap(group -> ids.toldApart(group).stream())
                .sorted(Comparator.comparing(submission -> submission.student().id()))
                .toList();
    }

    private static Submission withSafeId(Submission submission) {
        String id = submission.student().id();
        String safe = SafeName.of(id);
        return safe.equals(id) ? submission : renamed(submission, safe, Message.of("submission.id-unsafe", id, safe));
    }

    private List<Submission> toldApart(List<Submission> group) {
        if (group.size() == 1) {
            return group;
        }
        List<Submission> apart = new ArrayList<>();
        for (Submission submission : group) {
            String id = submission.student().id();
            String distinct = apart.isEmpty() ? id : free(id);
            String others = group.stream()
                    .filter(other -> !other.equals(submission))
                    .map(other -> String.valueOf(other.origin().getFileName()))
                    .collect(Collectors.joining(", "));
            apart.add(renamed(submission, distinct, Message.of("submission.id-twice", id, others, distinct)));
        }
        return apart;
    }

    private String free(String id) {
        int number = 2;
        while (!taken.add(key(id + "-" + number))) {
            number++;
        }
        return id + "-" + number;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Submission renamed(Submission submission, String id, Message note) {
        List<Message> notes = new ArrayList<>(submission.notes());
        notes.add(note);
        Student student = new Student(
                id, submission.student().name(), submission.student().platformNumber());
        return new Submission(student, submission.origin(), submission.modules(), notes, submission.message());
    }
}
