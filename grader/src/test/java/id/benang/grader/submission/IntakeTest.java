package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String SERVER = "class Server {}";

    @TempDir
    Path temp;

    @Test
    void every_folder_and_archive_of_a_class_is_a_submission_sorted_by_id() throws Exception {
        write("kelas/wayan/modul-contoh/Server.java");
        write("kelas/agus/folder-a/Server.java");
        TestArchives.zip(temp.resolve("kelas/putri.zip"), Map.of("tugas/folder-b/Server.java", SERVER));
        TestArchives.tarGz(temp.resolve("kelas/joko.tar.gz"), Map.of("multithread-echo/Server.java", SERVER));
        Files.writeString(temp.resolve("kelas/README.md"), "bukan tugas");

        List<Submission> submissions = intake("kelas");

        assertThat(submissions)
                .extracting(Submission::student)
                .containsExactly(
                        new Student("agus", "agus"),
                        new Student("joko", "joko"),
                        new Student("putri", "putri"),
                        new Student("wayan", "wayan"));
        assertThat(submissions)
                .extracting(
                        submission -> submission.modules().keySet().iterator().next())
                .containsExactly(
                        LabModule.FOLDER_A, LabModule.MULTITHREAD_ECHO, LabModule.FOLDER_B, LabModule.MODUL_CONTOH);
        assertThat(submissions).allSatisfy(submission -> {
            assertThat(submission.message()).isEmpty();
            assertThat(submission.notes()).isEmpty();
        });
    }

    @Test
    void a_folder_with_module_folders_is_one_submission() throws Exception {
        write("siti/modul-contoh/Server.java");
        write("siti/Folder A/Server.java");

        Submission siti = only(intake("siti"));

        assertThat(siti.student()).isEqualTo(new Student("siti", "siti"));
        assertThat(siti.origin()).isEqualTo(temp.toRealPath().resolve("siti"));
        assertThat(siti.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH, LabModule.FOLDER_A);
    }

    @Test
    void a_folder_with_a_settings_file_is_one_submission() throws Exception {
        write("siti/benang.toml", "[student]\nid = \"2341720001\"\nname = \"Siti Rahma\"");
        write("siti/src/modul-contoh/Server.java");

        Submission siti = only(intake("siti"));

        assertThat(siti.student()).isEqualTo(new Student("2341720001", "Siti Rahma"));
        assertThat(siti.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH);
    }

    @Test
    void a_checkout_of_the_kit_is_one_submission_without_its_samples_and_sheets() throws Exception {
        write("kit/pom.xml", "<project/>");
        write("kit/modul-contoh/src/main/java/id/benang/chat/Server.java");
        write("kit/folder-a/src/main/java/id/benang/foldera/Server.java");
        write("kit/grader/pom.xml", "<project/>");
        write("kit/grader/samples/siti/multithread-echo/Server.java");
        write("kit/grader/samples/siti/folder-a/Server.java");
        write("kit/grader/samples/siti/folder-a/Client.java");
        write("kit/docs/pom.xml", "<project/>");
        write("kit/docs/folder-b/Server.java");

        Submission kit = only(intake("kit"));

        assertThat(kit.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH, LabModule.FOLDER_A);
        assertThat(kit.modules()).hasEntrySatisfying(LabModule.FOLDER_A, folderA -> {
            assertThat(folderA.sources()).hasSize(1);
            assertThat(folderA.notes()).isEmpty();
        });
    }

    @Test
    void a_path_that_is_not_there_is_refused() {
        Path path = temp.resolve("kelas");

        assertThat(refusal(path))
                .isEqualTo("Tidak ada folder atau berkas di " + path + ". Periksa ejaannya, lalu jalankan lagi.");
    }

    @Test
    void a_file_that_is_no_archive_is_refused() throws Exception {
        Path path = write("nilai.zip", "bukan arsip");

        assertThat(refusal(path))
                .isEqualTo(path + " bukan folder dan bukan arsip zip atau tar.gz. "
                        + "Berikan folder kumpulan tugas atau arsipnya.");
    }

    @Test
    void a_folder_without_a_submission_is_refused() throws Exception {
        Path path = Files.createDirectories(temp.resolve("kosong"));
        String expected = "Tidak ada kumpulan tugas di " + path
                + ". Yang dicari: folder atau arsip (zip, tar.gz), satu untuk tiap mahasiswa.";

        assertThat(refusal(path)).isEqualTo(expected);

        write("kosong/foto/liburan.txt", "x");
        assertThat(refusal(path)).isEqualTo(expected);
    }

    @Test
    void a_scratch_folder_that_cannot_be_made_is_told() throws Exception {
        write("siti/modul-contoh/Server.java");
        Path path = temp.resolve("siti");
        Path scratch = write("berkas", "x");

        UnusableInput refusal = catchThrowableOfType(UnusableInput.class, () -> Intake.open(path, scratch));

        assertThat(Wording.indonesian(refusal.explanation()))
                .startsWith(path + " tidak bisa dibaca (")
                .endsWith("). Periksa izin berkas dan sisa ruang disk.");
    }

    @Test
    void a_broken_submission_keeps_its_row_and_the_others_go_on() throws Exception {
        write("kelas/agus/modul-contoh/Server.java");
        write("kelas/budi.zip", "bukan arsip");
        write("kelas/citra/benang.toml", "[student]\nnim = \"1\"");
        write("kelas/dewi.rar", "Rar!");
        Files.createDirectories(temp.resolve("kelas/eka"));

        List<Submission> submissions = intake("kelas");

        assertThat(submissions)
                .extracting(
                        submission -> submission.student().id(),
                        submission -> submission.message().map(Wording::english).orElse(""))
                .containsExactly(
                        tuple("agus", ""),
                        tuple(
                                "budi",
                                "The archive budi.zip is neither a zip nor a tar.gz, whatever its name says. "
                                        + "Make the archive anew."),
                        tuple(
                                "citra",
                                "benang.toml line 2: student.nim is unknown. Known are: [student] with id and name; "
                                        + "a table for each module, e.g. [folder-a], with server, client, wire and port."),
                        tuple(
                                "dewi",
                                "The archive dewi.rar is of a kind that is not supported. Pack it again as zip or tar.gz."),
                        tuple("eka", ""));
        assertThat(notes(submissions.get(4)))
                .containsExactly("Tidak ada modul yang ditemukan. Nama folder yang dicari: modul-contoh, folder-a, "
                        + "folder-b, multithread-echo.");
    }

    @Test
    void a_link_in_place_of_a_submission_keeps_its_row() throws Exception {
        write("kelas/agus/modul-contoh/Server.java");
        Files.createSymbolicLink(temp.resolve("kelas/budi"), temp.resolve("kelas/agus"));

        Submission budi = intake("kelas").get(1);

        assertThat(budi.student().id()).isEqualTo("budi");
        assertThat(budi.message().map(Wording::indonesian))
                .contains("budi hanyalah tautan simbolik, dan tautan tidak diikuti. Ganti dengan folder aslinya.");
    }

    @Test
    void an_archive_of_a_class_may_have_a_wrapper_folder() throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("kelas-2a/siti/modul-contoh/Server.java", SERVER);
        contents.put("kelas-2a/budi/tugas/modul-contoh/Server.java", SERVER);
        contents.put("__MACOSX/kelas-2a/._siti", "x");
        TestArchives.zip(temp.resolve("unduhan.zip"), contents);

        List<Submission> submissions = intake("unduhan.zip");

        assertThat(submissions)
                .extracting(submission -> submission.student().id())
                .containsExactly("budi", "siti");
        assertThat(submissions.get(1).origin()).isEqualTo(temp.toRealPath().resolve("unduhan.zip/kelas-2a/siti"));
    }

    @Test
    void an_archive_of_a_class_may_hold_a_student_whose_modules_nobody_recognises() throws Exception {
        TestArchives.zip(
                temp.resolve("kelas.zip"),
                Map.of("siti/modul-contoh/Server.java", SERVER, "budi/Latihan/Server.java", SERVER));

        assertThat(intake("kelas.zip"))
                .extracting(submission -> submission.student().id())
                .containsExactly("budi", "siti");
    }

    @Test
    void an_archive_of_archives_is_a_class() throws Exception {
        TestArchives.zip(temp.resolve("siti.zip"), Map.of("x/modul-contoh/Server.java", SERVER));
        TestArchives.zip(temp.resolve("budi.zip"), Map.of("modul-contoh/Server.java", SERVER));
        try (var zip = new ZipOutputStream(Files.newOutputStream(temp.resolve("kelas.zip")))) {
            for (String name : List.of("siti.zip", "budi.zip")) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(temp.resolve(name), zip);
            }
        }

        List<Submission> submissions = intake("kelas.zip");

        assertThat(submissions)
                .extracting(submission -> submission.student().id())
                .containsExactly("budi", "siti");
        assertThat(submissions)
                .allSatisfy(submission -> assertThat(submission.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH));
    }

    @Test
    void an_archive_of_one_submission_is_named_by_the_archive() throws Exception {
        TestArchives.zip(
                temp.resolve("putri-ayu.zip"),
                Map.of(
                        "tugas-akhir/Modul 4/modul-contoh/Server.java", SERVER,
                        "tugas-akhir/Latihan/folder-a/Server.java", SERVER,
                        "tugas-akhir/catatan/baca.txt", "x"));

        Submission putri = only(intake("putri-ayu.zip"));

        assertThat(putri.student()).isEqualTo(new Student("putri-ayu", "putri-ayu"));
        assertThat(putri.modules()).containsOnlyKeys(LabModule.MODUL_CONTOH, LabModule.FOLDER_A);
    }

    @Test
    void the_limits_of_a_submission_hold_for_an_archive_that_is_only_one() throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        for (int number = 0; number < 11; number++) {
            contents.put("modul-contoh/Kelas" + number + ".java", "class Kelas" + number + " {}");
        }
        Path archive = TestArchives.zip(temp.resolve("siti.zip"), contents);
        Limits tenEntries = new Limits(100_000, 100_000, 10, 1_000);

        try (Intake intake = Intake.open(archive, temp.resolve("scratch"), tenEntries)) {
            assertThat(only(intake.submissions()).message().map(Wording::indonesian))
                    .contains("Arsip siti.zip berisi lebih dari 10 berkas dan folder. Kumpulkan kode sumbernya saja.");
        }
    }

    @Test
    void a_broken_archive_given_alone_is_one_row() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("siti.zip"), Map.of("../keluar/Server.java", SERVER));

        try (Intake intake = Intake.open(archive, temp.resolve("scratch"))) {
            assertThat(only(intake.submissions()).message().map(Wording::indonesian))
                    .contains("Arsip siti.zip berisi berkas yang menunjuk ke luar foldernya, yaitu "
                            + "../keluar/Server.java. Arsip ini tidak dibuka.");
        }
    }

    @Test
    void two_submissions_of_one_id_both_keep_a_row() throws Exception {
        write("kelas/siti/benang.toml", "[student]\nid = \"234\"\nname = \"Siti\"");
        write("kelas/siti-revisi/benang.toml", "[student]\nid = \"234\"");
        write("kelas/234-2/modul-contoh/Server.java");

        List<Submission> submissions = intake("kelas");

        assertThat(submissions)
                .extracting(Submission::student)
                .containsExactly(
                        new Student("234", "Siti"), new Student("234-2", "234-2"), new Student("234-3", "234"));
        assertThat(notes(submissions.get(0)))
                .contains("ID \"234\" dipakai lebih dari satu kumpulan tugas, juga oleh siti-revisi. "
                        + "Yang ini ditulis \"234\". Mohon diperiksa.");
        assertThat(notes(submissions.get(2)))
                .contains("ID \"234\" dipakai lebih dari satu kumpulan tugas, juga oleh siti. "
                        + "Yang ini ditulis \"234-3\". Mohon diperiksa.");
    }

    @Test
    void ids_that_differ_only_in_case_are_told_apart() throws Exception {
        write("kelas/siti/modul-contoh/Server.java");
        TestArchives.zip(temp.resolve("kelas/SITI.zip"), Map.of("modul-contoh/Server.java", SERVER));

        assertThat(intake("kelas"))
                .extracting(submission -> submission.student().id())
                .containsExactly("SITI", "siti-2");
    }

    @Test
    void a_hostile_id_becomes_a_safe_one_and_says_so() throws Exception {
        write("kelas/siti/benang.toml", "[student]\nid = \"../../x\"\nname = \"Siti\"");

        Submission siti = only(intake("kelas"));

        assertThat(siti.student()).isEqualTo(new Student("_.._x", "Siti"));
        assertThat(notes(siti)).contains("ID \"../../x\" tidak bisa menjadi nama folder, jadi ditulis \"_.._x\".");
    }

    @Test
    void what_was_unpacked_is_gone_after_closing() throws Exception {
        Path archive = TestArchives.zip(temp.resolve("siti.zip"), Map.of("modul-contoh/Server.java", SERVER));
        Path scratch = temp.resolve("scratch");
        try (Intake intake = Intake.open(archive, scratch)) {
            assertThat(only(intake.submissions()).modules()).hasSize(1);
            assertThat(scratch).isNotEmptyDirectory();
        }

        assertThat(scratch).isEmptyDirectory();
    }

    private List<Submission> intake(String name) throws UnusableInput {
        // Not closed: the temporary folder goes away as a whole.
        return Intake.open(temp.resolve(name), temp.resolve("scratch")).submissions();
    }

    private String refusal(Path path) {
        UnusableInput refusal =
                catchThrowableOfType(UnusableInput.class, () -> Intake.open(path, temp.resolve("scratch")));
        assertThat(refusal).isNotNull();
        assertThat(temp.resolve("scratch"))
                .satisfiesAnyOf(
                        scratch -> assertThat(scratch).doesNotExist(),
                        scratch -> assertThat(scratch).isEmptyDirectory());
        return Wording.indonesian(refusal.explanation());
    }

    private static Submission only(List<Submission> submissions) {
        assertThat(submissions).hasSize(1);
        return submissions.get(0);
    }

    private static List<String> notes(Submission submission) {
        return submission.notes().stream().map(Wording::indonesian).toList();
    }

    private Path write(String name) throws IOException {
        return write(name, SERVER);
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
