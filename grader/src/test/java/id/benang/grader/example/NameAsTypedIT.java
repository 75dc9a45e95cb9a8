package id.benang.grader.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.build.SubmissionCompiler;
import id.benang.grader.check.chat.NameAsTyped;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.CommandLine;
import id.benang.grader.launch.Invocation;
import id.benang.grader.launch.Launcher;
import id.benang.grader.launch.Limits;
import id.benang.grader.launch.ProgramZone;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.Verdict;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.CapitalsInNames;
import id.benang.grader.scenario.ServerStage;
import id.benang.grader.scenario.Surroundings;
import id.benang.grader.submission.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example against real servers: the kit's own is right, and one with the named mistake is found out. */
class NameAsTypedIT {

    private static final LabModule CONTOH = LabModule.MODUL_CONTOH;

    @TempDir
    private Path folder;

    private Verdict verdictOn(Path submission) throws Exception {
        try (Intake intake = Intake.open(submission, folder.resolve("intake"));
                LagMeter lag = LagMeter.start()) {
            BuiltModule built = Optional.ofNullable(new SubmissionCompiler()
                            .compile(intake.submissions().get(0), Set.of(CONTOH), folder.resolve("classes"))
                            .get(CONTOH))
                    .orElseThrow();
            try (ServerStage stage = ServerStage.open(
                    built.server().orElseThrow(),
                    CONTOH,
                    new FreePorts(),
                    CONTOH.defaultPort(),
                    Invocation.Platform.UTF_8,
                    surroundings(lag))) {
                return new NameAsTyped().judge(stage.play(new CapitalsInNames()));
            }
        }
    }

    private Surroundings surroundings(LagMeter lag) {
        Clock clock = Clock.systemUTC();
        ProgramZone zone = ProgramZone.at(clock.instant());
        Limits limits = Limits.usual();
        return new Surroundings(
                new Launcher(limits, zone),
                new CommandLine(Path.of(System.getProperty("java.home")), limits, zone),
                folder,
                clock,
                ModuleSettings.Wire.LINE,
                Patience.usual(lag));
    }

    @Test
    void the_kits_own_server_passes() throws Exception {
        assertThat(verdictOn(Path.of(".."))).isEqualTo(Verdict.passed());
    }

    @Test
    void a_server_that_shouts_is_found_out() throws Exception {
        Path module = Files.createDirectories(folder.resolve("tugas/modul-contoh"));
        Path right = Path.of("samples/siti-rahma/modul-contoh/src/main/java/siti/obrolan");
        for (String file : new String[] {"Alamat.java", "Baris.java", "Peserta.java", "Server.java"}) {
            String source = Files.readString(right.resolve(file));
            Files.writeString(
                    module.resolve(file),
                    source.replace("nama + \" Bergabung!\"", "nama.toUpperCase() + \" Bergabung!\""));
        }

        assertThat(ExampleTexts.said(verdictOn(folder.resolve("tugas"))))
                .isEqualTo("Yang lain seharusnya menerima \"Siti NUR Aini Bergabung!\", tetapi yang datang"
                        + " \"SITI NUR AINI Bergabung!\". Namanya berubah.");
    }
}
