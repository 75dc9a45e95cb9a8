package id.benang.grader.corpus;

import id.benang.grader.corpus.CorpusMember.Kind;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.launch.SlotProcess;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.report.HtmlReport;
import id.benang.grader.report.TerminalReport;
import id.benang.grader.report.TerminalStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the corpus through the grader and writes down what came of it. See {@code .ci/proof}. */
@Command(name = "proof", mixinStandardHelpOptions = true)
final class Proof implements java.util.concurrent.Callable<Integer> {

    /** What a part's line begins with that holds a grading. */
    private static final String ROW = "row:";

    @Option(names = "--checkout", required = true, description = "The checkout's root.")
    private Path checkout = Path.of(".");

    @Option(names = "--out", required = true, description = "Where the ledger is and the pages go.")
    private Path out = Path.of(".");

    @Option(names = "--runs", description = "How often each member is graded, with the gradings in the ledger.")
    private int runs = 1;

    @Option(names = "--minutes", description = "Begin no grading after so many minutes.")
    private int minutes = 7 * 24 * 60;

    @Option(names = "--side-by-side", description = "How many are graded at once.")
    private int sideBySide = 4;

    @Option(
            names = "--networks",
            description = "In how many networks of their own those are graded, as far as the system gives any.")
    private int networks = 1;

    @Option(names = "--part", hidden = true, description = "Which part of the members, e.g. 0/4; told line by line.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--loops", description = "How many busy loops the caller runs beside it; only written down.")
    private int loops = 0;

    @Option(names = "--commit", description = "The commit of the checkout; only written down.")
    private String commit = "unknown";

    @Option(names = "--only", split = ",", description = "Only these members.")
    private Set<String> only = Set.of();

    @Option(names = "--feedback", description = "Write there what the students would read of each failure.")
    private Optional<Path> feedback = Optional.empty();

    @Option(names = "--right", description = "Only what is right.")
    private boolean rightAlone = false;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final AtomicInteger gradings = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    /** Ends with status 1 if a mistake survived, a right one failed, or the canary passed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Proof()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        List<CorpusMember> members = members();
        Ledger ledger = Ledger.in(out.resolve("proof.csv"));
        Path scratch = Files.createTempDirectory("benang-proof");
        try {
            if (part.isPresent()) {
                grade(members, ledger, scratch, row -> System.out.println(ROW + Ledger.line(row)));
                return 0;
            }
            Optional<SlotProcess> slots = networks > 1 ? SlotProcess.ofThisMachine() : Optional.empty();
            if (slots.isPresent()) {
                new Networks(slots.get(), scratch)
                        .run(spec.commandLine().getParseResult().originalArgs(), networks, line -> take(line, ledger));
            } else {
                grade(members, ledger, scratch, row -> count(row, ledger));
            }
        } finally {
            Folders.delete(scratch);
        }
        Pages.write(members, ledger, out);
        System.out.printf(
                "%d gradings, %d not as expected; ledger and pages in %s%n", gradings.get(), wrong.get(), out);
        return wrong.get() == 0 ? 0 : 1;
    }

    private void grade(List<CorpusMember> members, Ledger ledger, Path scratch, Consumer<Ledger.Row> rows)
            throws Exception {
        Conditions conditions = Conditions.here(commit, loops);
        long until = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        new CorpusRun(
                        scratch,
                        SubmissionGrading.classData(Files.createDirectory(scratch.resolve("class-data"))),
                        part.isPresent() ? Math.max(1, (sideBySide + networks - 1) / networks) : sideBySide,
                        outcome -> {
                            tell(outcome);
                            rows.accept(Ledger.Row.of(outcome, digest(outcome.member()), conditions));
                        },
                        this::writeFeedback)
                .grade(queue(members, ledger, conditions), () -> System.nanoTime() - until < 0);
    }

    /** One line of a part's: a grading for the ledger, or something for people. */
    private void take(String line, Ledger ledger) {
        if (!line.startsWith(ROW)) {
            System.out.println(line);
            return;
        }
        try {
            count(Ledger.row(line.substring(ROW.length())), ledger);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void count(Ledger.Row row, Ledger ledger) {
        ledger.add(row);
        gradings.incrementAndGet();
        wrong.addAndGet(row.expected() ? 0 : 1);
    }

    private void writeFeedback(CorpusMember member, Grade grade) {
        if (feedback.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(feedback.get());
            TerminalReport report = new TerminalReport(Texts.indonesian(), TerminalStyle.plain());
            for (ModuleGrade module : grade.modules()) {
                Files.writeString(folder.resolve(member.name() + ".txt"), report.wholeExplanations(module));
            }
            Files.writeString(folder.resolve(member.name() + ".html"), new HtmlReport(Texts.indonesian()).html(grade));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<CorpusMember> members() throws IOException {
        List<CorpusMember> members = new ArrayList<>();
        members.add(Corpus.ownModules(checkout.toRealPath()));
        members.addAll(
                new Corpus(checkout.resolve("grader/src/test/submissions").toRealPath()).members());
        return part.isEmpty() ? members : ofMyPart(members, part.get());
    }

    /** Every so many-th member. */
    private static List<CorpusMember> ofMyPart(List<CorpusMember> members, String part) {
        String[] words = part.split("/", -1);
        int first = Integer.parseInt(words[0]);
        int parts = Integer.parseInt(words[1]);
        return IntStream.range(0, members.size())
                .filter(index -> index % parts == first)
                .mapToObj(members::get)
                .toList();
    }

    private boolean isWanted(CorpusMember member) {
        return (only.isEmpty() || only.contains(member.name())) && (!rightAlone || member.kind() == Kind.RIGHT);
    }

    /** Round after round of everything that has not been graded so often, so that the runs of one member lie apart. */
    private List<CorpusMember> queue(List<CorpusMember> members, Ledger ledger, Conditions conditions) {
        List<CorpusMember> queue = new ArrayList<>();
        for (int round = 1; round <= runs; round++) {
            for (CorpusMember member : members) {
                if (isWanted(member) && made(member, ledger, conditions) < round) {
                    queue.add(member);
                }
            }
        }
        return queue;
    }

    private static int made(CorpusMember member, Ledger ledger, Conditions conditions) {
        int made = ledger.of(member.name(), digest(member)).stream()
                .filter(tally -> tally.row().conditions().areLike(conditions))
                .mapToInt(Ledger.Tally::gradings)
                .sum();
        return made / member.modules().size();
    }

    private static String digest(CorpusMember member) {
        try {
            return Digest.of(member);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
}
