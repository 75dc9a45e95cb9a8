package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each report makes of a final mark; {@link MarkTextTest} has its words. */
class FinalMarkReportsTest {

    private static final String HOSTILE = "=cmd|'/c calc'!A1 <script>alert(1)</script>\u001B[2J\u202E\nbaris kedua";

    private static final Student BUDI = new Student("s2", "Budi");
    private static final Grade SITI =
            grade(SampleGrades.SITI, 87.5, module(LabModule.FOLDER_A, 87.5, passed("storm", 4)));
    private static final Grade OPEN = grade(BUDI, 87.5, module(LabModule.FOLDER_A, 87.5, passed("storm", 4)));
    private static final FinalMarks MARKS =
            SampleMarks.of(Map.of(SampleGrades.SITI.id(), SampleMarks.late("Diagramnya rapi.")));
    private static final FinalMarks HOSTILE_MARKS =
            SampleMarks.of(Map.of(SampleGrades.SITI.id(), SampleMarks.late(HOSTILE)));

    private final Texts texts = SampleGrades.texts();
    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    private Path folder;

    private JsonNode json(Grade grade) {
        return mapper.readTree(new JsonReport(texts, MARKS).json(grade));
    }

    @Test
    void results_keep_all_that_they_said_and_say_what_was_added() {
        JsonNode before = mapper.readTree(new JsonReport(texts).json(SITI));
        JsonNode after = json(SITI);

        before.properties()
                .forEach(field -> assertThat(after.get(field.getKey())).isEqualTo(field.getValue()));
        assertThat(after.get("schema").intValue()).isEqualTo(1);
        assertThat(after.get("manual")).isEqualTo(mapper.readTree("""
                {"report": 85.0, "reportMax": 100.0, "reportWeight": 30.0, "handedIn": "2026-11-22T01:30Z",
                 "daysLate": 2, "deductionPercent": 20.0, "deduction": 17.35, "adjustment": 5.0,
                 "remark": "Diagramnya rapi."}
                """));
        assertThat(after.get("final").doubleValue()).isEqualTo(74.4);
        assertThat(after.get("finalMax").doubleValue()).isEqualTo(100);
    }

    @Test
    void results_say_that_a_mark_is_open_and_why() {
        assertThat(json(OPEN).get("manual")).isEqualTo(mapper.readTree("""
                {"reportMax": 100.0, "reportWeight": 30.0, "deductionPercent": 0.0,
                 "open": "nilai laporan praktikum belum diisi."}
                """));
        assertThat(json(OPEN).get("final").isNull()).isTrue();
    }

    @Test
    void results_say_from_what_a_student_is_excused() {
        FinalMarks excused = SampleMarks.of(Map.of("s2", SampleMarks.excused()));

        assertThat(mapper.readTree(new JsonReport(texts, excused).json(OPEN))
                        .at("/manual/excused")
                        .toString())
                .isEqualTo("[\"report\",\"late\"]");
    }

    @Test
    void a_class_has_further_columns_at_the_end() {
        assertThat(new ClassTable(texts, MARKS).csv(List.of(SITI, OPEN))).isEqualTo("""
                id,name,modul-contoh,folder-a,folder-b,multithread-echo,total,bonus,message,\
                report,days-late,deduction,adjustment,final,final-note,remark\r
                2341720001,Siti Rahma,,87.5,,,87.5,0,,85,2,17.35,5,74.4,,Diagramnya rapi.\r
                s2,Budi,,87.5,,,87.5,0,,,,,,,Nilai akhir belum ada: nilai laporan praktikum belum diisi.,\r
                """);
    }

    @Test
    void a_mark_below_open_checks_is_called_provisional_in_the_table() {
        Grade mixed = SampleGrades.mixed();

        assertThat(new ClassTable(texts, MARKS).csv(List.of(mixed)))
                .endsWith("85,2,17.35,5,74.4,\"Ini nilai sementara: ada pemeriksaan yang belum dapat dinilai, dan itu "
                        + "bukan kesalahan mahasiswanya\",Diagramnya rapi.\r\n");
    }

    @Test
    void a_remark_that_a_spreadsheet_would_run_gets_an_apostrophe() {
        assertThat(new ClassTable(texts, HOSTILE_MARKS).csv(List.of(SITI))).contains(",\"'=cmd|'/c calc'!A1 <script>");
    }

