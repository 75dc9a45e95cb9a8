package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final String MOODLE = "_assignsubmission_file_";

    @TempDir
    Path temp;

    private TestClass course;

    @BeforeEach
    void makeClass() throws Exception {
        course = new TestClass(temp);
    }

    @Test
    void everybody_on_the_roster_or_in_the_folder_has_a_row() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti Rahma\n2341720002,Budi\n2341720003,Citra\n")
                .file("2341720001/folder-a/Server.java")
                .zip("citra.zip", "folder-b/Server.java")
                .file("zaki/folder-a/Server.java");

        List<Submission> submissions = course.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly(
                        "2341720001 | Siti Rahma | [FOLDER_A]",
                        "2341720002 | Budi | Tercantum di roster.csv baris 3, tetapi belum mengumpulkan apa pun. "
                                + "Jika sudah, periksa nama folder atau arsipnya.",
                        "2341720003 | Citra | [FOLDER_B]",
                        "zaki | zaki | [FOLDER_A]");
        assertThat(TestClass.notes(submissions.get(3)))
                .containsExactly("Tidak tercantum di roster.csv. Periksa id atau namanya.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIM;Kelas;Nama\n101;2A;\"Rahma, Siti\"\n",
                "\uFEFFNama , nim\r\n\"Rahma, Siti\" , 101\r\n",
                "\n\nname\tid\nRahma, Siti\t101\n\n\t\n",
                "\"id\",\"email\",\"name\"\n\"101\",\"a@b.c\",\"Rahma, Siti\""
            })
    void columns_are_found_by_their_headings(String roster) throws Exception {
        course.file("roster.csv", roster).file("101/folder-a/Server.java");

        assertThat(course.intake().get(0).student()).isEqualTo(new Student("101", "Rahma, Siti"));
    }

    @Test
    void a_roster_without_any_submission_still_has_its_rows() throws Exception {
        course.file("roster.csv", "nim,nama\n1,\n2,Budi");

        assertThat(course.intake())
                .extracting(Submission::student)
                .containsExactly(new Student("1", "1"), new Student("2", "Budi"));
    }

    @Test
    void a_student_from_moodle_is_found_by_the_full_name() throws Exception {
        course.file("roster.csv", "nim,nama\n2341720001,SITI  RAHMA\n2341720002,佐藤 花子")
                .file("Siti Rahma_101" + MOODLE + "/folder-a/Server.java")
                .file("佐藤 花子_102" + MOODLE + "/folder-a/Server.java");

        assertThat(course.intake())
                .extracting(Submission::student)
                .containsExactly(
                        new Student("2341720001", "SITI  RAHMA", Optional.of("101")),
                        new Student("2341720002", "佐藤 花子", Optional.of("102")));
    }

    @Test
    void a_roster_may_write_the_last_name_first_with_a_comma() throws Exception {
        course.file("roster.csv", "nim,nama\n1,\"Rahma, Siti Nur\"\n2,\"Santoso, Budi\"\n3,\"Hadi, Tono\"")
                .file("Siti Nur Rahma_101" + MOODLE + "/folder-a/Server.java")
                .file("budi-santoso/folder-a/Server.java")
                .file("hadi_tono/folder-a/Server.java");

        assertThat(course.intake())
                .extracting(Submission::student)
                .containsExactly(
                        new Student("1", "Rahma, Siti Nur", Optional.of("101")),
                        new Student("2", "Santoso, Budi"),
                        new Student("3", "Hadi, Tono"));
    }

    @Test
    void a_student_from_canvas_is_found_by_number_or_by_the_name_as_canvas_sorts_it() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti Nur Rahma\n1235,Budi Santoso")
                .zip("rahmasitinur_1234_5678_tugas.zip", "folder-a/Server.java")
                .zip("bsantoso_1235_5679_tugas.zip", "folder-a/Server.java");

        assertThat(course.intake())
                .extracting(Submission::student)
                .containsExactly(
                        new Student("1235", "Budi Santoso", Optional.of("1235")),
                        new Student("2341720001", "Siti Nur Rahma", Optional.of("1234")));
    }

    @Test
    void what_a_student_says_in_benang_toml_stands_and_is_compared_with_the_roster() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti\n2341720002,Budi")
                .file("Siti_101" + MOODLE + "/folder-a/Server.java")
                .file("Budi_102" + MOODLE + "/folder-a/Server.java")
                .file("Budi_102" + MOODLE + "/benang.toml", "[student]\nid = \"2341720020\"\nname = \"Budi S.\"");

        List<Submission> submissions = course.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly("2341720001 | Siti | [FOLDER_A]", "2341720020 | Budi S. | [FOLDER_A]");
        assertThat(TestClass.notes(submissions.get(0))).isEmpty();
        assertThat(TestClass.notes(submissions.get(1)))
                .containsExactly("benang.toml menyebut ID \"2341720020\", sedangkan roster.csv mencatat"
                        + " \"2341720002\" untuk mahasiswa ini. Mohon diperiksa.");
    }

    @Test
    void an_id_that_belongs_to_somebody_else_on_the_roster_flags_both() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti\n2341720002,Budi")
                .file("Siti_101" + MOODLE + "/folder-a/Server.java")
                .file("Budi_102" + MOODLE + "/folder-a/Server.java")
                .file("Budi_102" + MOODLE + "/benang.toml", "[student]\nid = \"2341720001\"");

        List<Submission> submissions = course.intake();

        assertThat(TestClass.rows(submissions))
                .containsExactly("2341720001 | Budi | [FOLDER_A]", "2341720001-2 | Siti | [FOLDER_A]");
        assertThat(submissions)
                .allSatisfy(submission ->
                        assertThat(TestClass.notes(submission).toString()).contains("2341720001"));
    }

    @Test
    void two_students_with_one_id_both_have_a_row_and_are_flagged() throws Exception {
        course.file("roster.csv", "id,name\n101,Siti\n101,Budi")
                .file("101/folder-a/Server.java")
                .file("siti/folder-a/Server.java");

        List<Submission> submissions = course.intake();

        assertThat(submissions)
                .extracting(submission -> submission.student().id())
                .containsExactly("101", "101-2", "101-3");
        assertThat(submissions)
                .allSatisfy(submission -> assertThat(TestClass.notes(submission).toString())
                        .contains("ID \"101\" dipakai lebih dari satu kumpulan tugas"));
        assertThat(submissions)
                .anySatisfy(submission -> assertThat(TestClass.notes(submission))
                        .contains("Lebih dari satu mahasiswa di roster.csv cocok dengan kumpulan tugas ini. "
                                + "Mohon diperiksa."));
    }

    @Test
    void a_copy_from_the_browser_is_an_attempt_of_the_student_on_the_roster() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti")
                .zip("2341720001.zip", "folder-a/Server.java")
                .zip("2341720001 (1).zip", "folder-a/Server.java", "folder-b/Server.java");

        List<Submission> submissions = course.intake();

        assertThat(TestClass.rows(submissions)).containsExactly("2341720001 | Siti | [FOLDER_A, FOLDER_B]");
        assertThat(TestClass.notes(submissions.get(0)))
                .containsExactly("Ada 2 kumpulan tugas dari mahasiswa ini. Yang dinilai yang terbaru, "
                        + "2341720001 (1).zip; yang lama: 2341720001.zip.");
    }

    @Test
    void an_id_within_a_file_name_is_found() throws Exception {
        course.file("roster.csv", "id,name\n2341720001,Siti\n12,Budi")
                .zip("Tugas 12_2341720001_siti.zip", "folder-a/Server.java");

        assertThat(TestClass.rows(course.intake()).get(1)).isEqualTo("2341720001 | Siti | [FOLDER_A]");
    }

    @Test
    void a_roster_beside_or_within_a_wrapper_folder_and_in_an_archive_is_found() throws Exception {
        course.file("roster.csv", "id,name\n1,Siti\n2,Budi")
                .file("unduhan/siti/folder-a/Server.java")
                .file("unduhan/budi/folder-a/Server.java");
        Path zip = course.packed(
                "kelas.zip",
                Map.of("kelas/roster.csv", "id,name\n1,Siti", "kelas/siti/folder-a/Server.java", TestClass.SERVER));

        assertThat(TestClass.rows(course.intake())).containsExactly("1 | Siti | [FOLDER_A]", "2 | Budi | [FOLDER_A]");
        assertThat(TestClass.rows(course.intake(zip))).containsExactly("1 | Siti | [FOLDER_A]");
    }

    @Test
    void a_roster_in_a_students_own_work_is_nobodys_list() throws Exception {
        course.file("siti/folder-a/Server.java").file("siti/roster.csv", "id,name\n1,Hantu");

        assertThat(TestClass.rows(course.intake())).containsExactly("siti | siti | [FOLDER_A]");
    }

    @Test
    void a_roster_that_cannot_be_used_is_refused_with_one_line() throws Exception {
        course.file("siti/folder-a/Server.java");

        assertThat(refusal("email,name\na,b"))
                .isEqualTo("roster.csv baris pertama harus memuat tepat satu kolom id (atau nim) dan satu kolom name "
                        + "(atau nama). Yang ada: email, name.");
        assertThat(refusal("id,nim,name\n1,1,Siti")).startsWith("roster.csv baris pertama harus memuat tepat satu");
        assertThat(refusal("id,name\n1,Siti\n,Budi\n"))
                .isEqualTo("roster.csv baris 3: kolom id kosong. Isi id mahasiswanya atau hapus barisnya.");
        assertThat(refusal("id,name\n1,\"Siti\" x\n"))
                .isEqualTo("roster.csv baris 2 tidak bisa dibaca sebagai CSV. Periksa tanda kutipnya.");
        String empty = "roster.csv tidak berisi mahasiswa. Tulis judul kolom id,name lalu satu baris untuk tiap "
                + "mahasiswa, atau hapus berkasnya.";
        assertThat(refusal("id,name\n")).isEqualTo(empty);
        assertThat(refusal("")).isEqualTo(empty);
        assertThat(refusal("id,name\n" + "1,x\n".repeat(300_000)))
                .isEqualTo("roster.csv lebih besar dari 1 MB. Cukup satu baris untuk tiap mahasiswa.");
        Files.write(course.path("roster.csv"), "id,name\n1,Andr\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(course.refusal()).isEqualTo("roster.csv bukan teks UTF-8. Simpan ulang sebagai \"CSV UTF-8\".");
    }

    private String refusal(String roster) throws Exception {
        return course.file("roster.csv", roster).refusal();
    }
}
