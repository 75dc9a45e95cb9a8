package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.mixed;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private final JsonReport report = new JsonReport(SampleGrades.texts());
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void a_grade_has_the_schema_of_the_catalogue() {
        Grade grade = new Grade(
                SITI,
                "isolated",
                87.5,
                100,
                5,
                List.of(module(LabModule.FOLDER_A, 90, failed("leave-reset", 4, "Ani"))),
                List.of(),
                Optional.empty());

        assertThat(mapper.readTree(report.json(grade))).isEqualTo(mapper.readTree("""
                {"schema": 1, "isolation": "isolated", "student": {"id": "2341720001", "name": "Siti Rahma"},
                 "score": 87.5, "max": 100.0, "bonus": 5.0,
                 "modules": [{"module": "folder-a", "score": 90.0, "max": 100.0,
                   "checks": [{"id": "leave-reset", "verdict": "failed", "points": 0.0, "max": 4.0,
                     "title": "Yang putus mendadak diumumkan keluar tepat sekali",
                     "message": "Diharapkan \\"Ani keluar!\\" tepat sekali, tetapi tidak ada yang datang.",
                     "hint": "Tutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang Ani."}]}]}
                """));
    }

    @Test
    void every_verdict_note_and_message_is_written_and_numbers_are_rounded() {
        assertThat(report.json(mixed())).isEqualTo("""
                {
                  "schema" : 1,
                  "isolation" : "isolated",
                  "student" : {
                    "id" : "2341720001",
                    "name" : "Siti Rahma"
                  },
                  "score" : 87.5,
                  "max" : 100.0,
                  "bonus" : 5.0,
                  "notes" : [
                    "Kelas Server dipakai."
                  ],
                  "modules" : [
                    {
                      "module" : "modul-contoh",
                      "score" : 2.67,
                      "max" : 100.0,
                      "notes" : [
                        "Kelas ChatServer dipakai."
                      ],
                      "checks" : [
                        {
                          "id" : "storm",
                          "verdict" : "passed",
                          "points" : 2.67,
                          "max" : 2.67,
                          "title" : "Enam belas pengirim serentak, dan tidak ada pesan yang hilang, ganda, atau tercampur",
                          "message" : "",
                          "hint" : ""
                        },
                        {
                          "id" : "leave-reset",
                          "verdict" : "failed",
                          "points" : 0.0,
                          "max" : 4.0,
                          "title" : "Yang putus mendadak diumumkan keluar tepat sekali",
                          "message" : "Diharapkan \\"Ani keluar!\\" tepat sekali, tetapi tidak ada yang datang.",
                          "hint" : "Tutup klien di blok finally. Baca lembar Modul 4 bagian 3 tentang Ani."
                        },
                        {
                          "id" : "unknown-check",
                          "verdict" : "skipped",
                          "points" : 0.0,
                          "max" : 2.0,
                          "title" : "unknown-check",
                          "message" : "\\"Yang putus mendadak diumumkan keluar tepat sekali\\" belum lulus.",
                          "hint" : ""
                        },
                        {
                          "id" : "another-check",
                          "verdict" : "inconclusive",
                          "points" : 0.0,
                          "max" : 3.0,
                          "title" : "another-check",
                          "message" : "komputer penilai terlalu sibuk",
                          "hint" : ""
                        }
                      ]
                    },
                    {
                      "module" : "folder-a",
                      "score" : 0.0,
                      "max" : 100.0,
                      "message" : "Arsip a.zip rusak.",
                      "checks" : [ ]
                    }
                  ]
                }
                """);
    }

    @Test
    void challenges_stand_behind_the_checks_and_their_bonus_at_the_module() {
        JsonNode module = mapper.readTree(report.json(grade(SITI, 100, SampleGrades.challenged(LabModule.FOLDER_A))))
                .at("/modules/0");

        assertThat(module.get("score").doubleValue()).isEqualTo(100);
        assertThat(module.get("bonus").doubleValue()).isEqualTo(2);
        assertThat(module.at("/checks/1/id").stringValue()).isEqualTo("list");
        assertThat(module.at("/checks/2/verdict").stringValue()).isEqualTo("failed");
    }

    @Test
    void challenges_that_were_not_attempted_are_skipped() {
        JsonNode module = mapper.readTree(report.json(grade(SITI, 100, SampleGrades.unchallenged(LabModule.FOLDER_A))))
                .at("/modules/0");

        assertThat(module.has("bonus")).isFalse();
        assertThat(module.at("/checks/1/verdict").stringValue()).isEqualTo("skipped");
        assertThat(module.at("/checks/1/message").stringValue())
                .isEqualTo("Tantangan tidak dicoba: server ini menerima semua nama dan menyiarkan semua perintah.");
    }

    @Test
    void what_could_not_be_graded_at_all_says_why() {
        JsonNode document = mapper.readTree(report.json(ungraded(SITI, Message.of("test.broken", "tugas.zip"))));

        assertThat(document.get("message").stringValue()).isEqualTo("Arsip tugas.zip rusak.");
        assertThat(document.get("modules").isEmpty()).isTrue();
    }

    @Test
    void a_text_that_the_bundle_lacks_shows_as_its_key() {
        JsonNode document = mapper.readTree(report.json(ungraded(SITI, Message.of("test.nowhere", "x"))));

        assertThat(document.get("message").stringValue()).isEqualTo("test.nowhere [x]");
    }

    @Test
    void a_hostile_name_comes_back_as_it_was(@TempDir Path folder) throws IOException {
        String name = "\"},\u001B[2J\0\n\u202E🙂";
        Path file = folder.resolve("deep/results.json");

        report.write(grade(new Student("x", name), 1), file);

        assertThat(mapper.readTree(file.toFile()).at("/student/name").stringValue())
                .isEqualTo(name);
    }

    @Test
    void half_of_a_surrogate_pair_becomes_a_question_mark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.json");

        report.write(grade(new Student("x", "a\uD83Db"), 1), file);

        assertThat(mapper.readTree(file.toFile()).at("/student/name").stringValue())
                .isEqualTo("a?b");
    }

    @Test
    void an_older_file_is_replaced_and_nothing_else_is_left(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("results.json"), "old");

        report.write(grade(SITI, 1), file);

        assertThat(file).content().startsWith("{");
        assertThat(folder.toFile().list()).containsExactly("results.json");
    }

    @Test
    void a_file_that_cannot_be_moved_into_place_leaves_nothing_behind(@TempDir Path folder) throws IOException {
        Path taken = folder.resolve("results.json");
        Files.createDirectories(taken.resolve("full"));

        assertThatThrownBy(() -> report.write(grade(SITI, 1), taken)).isInstanceOf(IOException.class);

        assertThat(folder.toFile().list()).containsExactly("results.json");
    }
}
