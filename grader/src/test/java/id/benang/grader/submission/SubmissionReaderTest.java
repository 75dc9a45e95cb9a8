package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionReaderTest {

    @TempDir
    Path temp;

    private Path siti;
    private Scratch scratch;

    @BeforeEach
    void makeSubmission() throws IOException {
        siti = Files.createDirectories(temp.toRealPath().resolve("siti"));
        scratch = new Scratch(temp.resolve("scratch"));
    }

    @AfterEach
    void closeScratch() {
        scratch.close();
    }

    @ParameterizedTest
    @CsvSource({
        "modul-contoh, MODUL_CONTOH",
        "Modul 4 - Contoh, MODUL_CONTOH",
        "CONTOH, MODUL_CONTOH",
        "folder_a, FOLDER_A",
        "Folder A, FOLDER_A",
        "a, FOLDER_A",
        "FolderB, FOLDER_B",
        "B, FOLDER_B",
        "MultithreadEcho, MULTITHREAD_ECHO",
        "echo, MULTITHREAD_ECHO"
    })
    void modules_are_known_by_letters_and_digits(String folder, LabModule module) throws IOException {
        write(folder + "/Server.java");

        assertThat(read().modules()).containsOnlyKeys(module);
    }

    @Test
    void a_module_is_found_at_depth_six_and_not_at_seven() throws IOException {
        write("1/2/3/4/5/folder-a/Server.java");
        write("1/2/3/4/5/6/folder-b/Server.java");

        assertThat(read().modules()).containsOnlyKeys(LabModule.FOLDER_A);
    }

    @Test
    void of_two_candidates_the_one_with_more_sources_is_taken_and_the_other_named() throws IOException {
        write("lama/folder-a/Server.java");
        write("baru/folder-a/Server.java");
        write("baru/folder-a/Client.java");

        ModuleSources folderA = module(read(), LabModule.FOLDER_A);

        assertThat(folderA.folder()).isEqualTo(siti.resolve("baru/folder-a"));
        assertThat(folderA.notes())
                .extracting(Wording::indonesian)
                .containsExactly("Lebih dari satu folder cocok untuk modul ini. Yang dinilai: baru/folder-a (2), "
                        + "paling banyak berkas Java-nya; yang tidak: lama/folder-a (1).");
    }

    @Test
    void a_rival_beside_the_modules_counts_too() throws IOException {
        write("modul-contoh/Server.java");
        write("folder-a/Server.java");
        write("cadangan/folder-a/Server.java");
        write("cadangan/folder-a/Client.java");

        assertThat(module(read(), LabModule.FOLDER_A).folder()).isEqualTo(siti.resolve("cadangan/folder-a"));
    }

    @Test
    void tests_built_files_and_hidden_folders_are_no_sources() throws IOException {
        write("folder-a/src/main/java/Server.java");
        write("folder-a/src/test/java/ServerTest.java");
        for (String leftOut : List.of("target", "bin", "build", "out", "__MACOSX", ".idea")) {
            write("folder-a/" + leftOut + "/Salinan.java");
        }
        write("folder-a/src/main/java/module-info.java");
        write("folder-a/src/main/java/._Server.java");
        write("folder-a/test/Client.java");

        assertThat(module(read(), LabModule.FOLDER_A).sources())
                .containsExactly(
                        siti.resolve("folder-a/src/main/java/Server.java"), siti.resolve("folder-a/test/Client.java"));
    }

    @Test
    void links_are_skipped_with_a_note() throws IOException {
        write("folder-a/Server.java");
        Path secret = Files.writeString(temp.resolve("rahasia.java"), "class Rahasia {}");
        Files.createSymbolicLink(siti.resolve("folder-a/Client.java"), secret);
        Files.createSymbolicLink(siti.resolve("folder-b"), siti.resolve("folder-a"));

        Submission read = read();

        assertThat(read.modules()).containsOnlyKeys(LabModule.FOLDER_A);
        assertThat(module(read, LabModule.FOLDER_A).sources()).containsExactly(siti.resolve("folder-a/Server.java"));
        assertThat(module(read, LabModule.FOLDER_A).notes())
                .extracting(Wording::indonesian)
                .containsExactly("Tautan simbolik dilewati: Client.java.");
        assertThat(read.notes()).extracting(Wording::indonesian).containsExactly("Tautan simbolik dilewati: folder-b.");
    }

    @Test
    void a_module_without_sources_is_found_for_its_commands() throws IOException {
        write("modul-contoh/server.py");
        Files.writeString(siti.resolve("benang.toml"), "[contoh]\nserver = [\"python3\", \"server.py\"]");

        ModuleSources example = module(read(), LabModule.MODUL_CONTOH);

        assertThat(example.sources()).isEmpty();
        assertThat(example.settings().server()).contains(List.of("python3", "server.py"));
    }

    @Test
    void settings_for_a_module_that_is_not_there_are_told() throws IOException {
        write("folder-a/Server.java");
        Files.writeString(siti.resolve("benang.toml"), "[echo]\nport = 9000");

        assertThat(read().notes())
                .extracting(Wording::indonesian)
                .containsExactly("benang.toml menyebut multithread-echo, tetapi folder modul itu tidak ditemukan.");
    }

    @Test
    void settings_are_found_within_wrapper_folders() throws IOException {
        write("tugas/akhir/folder-a/Server.java");
        Files.writeString(siti.resolve("tugas/akhir/benang.toml"), "[student]\nid = \"7\"");

        assertThat(read().student().id()).isEqualTo("7");
    }

    @Test
    void an_archive_in_the_submission_is_opened() throws IOException {
        Files.createDirectories(siti.resolve("tugas"));
        TestArchives.zip(
                siti.resolve("tugas/kode.zip"),
                Map.of("kode/benang.toml", "[student]\nid = \"8\"", "kode/folder-a/Server.java", "class Server {}"));

        Submission read = read();

        assertThat(read.student().id()).isEqualTo("8");
        assertThat(read.modules()).containsOnlyKeys(LabModule.FOLDER_A);
    }

    @Test
    void a_module_may_be_an_archive_of_its_own() throws IOException {
        write("modul-contoh/Server.java");
        TestArchives.zip(siti.resolve("Folder A.zip"), Map.of("src/Server.java", "class Server {}"));

        Submission read = read();

        assertThat(read.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH, LabModule.FOLDER_A);
        assertThat(module(read, LabModule.FOLDER_A).sources()).hasSize(1);
    }

    @Test
    void an_inner_archive_that_is_broken_is_a_note() throws IOException {
        write("modul-contoh/Server.java");
        Files.writeString(siti.resolve("folder-a.zip"), "bukan arsip");

        Submission read = read();

        assertThat(read.message()).isEmpty();
        assertThat(read.notes())
                .extracting(Wording::indonesian)
                .containsExactly(
                        "Arsip folder-a.zip bukan zip dan bukan tar.gz, apa pun nama berkasnya. Buat ulang arsipnya.");
    }

    @Test
    void an_archive_too_deep_within_archives_is_not_opened() throws IOException {
        Path inmost = TestArchives.zip(temp.resolve("c.zip"), Map.of("folder-a/Server.java", "class Server {}"));
        Path middle = zipOf(temp.resolve("tengah.zip"), inmost);
        zipOf(siti.resolve("luar.zip"), middle);

        Submission read = read();

        assertThat(read.modules()).isEmpty();
        assertThat(read.notes())
                .extracting(Wording::indonesian)
                .contains("Arsip c.zip tidak dibuka karena terlalu dalam, arsip di dalam arsip di dalam arsip.");
    }

    @Test
    void what_cannot_be_read_is_told() {
        Submission read = new SubmissionReader(scratch, Limits.standard()).read(HandIn.at(temp.resolve("hilang")));

        assertThat(read.student().id()).isEqualTo("hilang");
        assertThat(read.message().map(Wording::indonesian).orElse("")).startsWith("Arsip hilang rusak");
    }

    private Submission read() {
        return new SubmissionReader(scratch, Limits.standard()).read(HandIn.at(siti));
    }

    private static ModuleSources module(Submission submission, LabModule module) {
        return Objects.requireNonNull(submission.modules().get(module));
    }

    private static Path zipOf(Path file, Path content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(content.getFileName().toString()));
            Files.copy(content, zip);
        }
        return file;
    }

    private void write(String name) throws IOException {
        Path file = siti.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class Server {}");
    }
}