    @Test
    void the_summary_in_the_terminal_has_one_column_more_in_the_same_width() {
        String summary = new SummaryTable(texts, TerminalStyle.plain(), MARKS).of(List.of(SITI, OPEN));

        assertThat(summary.lines().limit(4))
                .containsExactly(
                        "ID                 Nama                Contoh      A      B   Echo  Nilai  Akhir",
                        "─".repeat(80),
                        "2341720001         Siti Rahma                   87.5                 87.5   74.4",
                        "s2                 Budi                         87.5                 87.5       ");
    }

    @Test
    void a_student_s_text_tells_the_mark_behind_the_score() {
        assertThat(new TerminalReport(texts, TerminalStyle.plain(), MARKS).student(SITI))
                .startsWith("""
                Siti Rahma (2341720001)
                Nilai: 87.5/100
                Isolasi: plain

                Nilai akhir: 74.4/100
                  Program: 87.5/100, bobotnya 70 %, menjadi 61.25
                  Laporan praktikum: 85/100, bobotnya 30 %, menjadi 25.5
                  Jumlahnya: 86.75
                  Dikumpulkan 2026-11-22 08:30 +07:00; batas waktunya 2026-11-20 23:59 +07:00,
                  ditambah kelonggaran 15 menit
                  Terlambat 2 hari: dikurangi 20 % dari 86.75, yaitu 17.35
                  Penyesuaian oleh pengajar: ditambah 5
                  Catatan pengajar: Diagramnya rapi.

                folder-a: 87.5/100
                """);
    }

    @Test
    void a_student_s_page_has_a_part_about_the_mark() {
        assertThat(new HtmlReport(texts, MARKS).html(SITI))
                .contains("<h2 id=\"final-mark\">Nilai akhir</h2>")
                .contains("<li>Terlambat 2 hari: dikurangi 20 % dari 86.75, yaitu 17.35</li>")
                .contains("<p class=\"score\">Nilai akhir: 74.4/100</p>")
                .contains("Catatan pengajar: Diagramnya rapi.");
        assertThat(new HtmlReport(texts, MARKS).html(OPEN))
                .contains("<p class=\"score\">Nilai akhir belum ada: nilai laporan praktikum belum diisi.</p>");
        assertThat(new HtmlReport(texts).html(SITI)).doesNotContain("final-mark");
    }

    @Test
    void the_class_s_page_has_a_column_that_is_empty_where_a_mark_is_open() {
        ClassPage page = new ClassPages(new Words(texts), MARKS)
                .of(List.of(new ClassEntry(SITI, "a"), new ClassEntry(OPEN, "b")));

        assertThat(page.students().columns().stream().map(ClassPage.Column::label))
                .containsSubsequence("Nilai", "Nilai akhir", "Contoh");
        assertThat(page.students().rows().stream().map(row -> row.cells().get(4).sortedBy()))
                .containsExactly("74.4", "");
        assertThat(page.facts()).contains("Nilai akhir: 1 sudah ada, 1 masih terbuka.");
        assertThat(page.scores().lines()).contains("Yang dihitung di sini nilai programnya, bukan nilai akhir.");
        assertThat(((ClassPage.Notes) page.students().rows().get(0).cells().get(10)).shown())
                .containsExactly("Catatan pengajar: Diagramnya rapi.");
        assertThat(((ClassPage.Notes) page.students().rows().get(1).cells().get(10)).shown())
                .containsExactly("Nilai akhir belum ada: nilai laporan praktikum belum diisi.");
    }

    @Test
    void a_hostile_remark_is_shown_and_not_obeyed() {
        String student = new HtmlReport(texts, HOSTILE_MARKS).html(SITI);
        String all = new ClassHtml(texts, HOSTILE_MARKS).html(List.of(new ClassEntry(SITI, "a")));
        String text = new TerminalReport(texts, TerminalStyle.plain(), HOSTILE_MARKS).student(SITI);
        String brief = new ShortFeedback(texts, HOSTILE_MARKS).html(SITI);

        for (String shown : List.of(student, all, text, brief)) {
            assertThat(shown).doesNotContain("\u001B", "\u202E").contains("\\u001B[2J\\u202E", "baris kedua");
        }
        for (String shown : List.of(student, all, brief)) {
            assertThat(shown).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        }
    }

    @Test
    void a_workflow_s_summary_has_a_column_for_the_mark() {
        assertThat(new StepSummary(texts, MARKS).markdown(List.of(SITI, OPEN))).isEqualTo("""
                | Mahasiswa | Modul | Nilai | Akhir | Catatan |
                | --- | --- | ---: | ---: | --- |
                | Siti Rahma \\(2341720001\\) | folder-a 87.5 | 87.5 | 74.4 |  |
                | Budi \\(s2\\) | folder-a 87.5 | 87.5 |  |  |

                """);
    }

