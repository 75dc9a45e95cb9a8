package id.benang.grader.build;

import id.benang.grader.model.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The steps of the students' kit whose {@code TODO Langkah} still stands in the sources. */
final class UnfinishedSteps {

    private static final Pattern TODO = Pattern.compile("^\\s*// TODO (Langkah (\\d{1,3})): (.*)$");

    private UnfinishedSteps() {}

    /** Which step comes first, and where; nothing if none is left. */
    static Optional<Message> note(List<StudentSource> sources) {
        List<Step> left = sources.stream().flatMap(UnfinishedSteps::in).toList();
        return left.stream()
                .min(Comparator.comparingInt(Step::number))
                .map(first ->
                        Message.of("build.todo", first.name(), first.task(), first.file(), first.line(), left.size()));
    }

    private static Stream<Step> in(StudentSource source) {
        List<String> lines = source.getCharContent(true).toString().lines().toList();
        Stream.Builder<Step> steps = Stream.builder();
        for (int index = 0; index < lines.size(); index++) {
            Matcher todo = TODO.matcher(lines.get(index));
            if (todo.matches()) {
                int number = Integer.parseInt(todo.group(2));
                steps.add(new Step(number, todo.group(1), todo.group(3), source.shownName(), index + 1));
            }
        }
        return steps.build();
    }

    private record Step(int number, String name, String task, String file, int line) {}
}
