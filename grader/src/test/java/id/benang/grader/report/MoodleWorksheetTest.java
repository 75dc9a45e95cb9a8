package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.UnusableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleWorksheetTest {

    private static final String HEAD = "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\","
            + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\n";

    @TempDir
    private Path folder;

    @Test
    void only_grade_and_comments_of_those_who_are_found_change() throws Exception {
        String before = "\uFEFF" + HEAD
                + "\"Participant 4711\",\"Siti Rahma\",siti@kampus.id,Submitted,-,50.00,Yes,\"Monday, 2 March\",-,\n"
                + "\"Participant 4712\",\"Budi, \"\"Bud\"\"\",=cmd(),,,\"100.00\",Yes,-,-,\"dua\nbaris\"\r\n"
                + "\n";

        List<Message> warnings =
                write(before, grade(new Student("4711", "4711"), 87.5, module(LabModule.FOLDER_A, 75)));

        assertThat(worksheet())
                .isEqualTo("\uFEFF" + HEAD
                        + "\"Participant 4711\",\"Siti Rahma\",siti@kampus.id,Submitted,43.75,50.00,Yes,\"Monday, 2 March\",-,"
                        + "Nilai: 87.5/100<br>folder-a: 75/100\n"
                        + "\"Participant 4712\",\"Budi, \"\"Bud\"\"\",=cmd(),,,\"100.00\",Yes,-,-,\"dua\nbaris\"\r\n"
                        + "\n");
        assertThat(warnings).containsExactly(Message.of("report.sheet.row-left", file(), 3, "Budi, \"Bud\""));
    }

    @Test
    void the_text_of_a_student_stays_text_in_a_comment() throws Exception {
        write(
                "Identifier,Grade,Maximum Grade,Feedback comments\nParticipant 1,,100,\n",
                grade(new Student("1", "1"), 0, module(LabModule.FOLDER_A, 0, failed("storm", 4, "<b>\"=1\"&\u001B"))));

        assertThat(worksheet()).isEqualTo("""
                Identifier,Grade,Maximum Grade,Feedback comments
                Participant 1,0,100,"Nilai: 0/100<br>folder-a: 0/100<br>folder-a: Diharapkan &quot;&lt;b&gt;&quot;=1&quot;&amp;\\u001B keluar!&quot; tepat sekali, tetapi tidak ada yang datang."
                """);
    }

    @Test
    void students_are_found_by_number_folder_id_number_or_name() throws Exception {
        write(
                """
                Full name,ID number,Maximum Grade,Identifier,Grade
                A,,100,Participant 11,
                B,,100,Participant 12,
                C,,100,Participant 13,
                D,2341720001,100,Participant 14,
                ÉVA  Sari,,100,Participant 15,
                """,
                grade(new Student("2341", "x", Optional.of("11")), 1),
                grade(new Student("Participant_12", "x"), 2),
                grade(new Student("Cici_13_assignsubmission_file_", "x"), 3),
                grade(SITI, 4),
                grade(new Student("eva", "E\u0301va Sari"), 5));

        assertThat(worksheet()).isEqualTo("""
                Full name,ID number,Maximum Grade,Identifier,Grade
                A,,100,Participant 11,1
                B,,100,Participant 12,2
                C,,100,Participant 13,3
                D,2341720001,100,Participant 14,4
                ÉVA  Sari,,100,Participant 15,5
                """);
    }

    @Test
    void who_cannot_be_told_for_sure_gets_nothing_and_is_named() throws Exception {
        String before = """
                Identifier,Full name,Grade,Maximum Grade,Feedback comments
                Participant 1,Ani,,100,
                Participant 2,Ani,,100,
                Participant 3,Budi,,100,
                """;

        List<Message> warnings = write(
                before,
                grade(new Student("a", "Ani"), 1),
                grade(new Student("3", "Budi"), 2),
                grade(new Student("3-2", "Budi"), 3));

        assertThat(worksheet()).isEqualTo(before);
        assertThat(warnings)
                .containsExactly(
                        Message.of("report.sheet.row-left", file(), 2, "Ani"),
                        Message.of("report.sheet.row-left", file(), 3, "Ani"),
                        Message.of("report.sheet.row-left", file(), 4, "Budi"),
                        Message.of("report.sheet.student-left", file(), "Ani (a)"),
                        Message.of("report.sheet.student-left", file(), "Budi (3)"),
                        Message.of("report.sheet.student-left", file(), "Budi (3-2)"));
    }

    @Test
    void no_grade_is_made_up_where_there_is_none_or_no_scale() throws Exception {
        String before = """
                Identifier,Grade,Maximum Grade,Feedback comments
                Participant 1,70,100,lama
                Participant 2,,Baik sekali,
                """;

        List<Message> warnings = write(
                before,
                ungraded(new Student("1", "1"), Message.of("test.broken", "1.zip")),
                grade(new Student("2", "2"), 50));

        assertThat(worksheet()).isEqualTo(before);
        assertThat(warnings)
                .containsExactly(
                        Message.of("report.sheet.ungraded", file(), 2, "Participant 1"),
                        Message.of("report.sheet.no-number", file(), 3, "Participant 2"));
    }

    @Test
    void indonesian_headings_semicolons_and_decimal_commas_are_kept() throws Exception {
        List<Message> warnings = write("""
                Pengenal;Nama lengkap;Nilai maksimum;Nilai;Kelas
                Peserta 7;Siti Rahma;10,00;;TI-2A
                """, grade(SITI, 87.5));

        assertThat(worksheet()).isEqualTo("""
                Pengenal;Nama lengkap;Nilai maksimum;Nilai;Kelas
                Peserta 7;Siti Rahma;10,00;8,75;TI-2A
                """);
        assertThat(warnings).containsExactly(Message.of("report.sheet.no-comments", file(), "Feedback comments"));
    }

    @Test
    void the_feedback_files_are_laid_out_for_the_upload_and_always_the_same() throws Exception {
        String before = """
                Identifier,Full name,Grade,Maximum Grade
                Participant 9,../Si_ti,,100
                Participant 8,Ani,,100
                Participant 7,Cici,,100
                """;
        Grade ani = grade(new Student("8", "Ani"), 1);
        Grade siti = grade(new Student("9", "x"), 2);

        write(before, ani, siti);
        byte[] first = Files.readAllBytes(folder.resolve("hasil/moodle-feedback.zip"));
        write(before, siti, ani);

        assertThat(folder.resolve("hasil/moodle-feedback.zip")).hasBinaryContent(first);
        HtmlReport page = new HtmlReport(SampleGrades.texts());
        assertThat(unzipped(first))
                .containsExactly(
                        Map.entry(".. Si ti_9_assignsubmission_file_/report.html", page.html(siti)),
                        Map.entry("Ani_8_assignsubmission_file_/report.html", page.html(ani)));
    }

    @Test
    void a_file_that_is_no_worksheet_is_refused_with_what_is_wrong() throws IOException {
        Files.write(file(), new byte[] {'P', 'K', 3, 4, (byte) 0xFF});
        assertThatIsRefused(Message.of("report.sheet.no-csv", file()));
        Files.writeString(file(), "");
        assertThatIsRefused(Message.of("report.sheet.no-csv", file()));
        Files.writeString(file(), "\"Identifier,Grade");
        assertThatIsRefused(Message.of("report.sheet.no-csv", file()));
        Files.writeString(file(), "Identifier,Grade\nParticipant 1,\n");
        assertThatIsRefused(Message.of("report.sheet.column", file(), "Maximum Grade"));
        Files.writeString(file(), "Identifier,Grade,Maximum Grade\nParticipant 1,\n");
        assertThatIsRefused(Message.of("report.sheet.ragged", file(), 2));
        Files.delete(file());
        assertThatIsRefused(Message.of("report.sheet.unreadable", file(), "NoSuchFileException"));
    }

    private void assertThatIsRefused(Message explanation) {
        assertThatThrownBy(() -> MoodleWorksheet.read(file(), SampleGrades.texts()))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        refused -> assertThat(refused.explanation()).isEqualTo(explanation));
    }

    private List<Message> write(String before, Grade... grades) throws Exception {
        Files.writeString(file(), before);
        return MoodleWorksheet.read(file(), SampleGrades.texts()).write(List.of(grades), folder.resolve("hasil"));
    }

    private Path file() {
        return folder.resolve("Grades.csv");
    }

    private String worksheet() throws IOException {
        return Files.readString(folder.resolve("hasil/moodle-worksheet.csv"));
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
