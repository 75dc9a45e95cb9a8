package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The students' pages as Moodle's upload of multiple feedback files takes them: one folder a participant, {@code Full
 * Name_123456_assignsubmission_file_}. The same grades give the same bytes.
 *
 * <p>Source: {@code mod/assign/feedback/file/importziplib.php} of Moodle, which parts the name at its underscores.
 */
final class MoodleFeedback {

    /** The first that a zip archive can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final HtmlReport page;
    private final SortedMap<String, Grade> grades = new TreeMap<>();

    MoodleFeedback(Texts texts, FinalMarks marks) {
        this.page = new HtmlReport(texts, marks);
    }

    void add(String participant, String name, Grade grade) {
        String folder = ClassFolder.fileName(name).replace('_', ' ').strip();
        grades.put(folder + "_" + participant + "_assignsubmission_file_/report.html", grade);
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Grade> grade : grades.entrySet()) {
                ZipEntry entry = new ZipEntry(grade.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(page.html(grade.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError("an array always takes more", impossible);
        }
        return bytes.toByteArray();
    }
}
