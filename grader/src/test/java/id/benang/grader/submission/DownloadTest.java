package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static final String MOODLE = "_assignsubmission_file_";

    @TempDir
    Path temp;

    private TestClass download;

    @BeforeEach
    void makeClass() throws Exception {
        download = new TestClass(temp);
    }

    @Test
    void each_folder_from_moodle_is_a_student() throws Exception {
        download.file("Siti Rahma_101" + MOODLE + "/modul-contoh/Server.java")
                .zip("Бүдэ́ Чулуун_102_assignsubmission_file/tugas.zip", "tugas/folder-a/Server.java")
                .zip("Participant_103" + MOODLE + "/tugas.zip", "folder-b/Server.java")
                .file("Nilai-Praktikum.csv", "x");

        List<Submission> submissions = download.intake();

        assertThat(submissions)
                .extracting(Submission::student)
                .containsExactly(
                        new Student("101", "Siti Rahma", Optional.of("101")),
                        new Student("102", "Бүдэ́ Чулуун", Optional.of("102")),
                        new Student("103", "Participant 103", Optional.of("103")));
        assertThat(TestClass.rows(submissions))
                .containsExactly(
                        "101 | Siti Rahma | [MODUL_CONTOH]",
                        "102 | Бүдэ́ Чулуун | [FOLDER_A]",
                        "103 | Participant 103 | [FOLDER_B]");
        assertThat(submissions)
                .allSatisfy(submission -> assertThat(submission.notes()).isEmpty());
    }

    @Test
    void a_download_of_one_student_is_a_class_too() throws Exception {
        download.file("Praktikum 4/Siti Rahma_101" + MOODLE + "/folder-a/Server.java");

        assertThat(TestClass.rows(download.intake())).containsExactly("101 | Siti Rahma | [FOLDER_A]");
    }

    @Test
    void the_zip_from_moodle_is_taken_as_it_is() throws Exception {
        Path zip = download.packed(
                "Praktikum-4-2210.zip",
                TestClass.contents(
                        "佐藤 花子_101" + MOODLE + "/modul-contoh/Server.java",
                        "Budi_102" + MOODLE + "/folder-a/Server.java",
                        "Citra_103" + MOODLE + "laporan.pdf"));

        assertThat(TestClass.rows(download.intake(zip)))
                .containsExactly(
                        "101 | 佐藤 花子 | [MODUL_CONTOH]",
                        "102 | Budi | [FOLDER_A]",
                        "103 | Citra | Citra_103_assignsubmission_file_laporan.pdf hanya satu berkas, bukan folder "
                                + "atau arsip. Kemas folder modulnya sebagai zip, lalu kumpulkan lagi.");
    }

    @Test
    void what_one_student_smuggles_into_the_zip_of_a_class_costs_nobody_else() throws Exception {
        Path link = TestArchives.zipWithLink(
                download.path("tautan.zip"),
                TestClass.contents("Budi_102" + MOODLE + "/folder-a/Server.java"),
                "Siti_101" + MOODLE + "/folder-a");
        Path climbing = download.packed(
                "keluar.zip",
                TestClass.contents(
                        "Siti_101" + MOODLE + "/../../x.java",
                        "Siti_101" + MOODLE + "/folder-a/Server.java",
                        "Budi_102" + MOODLE + "/folder-a/Server.java"));
        Path nobodys = download.packed(
                "umum.zip", TestClass.contents("/etc/x.java", "Budi_102" + MOODLE + "/folder-a/Server.java"));

        assertThat(TestClass.rows(download.intake(link)))
                .containsExactly(
                        "101 | Siti | Arsip tautan.zip berisi tautan atau berkas khusus, yaitu "
                                + "Siti_101_assignsubmission_file_/folder-a. Kumpulkan berkas aslinya.",
                        "102 | Budi | [FOLDER_A]");
        assertThat(TestClass.rows(download.intake(climbing)))
                .containsExactly(
                        "101 | Siti | Arsip keluar.zip berisi berkas yang menunjuk ke luar foldernya, yaitu "
                                + "Siti_101_assignsubmission_file_/../../x.java. Arsip ini tidak dibuka.",
                        "102 | Budi | [FOLDER_A]");
        assertThat(TestClass.rows(download.intake(nobodys)))
                .containsExactly("umum | umum | Arsip umum.zip berisi berkas yang menunjuk ke luar foldernya, yaitu "
                        + "/etc/x.java. Arsip ini tidak dibuka.");
        assertThat(temp.resolve("x.java")).doesNotExist();
    }

    @Test
    void a_file_too_large_for_a_submission_costs_one_student_of_a_class() throws Exception {
        Path zip = download.packed(
                "kelas.zip",
                Map.of(
                        "Siti_101" + MOODLE + "/folder-a/Server.java",
                        "/".repeat(1_001),
                        "Budi_102" + MOODLE + "/folder-a/Server.java",
                        TestClass.SERVER));
        Limits thousandBytes = new Limits(100_000, 1_000, 10, 1_000);

        try (Intake intake = Intake.open(zip, temp.resolve("scratch"), thousandBytes)) {
            assertThat(TestClass.rows(intake.submissions()))
                    .containsExactly(
                            "101 | Siti | Isi arsip Siti_101" + MOODLE + " lebih dari 1000 byte setelah dibuka. "
                                    + "Kumpulkan kode sumbernya saja.",
                            "102 | Budi | [FOLDER_A]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kelas/", "kelas/senin/"})
    void too_many_files_cost_one_student_of_a_class(String wrapper) throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        for (int number = 0; number < 11; number++) {
            contents.put(wrapper + "Siti_101" + MOODLE + "/folder-a/Kelas" + number + ".java", "class K {}");
        }
        contents.put(wrapper + "Budi_102" + MOODLE + "/folder-a/Server.java", TestClass.SERVER);
        Limits tenEntries = new Limits(100_000, 100_000, 10, 1_000);

        for (Path archive : List.of(
                TestArchives.zip(temp.resolve("kelas.zip"), contents),
                TestArchives.tarGz(temp.resolve("kelas.tar.gz"), contents))) {
            try (Intake intake = Intake.open(archive, temp.resolve("scratch"), tenEntries)) {
                assertThat(TestClass.rows(intake.submissions()))
                        .containsExactly(
                                "101 | Siti | Arsip Siti_101" + MOODLE + " berisi lebih dari 10 berkas dan folder. "
                                        + "Kumpulkan kode sumbernya saja.",
                                "102 | Budi | [FOLDER_A]");
            }
        }
    }

    @Test
    void what_a_student_has_beyond_the_limit_takes_nothing_from_the_others() throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        for (int number = 0; number < 30; number++) {
            contents.put("Siti_101" + MOODLE + "/folder-a/Kelas" + number + ".java", "/".repeat(900));
        }
        contents.put("Budi_102" + MOODLE + "/folder-a/Server.java", TestClass.SERVER);
        // A class may have twenty times as much as one student, which is less than Siti has.
        Limits thousandBytes = new Limits(100_000, 1_000, 100, 1_000);

        try (Intake intake = Intake.open(
                TestArchives.zip(temp.resolve("kelas.zip"), contents), temp.resolve("scratch"), thousandBytes)) {
            assertThat(TestClass.rows(intake.submissions()))
                    .containsExactly(
                            "101 | Siti | Isi arsip Siti_101" + MOODLE + " lebih dari 1000 byte setelah dibuka. "
                                    + "Kumpulkan kode sumbernya saja.",
                            "102 | Budi | [FOLDER_A]");
        }
    }

    @Test
    void flat_files_of_one_student_that_hold_different_modules_belong_together() throws Exception {
        download.zip("Siti Rahma_101" + MOODLE + "modul-contoh.zip", "src/Server.java")
                .zip("Siti Rahma_101" + MOODLE + "sisanya.zip", "folder-a/Server.java", "folder-b/Server.java")
                .file("Siti Rahma_101" + MOODLE + "laporan.pdf")
                .zip("Budi_102" + MOODLE + "tugas.zip", "folder-a/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly("101 | Siti Rahma | [MODUL_CONTOH, FOLDER_A, FOLDER_B]", "102 | Budi | [FOLDER_A]");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly(
                        "Beberapa berkas dari mahasiswa ini berisi modul yang berbeda dan dinilai bersama: "
                                + "Siti Rahma_101_assignsubmission_file_modul-contoh.zip, "
                                + "Siti Rahma_101_assignsubmission_file_sisanya.zip.",
                        "Siti Rahma_101_assignsubmission_file_laporan.pdf hanya satu berkas, bukan folder atau arsip. "
                                + "Kemas folder modulnya sebagai zip, lalu kumpulkan lagi.");
    }

    @Test
    void of_two_uploads_of_one_file_the_newer_counts() throws Exception {
        download.zip("Siti_101" + MOODLE + "tugas.zip", "folder-a/Server.java")
                .zip("Siti_101" + MOODLE + "tugas (1).zip", "folder-a/Server.java", "folder-b/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions)).containsExactly("101 | Siti | [FOLDER_A, FOLDER_B]");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly("Ada 2 kumpulan tugas dari mahasiswa ini. Yang dinilai yang terbaru, "
                        + "Siti_101_assignsubmission_file_tugas (1).zip; yang lama: "
                        + "Siti_101_assignsubmission_file_tugas.zip.");
    }

    @Test
    void where_nothing_tells_which_is_newer_both_rows_stay_and_are_flagged() throws Exception {
        download.zip("Siti_101" + MOODLE + "tugas.zip", "folder-a/Server.java")
                .zip("Siti_101" + MOODLE + "revisi.zip", "folder-a/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions)).containsExactly("101 | Siti | [FOLDER_A]", "101-2 | Siti | [FOLDER_A]");
        assertThat(submissions)
                .allSatisfy(submission -> assertThat(TestClass.notes(submission))
                        .singleElement()
                        .asString()
                        .startsWith("ID \"101\" dipakai lebih dari satu kumpulan tugas, juga oleh Siti_101"));
    }

    @Test
    void two_students_with_one_number_both_have_a_row_and_are_flagged() throws Exception {
        download.zip("Siti_101" + MOODLE + "tugas.zip", "folder-a/Server.java")
                .zip("Budi_101" + MOODLE + "tugas-1.zip", "folder-a/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions)).containsExactly("101 | Budi | [FOLDER_A]", "101-2 | Siti | [FOLDER_A]");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly("ID \"101\" dipakai lebih dari satu kumpulan tugas, juga oleh "
                        + "Siti_101_assignsubmission_file_tugas.zip. Yang ini ditulis \"101\". Mohon diperiksa.");
    }

    @Test
    void online_text_stands_back_behind_files_and_alone_has_a_row() throws Exception {
        download.file("Siti_101_assignsubmission_onlinetext_/onlinetext.html")
                .file("Siti_101" + MOODLE + "/folder-a/Server.java")
                .file("Budi_102_assignsubmission_onlinetext_/onlinetext.html");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly(
                        "101 | Siti | [FOLDER_A]",
                        "102 | Budi | Budi_102_assignsubmission_onlinetext_ hanyalah teks yang diketik di Moodle, "
                                + "bukan berkas. Kumpulkan folder modulnya sebagai zip.");
    }

    @Test
    void an_empty_folder_and_hostile_archives_cost_one_student_only() throws Exception {
        download.file("Siti_101" + MOODLE + "/folder-a/Server.java").file("Eka_105" + MOODLE + "/.DS_Store");
        TestArchives.zip(
                download.path("Budi_102" + MOODLE + "tugas.zip"), Map.of("../../keluar.java", TestClass.SERVER));
        TestArchives.zip(download.path("Citra_103" + MOODLE + "tugas.zip"), Map.of("/etc/x.java", TestClass.SERVER));
        TestArchives.zipWithLink(download.path("Dewi_104" + MOODLE + "tugas.zip"), "folder-a", "/etc");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly(
                        "101 | Siti | [FOLDER_A]",
                        "102 | Budi | Arsip Budi_102_assignsubmission_file_tugas.zip berisi berkas yang menunjuk ke "
                                + "luar foldernya, yaitu ../../keluar.java. Arsip ini tidak dibuka.",
                        "103 | Citra | Arsip Citra_103_assignsubmission_file_tugas.zip berisi berkas yang menunjuk ke "
                                + "luar foldernya, yaitu /etc/x.java. Arsip ini tidak dibuka.",
                        "104 | Dewi | Arsip Dewi_104_assignsubmission_file_tugas.zip berisi tautan atau berkas "
                                + "khusus, yaitu folder-a. Kumpulkan berkas aslinya.",
                        "105 | Eka | []");
        assertThat(TestClass.notes(submissions.get(4)))
                .singleElement()
                .asString()
                .startsWith("Tidak ada modul");
    }

    @Test
    void the_settings_file_decides_over_the_name_and_the_number_stays_known() throws Exception {
        download.file("Siti_101" + MOODLE + "/benang.toml", "[student]\nid = \"2341720001\"")
                .file("Siti_101" + MOODLE + "/folder-a/Server.java");

        assertThat(download.intake())
                .extracting(Submission::student)
                .containsExactly(new Student("2341720001", "Siti", Optional.of("101")));
    }

    @Test
    void each_upload_to_canvas_is_a_student_and_being_late_is_noted() throws Exception {
        download.zip("rahmasiti_LATE_1234_5678_tugas.zip", "tugas/folder-a/Server.java")
                .zip("santosobudi_1235_5679_tugas.zip", "folder-b/Server.java")
                .file("dewicitra_1236_5680_laporan.docx");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly(
                        "1234 | rahmasiti | [FOLDER_A]",
                        "1235 | santosobudi | [FOLDER_B]",
                        "1236 | dewicitra | dewicitra_1236_5680_laporan.docx hanya satu berkas, bukan folder atau "
                                + "arsip. Kemas folder modulnya sebagai zip, lalu kumpulkan lagi.");
        assertThat(submissions.get(0).student().platformNumber()).contains("1234");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly("Canvas menandai kumpulan ini terlambat (LATE).");
    }

    @Test
    void of_several_attempts_on_canvas_the_newest_counts() throws Exception {
        download.zip("rahmasiti_1234_5678_tugas.zip", "folder-a/Server.java", "folder-b/Server.java")
                .zip("rahmasiti_1234_5701_tugas-1.zip", "folder-a/Server.java", "folder-b/Server.java")
                .zip("rahmasiti_1234_5999_tugas-2.zip", "folder-a/Server.java")
                .zip("santosobudi_1235_5679_lama.zip", "folder-b/Server.java")
                .zip("santosobudi_1235_6001_akhir.zip", "folder-a/Server.java", "folder-b/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly("1234 | rahmasiti | [FOLDER_A]", "1235 | santosobudi | [FOLDER_A, FOLDER_B]");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly("Ada 3 kumpulan tugas dari mahasiswa ini. Yang dinilai yang terbaru, "
                        + "rahmasiti_1234_5999_tugas-2.zip; yang lama: rahmasiti_1234_5678_tugas.zip, "
                        + "rahmasiti_1234_5701_tugas-1.zip.");
    }

    @Test
    void numbered_files_with_different_modules_are_no_attempts() throws Exception {
        download.zip("rahmasiti_1234_5678_modul-1.zip", "modul-contoh/Server.java")
                .zip("rahmasiti_1234_5679_modul-2.zip", "folder-a/Server.java")
                .zip("rahmasiti_1234_5680_laporan.zip", "laporan/bab1.txt")
                .zip("santosobudi_1235_5681_tugas.zip", "folder-b/Server.java");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly("1234 | rahmasiti | [MODUL_CONTOH, FOLDER_A]", "1235 | santosobudi | [FOLDER_B]");
        assertThat(TestClass.notes(submissions.get(0)))
                .contains("Dari mahasiswa ini ada juga rahmasiti_1234_5680_laporan.zip; "
                        + "tidak ada modul di dalamnya.");
    }

    @Test
    void what_tools_and_systems_leave_behind_hides_nothing() throws Exception {
        download.file("Siti_101" + MOODLE + "/__MACOSX/._tugas")
                .file("Siti_101" + MOODLE + "/.idea/workspace.xml")
                .file("Siti_101" + MOODLE + "/target/Server.class")
                .file("Siti_101" + MOODLE + "/Thumbs.db")
                .file("Siti_101" + MOODLE + "/tugas/bin/Server.class")
                .zip("Siti_101" + MOODLE + "/tugas/kode.zip", "kode/folder-a/Server.java", "kode/folder-a/bin/X.java");
        download.file("bin/Server.class").file(".idea/x.xml");

        List<Submission> submissions = download.intake();

        assertThat(TestClass.rows(submissions)).containsExactly("101 | Siti | [FOLDER_A]");
        assertThat(submissions.get(0).modules().values())
                .allSatisfy(module -> assertThat(module.sources()).hasSize(1));
    }
}
