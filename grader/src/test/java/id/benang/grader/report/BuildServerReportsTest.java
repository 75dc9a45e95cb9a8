package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.challenged;
import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.mixed;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

class BuildServerReportsTest {

    private static final String HOSTILE = "<a href=\"x\">|`&]]>\u001B\uFFFF\uDBFF\uDFFF\uD800 😀";

    private final JUnitXml junit = new JUnitXml(SampleGrades.texts());
    private final GradescopeReport gradescope = new GradescopeReport(SampleGrades.texts());
    private final StepSummary summary = new StepSummary(SampleGrades.texts());
    private final ClassroomNotices classroom = new ClassroomNotices(SampleGrades.texts(), FinalMarks.NONE);
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void a_build_server_sees_a_suite_for_each_module_and_a_case_for_each_check() {
        assertThat(junit.xml(List.of(mixed(), ungraded(new Student("s3", "s3"), Message.of("test.broken", "s3.zip")))))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="benang" tests="6" failures="2" errors="2">
                  <testsuite name="Siti Rahma (2341720001), modul-contoh" tests="4" failures="1" errors="1" skipped="1">
                    <testcase classname="Siti Rahma (2341720001), modul-contoh" name="storm: Enam belas pengirim serentak, dan tidak ada pesan yang hilang, ganda, atau tercampur">
                    </testcase>
                    <testcase classname="Siti Rahma (2341720001), modul-contoh" name="leave-reset: Yang putus mendadak diumumkan keluar tepat sekali">
                      <failure message="Diharapkan &quot;Ani keluar!&quot; tepat sekali, tetapi tidak ada yang datang.">Tutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang Ani.</failure>
                    </testcase>
                    <testcase classname="Siti Rahma (2341720001), modul-contoh" name="unknown-check: unknown-check">
                      <skipped message="&quot;Yang putus mendadak diumumkan keluar tepat sekali&quot; belum lulus."></skipped>
                    </testcase>
                    <testcase classname="Siti Rahma (2341720001), modul-contoh" name="another-check: another-check">
                      <error message="komputer penilai terlalu sibuk"></error>
                    </testcase>
                  </testsuite>
                  <testsuite name="Siti Rahma (2341720001), folder-a" tests="1" failures="1" errors="0" skipped="0">
                    <testcase classname="Siti Rahma (2341720001), folder-a" name="folder-a">
                      <failure message="Arsip a.zip rusak."></failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="s3" tests="1" failures="0" errors="1" skipped="0">
                    <testcase classname="s3" name="s3">
                      <error message="Arsip s3.zip rusak."></error>
                    </testcase>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void a_challenge_that_was_not_met_makes_no_build_fail() {
        assertThat(junit.xml(List.of(grade(SITI, 100, challenged(LabModule.FOLDER_A)))))
                .contains("<testsuites name=\"benang\" tests=\"3\" failures=\"0\" errors=\"0\">")
                .contains("<skipped message=\"Diharapkan");
    }

    @Test
    void xml_says_what_a_hostile_student_wrote_and_nothing_more() throws Exception {
        String xml =
                junit.xml(List.of(grade(SITI, 0, module(LabModule.FOLDER_A, 0, failed("leave-reset", 4, HOSTILE)))));

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        String shown = "<a href=\"x\">|`&]]>\\u001B\uFFFD\uFFFD\\uD800 😀";
        assertThat(failure.getAttribute("message"))
                .isEqualTo("Diharapkan \"" + shown + " keluar!\" tepat sekali, tetapi tidak ada yang datang.");
        assertThat(failure.getTextContent())
                .isEqualTo("Tutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang " + shown + ".");
    }

    @Test
    void gradescope_gets_the_score_and_each_check_and_blames_nobody_for_what_stayed_open() {
        assertThat(mapper.readTree(gradescope.json(grade(
                        SITI,
                        40,
                        module(
                                LabModule.FOLDER_A,
                                40,
                                SampleGrades.passed("storm", 40),
                                failed("leave-reset", 4, "Ani"),
                                SampleGrades.skipped("x", 2, "leave-reset"),
                                inconclusive("y", 3))))))
                .isEqualTo(mapper.readTree("""
                {"score": 40.0,
                 "output": "Nilai: 40/100\\nfolder-a: 40/100\\nfolder-a: Diharapkan \\"Ani keluar!\\" tepat sekali, tetapi tidak ada yang datang.\\nfolder-a: 1 pemeriksaan belum dapat dinilai, perlu dilihat oleh pengajar",
                 "tests": [
                   {"name": "folder-a: Enam belas pengirim serentak, dan tidak ada pesan yang hilang, ganda, atau tercampur",
                    "score": 40.0, "max_score": 40.0, "status": "passed", "output": "", "visibility": "visible"},
                   {"name": "folder-a: Yang putus mendadak diumumkan keluar tepat sekali",
                    "score": 0.0, "max_score": 4.0, "status": "failed",
                    "output": "Diharapkan \\"Ani keluar!\\" tepat sekali, tetapi tidak ada yang datang.\\nTutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang Ani.",
                    "visibility": "visible"},
                   {"name": "folder-a: x", "score": 0.0, "max_score": 2.0, "status": "failed",
                    "output": "\\"Yang putus mendadak diumumkan keluar tepat sekali\\" belum lulus.",
                    "visibility": "visible"},
                   {"name": "folder-a: y", "output": "komputer penilai terlalu sibuk", "visibility": "visible"}]}
                """));
    }

    @Test
    void gradescope_gets_no_score_where_there_is_none() {
        assertThat(mapper.readTree(gradescope.json(ungraded(SITI, Message.of("test.broken", "a\u001B.zip")))))
                .isEqualTo(mapper.readTree("""
                {"output": "Nilai: 0/100\\nArsip a\\\\u001B.zip rusak.", "tests": []}
                """));
    }

    @Test
    void a_classroom_gets_whole_points_and_what_to_mend() {
        assertThat(classroom.commands(grade(
                        SITI, 87.5, module(LabModule.FOLDER_A, 75, failed("leave-reset", 4, "50%\n::error::x\r")))))
                .containsExactly(
                        "::notice title=Autograding complete::Points 88/100",
                        "::notice title=Autograding report::{\"totalPoints\":88,\"maxPoints\":100}",
                        "::warning title=Benang::folder-a: Diharapkan \"50%25\\n::error::x\\r keluar!\""
                                + " tepat sekali, tetapi tidak ada yang datang.");
    }

    @Test
    void a_classroom_gets_no_points_where_there_are_none() {
        assertThat(classroom.commands(ungraded(SITI, Message.of("test.broken", "a.zip"))))
                .containsExactly("::warning title=Benang::Arsip a.zip rusak.");
    }

    @Test
    void a_workflow_shows_the_class_as_a_table() {
        assertThat(summary.markdown(List.of(
                        grade(SITI, 87.5, module(LabModule.FOLDER_A, 75), module(LabModule.FOLDER_B, 100)),
                        grade(new Student("x", "[a](http://b)|<img src=x>\n# 1"), 0))))
                .isEqualTo("""
                | Mahasiswa | Modul | Nilai | Catatan |
                | --- | --- | ---: | --- |
                | Siti Rahma \\(2341720001\\) | folder-a 75<br>folder-b 100 | 87.5 |  |
                | \\[a\\]\\(http\\:\\/\\/b\\)\\|\\<img src\\=x\\>\\\\n\\# 1 \\(x\\) |  | 0 |  |

                """);
    }
}
