package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Intake;
import id.benang.grader.submission.Wording;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @TempDir
    Path temp;

    @Test
    void the_samples_are_found_and_compiled_as_their_readme_says() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Intake intake = Intake.open(Path.of("samples"), temp.resolve("scratch"))) {
            for (Submission submission : intake.submissions()) {
                assertThat(submission.message()).as(submission.student().id()).isEmpty();
                Map<LabModule, BuiltModule> built = new SubmissionCompiler()
                        .compile(
                                submission,
                                EnumSet.allOf(LabModule.class),
                                temp.resolve(submission.student().id()));
                found.put(
                        submission.student().name(),
                        built.values().stream().map(SamplesTest::programs).collect(Collectors.joining(", ")));
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Siti Rahma", "modul-contoh SC, folder-a SC, folder-b SC, multithread-echo SC",
                        "budi-santoso", "modul-contoh SC, folder-a SC, folder-b SC",
                        "dewi-lestari", "modul-contoh SC, folder-a SC, folder-b -C, multithread-echo SC",
                        "Agus Pratama", "modul-contoh SC, folder-b SC",
                        "rina-wati", "modul-contoh SC, folder-a SC, multithread-echo SC",
                        "joko-susilo", "modul-contoh SC",
                        "Putri Ayu Lestari", "modul-contoh SC, folder-a SC, folder-b SC"));
    }

    @Test
    void the_missing_semicolon_is_told_with_its_line() throws Exception {
        try (Intake intake = Intake.open(Path.of("samples/dewi-lestari"), temp.resolve("scratch"))) {
            Submission dewi = intake.submissions().get(0);

            BuiltModule folderB = new SubmissionCompiler()
                    .compile(dewi, EnumSet.of(LabModule.FOLDER_B), temp.resolve("dewi"))
                    .values()
                    .iterator()
                    .next();

            assertThat(folderB.notes())
                    .extracting(Wording::indonesian)
                    .contains("src/main/java/dewi/folderb/ChatServer.java baris 53, galat 1 dari 1: ';' expected. Ada "
                            + "tanda yang kurang di sini atau di akhir baris sebelumnya, paling sering titik koma, "
                            + "kurung, atau kurung kurawal.");
        }
    }

    private static String programs(BuiltModule built) {
        return built.module().id() + " " + (built.server().isPresent() ? "S" : "-")
                + (built.client().isPresent() ? "C" : "-");
    }
}