    @Test
    void gradescope_gets_the_mark_and_no_score_at_all_while_it_is_open() {
        GradescopeReport gradescope = new GradescopeReport(texts, MARKS);
        JsonNode known = mapper.readTree(gradescope.json(SITI));
        JsonNode open = mapper.readTree(gradescope.json(OPEN));

        assertThat(known.get("score").doubleValue()).isEqualTo(74.4);
        assertThat(known.get("output").stringValue()).startsWith("Nilai akhir: 74.4/100\nProgram: 87.5/100, ");
        assertThat(known.at("/tests/0/score").doubleValue()).isEqualTo(4);
        assertThat(open.has("score")).isFalse();
        assertThat(open.at("/tests/0").has("score")).isFalse();
        assertThat(open.at("/tests/0").has("max_score")).isFalse();
        assertThat(open.at("/tests/0/status").stringValue()).isEqualTo("passed");
        assertThat(open.get("output").stringValue()).startsWith("Nilai akhir belum ada: ");
    }

    @Test
    void moodle_s_worksheet_carries_the_mark_and_leaves_the_row_of_one_that_is_open() throws Exception {
        Path file = Files.writeString(folder.resolve("Grades.csv"), """
                Identifier,Full name,Grade,Maximum Grade,Feedback comments
                Participant 1,Siti Rahma,,"10,00",
                Participant 2,Budi,,100.00,
                """);

        List<Message> warnings = MoodleWorksheet.read(file, texts, MARKS).write(List.of(SITI, OPEN), folder);

        assertThat(folder.resolve("moodle-worksheet.csv"))
                .content()
                .contains("Participant 1,Siti Rahma,\"7,44\",\"10,00\",")
                .contains("Nilai akhir: 74.4/100<br>Program: 87.5/100, bobotnya 70 %, menjadi 61.25<br>")
                .endsWith("Participant 2,Budi,,100.00,\n");
        assertThat(warnings.stream().map(texts::say))
                .containsExactly(file + ", baris 3 (Budi): nilai akhirnya masih terbuka, jadi baris ini dibiarkan; "
                        + "lihat class.csv.");
    }

    @Test
    void canvas_s_gradebook_carries_the_mark_and_leaves_the_row_of_one_that_is_open() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Export.csv"), "Student,ID,Chat\nPoints Possible,,20\nSiti Rahma,1,\nBudi,2,\n");

        List<Message> warnings = CanvasGradebook.read(file, "Chat", MARKS).write(List.of(SITI, OPEN), folder);

        assertThat(folder.resolve("canvas-gradebook.csv"))
                .hasContent("Student,ID,Chat\nPoints Possible,,20\nSiti Rahma,1,14.88\nBudi,2,\n");
        assertThat(warnings).hasSize(1);
    }

    @Test
    void a_mark_is_scaled_as_it_is_written() {
        assertThat(Scale.of("10").orElseThrow().of(86.75)).isEqualTo("8.68");
        assertThat(Scale.of("10,0").orElseThrow().of(86.75)).isEqualTo("8,68");
        assertThat(Scale.of("5").orElseThrow().of(74.1)).isEqualTo("3.71");
        assertThat(Scale.of("100").orElseThrow().of(0)).isEqualTo("0");
    }

    @Test
    void nothing_changes_where_there_are_no_marks() {
        Grade broken = ungraded(BUDI, Message.of("test.broken", "a.zip"));

        for (Grade grade : List.of(SITI, SampleGrades.mixed(), broken)) {
            assertThat(new HtmlReport(texts, FinalMarks.NONE).html(grade)).isEqualTo(new HtmlReport(texts).html(grade));
            assertThat(new JsonReport(texts, FinalMarks.NONE).json(grade)).doesNotContain("\"manual\"", "\"final\"");
            assertThat(new ClassTable(texts, FinalMarks.NONE).csv(List.of(grade)))
                    .startsWith("id,name,modul-contoh,folder-a,folder-b,multithread-echo,total,bonus,message\r\n");
        }
    }

    @Test
    void a_classroom_gets_the_final_mark_and_no_points_while_it_is_open() {
        ClassroomNotices notices = new ClassroomNotices(texts, MARKS);

        assertThat(notices.commands(SITI))
                .containsExactly(
                        "::notice title=Autograding complete::Points 74/100",
                        "::notice title=Autograding report::{\"totalPoints\":74,\"maxPoints\":100}");
        assertThat(notices.commands(OPEN)).isEmpty();
    }
}
