package id.benang.grader.corpus;

import id.benang.grader.corpus.CorpusMember.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the corpus through the grader and writes down what came of it. See {@code .ci/proof}. */
@Command(name = "proof", mixinStandardHelpOptions = true)
final class Proof implements java.util.concurrent.Callable<Integer> {

    @Option(names = "--checkout", required = true, description = "The checkout's root.")
    private Path checkout = Path.of(".");

    @Option(names = "--out", required = true, description = "Where the two pages go.")
    private Path out = Path.of(".");

    @Option(names = "--runs", description = "How often each member is graded.")
    private int runs = 1;

    @Option(names = "--side-by-side", description = "How many are graded at once.")
    private int sideBySide = 4;

    @Option(names = "--loops", description = "How many busy loops the caller runs beside it; only written down.")
    private int loops = 0;

    @Option(names = "--only", split = ",", description = "Only these members.")
    private Set<String> only = Set.of();

    @Option(names = "--right", description = "Only what is right.")
    private boolean rightAlone = false;

    /** Ends with status 1 if a mistake survived, a right one failed, or the canary passed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Proof()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path scratch = Files.createTempDirectory("benang-proof");
        try {
            List<Outcome> outcomes = new CorpusRun(scratch, sideBySide, this::tell).grade(queue());
            return write(outcomes);
        } finally {
            delete(scratch);
        }
    }

    /** Round after round of everything, so that the runs of one member lie apart. */
    private List<CorpusMember> queue() throws IOException {
        List<CorpusMember> members = new ArrayList<>();
        members.add(Corpus.ownModules(checkout.toRealPath()));
        members.addAll(
                new Corpus(checkout.resolve("grader/src/test/submissions").toRealPath()).members());
        members.removeIf(member -> !only.isEmpty() && !only.contains(member.name()));
        members.removeIf(member -> rightAlone && member.kind() != Kind.RIGHT);
        return Collections.nCopies(runs, members).stream().flatMap(List::stream).toList();
    }

    private void tell(Outcome outcome) {
        String line = "%-6s %s/%s"
                .formatted(
                        outcome.isAsExpected() ? "ok" : "WRONG",
                        outcome.module().id(),
                        outcome.member().name());
        System.out.println(line);
        if (!outcome.isAsExpected()) {
            System.out.println("       must fail: " + outcome.member().fails());
            outcome.said().forEach((check, text) -> System.out.println("       " + check + ": " + text));
            System.out.println("       skipped: " + outcome.withVerdict("skipped"));
        }
    }

    private int write(List<Outcome> outcomes) throws IOException {
        Conditions conditions = new Conditions(runs, loops, sideBySide);
        Files.createDirectories(out);
        if (!rightAlone) {
            Files.writeString(out.resolve("kill-matrix.md"), new KillMatrix(outcomes, conditions).markdown());
        }
        Files.writeString(out.resolve("false-failures.md"), new FalseFailureTable(outcomes, conditions).markdown());
        long wrong =
                outcomes.stream().filter(outcome -> !outcome.isAsExpected()).count();
        System.out.printf("%d gradings, %d not as expected; pages in %s%n", outcomes.size(), wrong, out);
        return wrong == 0 ? 0 : 1;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
