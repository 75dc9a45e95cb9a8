package id.benang.grader.print;

import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Runs written by hand, and their grades. */
public final class WrittenRun {

    private WrittenRun() {}

    /** A chat in which somebody's leaving was not announced. */
    public static RecordedModule chat() {
        Transcript server = WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .step("enter")
                .prints("Server menunggu koneksi...\n")
                .joins("Ani")
                .joins("Budi", "Ani")
                .says("Ani", "halo semua", "Ani", "Budi")
                .left("Budi", Event.Departure.CLOSE)
                .gaveUp("Budi keluar! @ Ani")
                .build();
        Transcript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .prints("Masukkan username: ")
                .types("Ani\n")
                .connected("c1")
                .receives("c1", "Ani\n")
                .prints("Ani Bergabung!\n")
                .build();
        CheckResult passed = new CheckResult("broadcast", Verdict.passed(), 60, 60);
        CheckResult failed = new CheckResult(
                "leave-close", Verdict.failed(Message.of("join-announced.doubled", "Ani", "Budi keluar!", 2)), 0, 40);
        return new RecordedModule(
                grade(passed, failed),
                List.of(
                        new RecordedModule.Scene(Role.SERVER, server, List.of(passed, failed)),
                        new RecordedModule.Scene(Role.CLIENT, client, List.of())));
    }

    /** A chat in which everybody says this text, and the server prints it. */
    public static RecordedModule saying(String text) {
        Transcript server = WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .connected("Ani")
                .prints(text + "\n")
                .sends("Ani", text + "\n")
                .receives("Ani", text + "\n")
                .build();
        CheckResult failed =
                new CheckResult("broadcast", Verdict.failed(Message.of("welcome.missing", text, text)), 0, 1);
        return new RecordedModule(
                grade(failed), List.of(new RecordedModule.Scene(Role.SERVER, server, List.of(failed))));
    }

    private static ModuleGrade grade(CheckResult... rows) {
        double score = List.of(rows).stream().mapToDouble(CheckResult::points).sum();
        return new ModuleGrade(LabModule.MODUL_CONTOH, score, 100, List.of(rows), List.of(), Optional.empty());
    }
}
