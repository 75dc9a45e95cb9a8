package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A made-up class of any size, the same each time, with something of all that a class may hold. */
public final class SampleClass {

    private static final List<String> FIRST =
            List.of("Siti", "Budi", "Ani", "Citra", "Dewi", "Eko", "Fajar", "Gita", "Hadi", "Intan", "Joko", "André");
    private static final List<String> LAST = List.of(
            "Rahma", "Santoso", "Wijaya", "Lestari", "Pratama", "Nugroho", "Siregar", "Halim", "Putri", "Saputra");
    private static final List<String> CHAT = List.of(
            "listens",
            "nick-prompt",
            "welcome",
            "concurrent-clients",
            "join-announced",
            "broadcast",
            "same-order",
            "storm",
            "split",
            "utf8",
            "leave-close",
            "leave-reset",
            "leave-midline",
            "slow-reader",
            "client-shows",
            "client-server-gone");
    private static final List<String> ECHO = List.of(
            "listens",
            "reply",
            "second-client",
            "one-prompt",
            "right-client",
            "arrival-order",
            "exit",
            "ghost",
            "client-reply");

    private final Random random = new Random(7);

    private SampleClass() {}

    /** The entries of a class of this size; every 17th cannot be graded, every 23rd is open. */
    public static List<ClassEntry> of(int size) {
        SampleClass made = new SampleClass();
        return IntStream.range(0, size).mapToObj(made::entry).toList();
    }

    private ClassEntry entry(int number) {
        String id = String.valueOf(2341720001L + number);
        String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() * 7 % LAST.size());
        Student student = new Student(id, name);
        return new ClassEntry(grade(student, number), "students/" + id + "/report.html");
    }

    private Grade grade(Student student, int number) {
        if (number % 17 == 5) {
            Message why = number % 2 == 0
                    ? Message.of("submission.archive-broken", "tugas.zip", "EOFException")
                    : Message.of("submission.absent", "roster.csv", number + 2);
            return new Grade(student, "plain", 0, 100, 0, List.of(), List.of(), Optional.of(why));
        }
        double skill = Math.min(1, 0.72 + random.nextGaussian() * 0.16);
        List<ModuleGrade> modules = new ArrayList<>();
        for (LabModule module : LabModule.values()) {
            modules.add(module(module, skill, number));
        }
        double score =
                modules.stream().mapToDouble(ModuleGrade::score).average().orElse(0);
        double bonus = modules.get(0).bonus();
        return new Grade(student, "plain", score, 100, bonus, modules, notes(number), Optional.empty());
    }

    private static List<Message> notes(int number) {
        List<Message> notes = new ArrayList<>();
        if (number % 19 == 2) {
            notes.add(Message.of("submission.attempts", 2, "tugas-2.zip", "tugas-1.zip"));
        }
        if (number % 29 == 8) {
            notes.add(Message.of("submission.late"));
        }
        return notes;
    }

    private ModuleGrade module(LabModule module, double skill, int number) {
        if (module == LabModule.FOLDER_B && number % 11 == 4) {
            Message missing = Message.of("module.missing", module.id());
            return new ModuleGrade(module, 0, 100, List.of(), List.of(), Optional.of(missing));
        }
        boolean isEcho = module == LabModule.MULTITHREAD_ECHO;
        List<String> ids = isEcho ? ECHO : CHAT;
        double points = 100.0 / ids.size();
        List<CheckResult> checks = new ArrayList<>();
        for (int check = 0; check < ids.size(); check++) {
            checks.add(check(ids.get(check), points, skill, check, isEcho && number % 23 == 1));
        }
        double score = checks.stream().mapToDouble(CheckResult::points).sum();
        List<Message> notes =
                number % 7 == 3 ? List.of(Message.of("build.chosen.server", "ChatServer", "Uji")) : List.of();
        List<CheckResult> challenges = module == LabModule.MODUL_CONTOH && skill > 0.9
                ? List.of(check("list", 2, skill, 2, false), check("kick", 2, skill, 4, false))
                : List.of();
        return new ModuleGrade(module, score, 100, checks, challenges, notes, Optional.empty());
    }

    private CheckResult check(String id, double points, double skill, int place, boolean isOpen) {
        double hardness = place < 3 ? 0.02 : 0.09 + 0.05 * (place % 5);
        if (isOpen && place > 3) {
            return new CheckResult(
                    id, new Verdict.Inconclusive(Message.of("trouble.start", "No space left on device")), 0, points);
        }
        if (random.nextDouble() < skill + 0.22 - hardness) {
            return new CheckResult(id, Verdict.passed(), points, points);
        }
        if (place > 4 && random.nextInt(3) == 0) {
            return new CheckResult(id, new Verdict.Skipped("broadcast"), 0, points);
        }
        return new CheckResult(id, Verdict.failed(Message.of("broadcast.altered", "Ani", "a", "b")), 0, points);
    }
}
