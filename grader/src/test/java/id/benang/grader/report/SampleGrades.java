package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mockito.Mockito;

/** Grades to be reported, and texts for what they say, so that no test depends on a check's real words. */
public final class SampleGrades {

    public static final Student SITI = new Student("2341720001", "Siti Rahma");

    private static final Map<String, String> WORDS = Map.of(
            "leave-reset.title", "Yang putus mendadak diumumkan keluar tepat sekali",
            "leave-reset.question", "Apa yang dijalankan kalau readLine melempar IOException?",
            "storm.title", "Enam belas pengirim serentak, dan tidak ada pesan yang hilang, ganda, atau tercampur",
            "test.leave.silent", "Diharapkan \"{0} keluar!\" tepat sekali, tetapi tidak ada yang datang.",
            "test.leave.silent.hint", "Tutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang {0}.",
            "test.because", "menunggu {0}",
            "test.lag", "komputer penilai terlalu sibuk",
            "test.note", "Kelas {0} dipakai.",
            "test.broken", "Arsip {0} rusak.");

    private SampleGrades() {}

    /** The Indonesian texts, and those of the samples. */
    public static Texts texts() {
        Texts real = Texts.indonesian();
        return Mockito.mock(Texts.class, call -> {
            if (call.getMethod().getName().equals("knows")) {
                String key = call.getArgument(0);
                return WORDS.containsKey(key) || real.knows(key);
            }
            Object argument = call.getArgument(0);
            Message message = argument instanceof Message given ? given : Message.of((String) argument);
            String pattern = WORDS.get(message.key());
            return pattern == null
                    ? real.say(message)
                    : java.text.MessageFormat.format(
                            pattern, message.arguments().toArray());
        });
    }

    public static CheckResult passed(String id, double max) {
        return new CheckResult(id, new Verdict.Passed(), max, max);
    }

    public static CheckResult failed(String id, double max, String who) {
        return new CheckResult(id, new Verdict.Failed(Message.of("test.leave.silent", who), List.of(7L)), 0, max);
    }

    public static CheckResult skipped(String id, double max, String because) {
        return new CheckResult(id, new Verdict.Skipped(because), 0, max);
    }

    public static CheckResult inconclusive(String id, double max) {
        return new CheckResult(id, new Verdict.Inconclusive(Message.of("test.lag")), 0, max);
    }

    public static ModuleGrade module(LabModule module, double score, CheckResult... checks) {
        return new ModuleGrade(module, score, 100, List.of(checks), List.of(), Optional.empty());
    }

    /** A module in which all is right but one challenge. */
    public static ModuleGrade challenged(LabModule module) {
        return new ModuleGrade(
                module,
                100,
                100,
                List.of(passed("storm", 100)),
                List.of(passed("list", 2), failed("leave-reset", 3, "Ani")),
                List.of(),
                Optional.empty());
    }

    /** A module in which all is right and no challenge was attempted. */
    public static ModuleGrade unchallenged(LabModule module) {
        Verdict leftOut = new Verdict.LeftOut(Message.of("left-out.no-challenge"));
        return new ModuleGrade(
                module,
                100,
                100,
                List.of(passed("storm", 100)),
                List.of(new CheckResult("list", leftOut, 0, 0)),
                List.of(),
                Optional.empty());
    }

    public static ModuleGrade unbuilt(LabModule module, Message message) {
        return new ModuleGrade(module, 0, 100, List.of(), List.of(), Optional.of(message));
    }

    public static Grade grade(Student student, double score, ModuleGrade... modules) {
        return new Grade(student, "plain", score, 100, 0, List.of(modules), List.of(), Optional.empty());
    }

    public static Grade ungraded(Student student, Message message) {
        return new Grade(student, "plain", 0, 100, 0, List.of(), List.of(), Optional.of(message));
    }

    /** One of each verdict, a note, a module that did not build, a bonus. */
    public static Grade mixed() {
        ModuleGrade contoh = new ModuleGrade(
                LabModule.MODUL_CONTOH,
                8.0 / 3,
                100,
                List.of(
                        passed("storm", 8.0 / 3),
                        failed("leave-reset", 4, "Ani"),
                        skipped("unknown-check", 2, "leave-reset"),
                        inconclusive("another-check", 3)),
                List.of(Message.of("test.note", "ChatServer")),
                Optional.empty());
        return new Grade(
                SITI,
                "isolated",
                87.499,
                100,
                5,
                List.of(contoh, unbuilt(LabModule.FOLDER_A, Message.of("test.broken", "a.zip"))),
                List.of(Message.of("test.note", "Server")),
                Optional.empty());
    }
}
