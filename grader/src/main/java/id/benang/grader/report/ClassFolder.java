package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The folder that a graded class is written to: {@code students/{id}/results.json}, {@code gradescope.json},
 * {@code report.txt} and {@code report.html} for each student, {@code class.csv}, {@code index.html} and {@code junit.xml}
 * for all. Not thread-safe.
 *
 * <p>An id comes from a student and cannot lead out of the folder: what is not fit for a file's name on every system
 * becomes {@code _}. A second student of the same id gets {@code {id}~2}, so that none overwrites another.
 */
public final class ClassFolder {

    /** In bytes of UTF-8; file systems allow 255, and a number may follow. */
    private static final int LONGEST_NAME = 200;

    private static final String STUDENT_PAGE = "report.html";

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Path folder;
    private final JsonReport json;
    private final GradescopeReport gradescope;
    private final TerminalReport report;
    private final HtmlReport page;
    private final ClassTable table;
    private final ClassHtml classPage;
    private final JUnitXml junit;
    private final Set<String> taken = new HashSet<>();

    /** A folder, made with the first file, whose reports are in the language of these texts. */
    public ClassFolder(Path folder, Texts texts) {
        this(folder, texts, FinalMarks.NONE);
    }

    /** The same with the final marks in the reports, where there are any. */
    public ClassFolder(Path folder, Texts texts, FinalMarks marks) {
        this.folder = folder;
        this.json = new JsonReport(texts, marks);
        this.gradescope = new GradescopeReport(texts, marks);
        this.report = new TerminalReport(texts, TerminalStyle.plain(), marks);
        this.page = new HtmlReport(texts, marks);
        this.table = new ClassTable(texts, marks);
        this.classPage = new ClassHtml(texts, marks);
        this.junit = new JUnitXml(texts);
    }

    /** Where a student's files go; each call gives another folder. */
    public Path folderFor(Student student) {
        return folder.resolve("students").resolve(freeName(student.id()));
    }

    /**
     * Writes one student's files.
     *
     * @param own the folder they go to
     * @throws IOException if they cannot be written
     */
    public void write(Grade grade, Path own) throws IOException {
        json.write(grade, own.resolve("results.json"));
        gradescope.write(grade, own.resolve("gradescope.json"));
        AtomicFile.write(own.resolve("report.txt"), report.student(grade));
        page.write(grade, own.resolve(STUDENT_PAGE));
    }

    /**
     * Writes the class's table.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path write(List<Grade> grades) throws IOException {
        Path file = folder.resolve("class.csv");
        table.write(grades, file);
        return file;
    }

    /**
     * Writes the class for build servers.
     *
     * @throws IOException if it cannot be written
     */
    public void writeJUnit(List<Grade> grades) throws IOException {
        junit.write(grades, folder.resolve("junit.xml"));
    }

    /**
     * Writes the page of the class.
     *
     * @param folders where each student's files are, in the order of the grades
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path writePage(List<Grade> grades, List<Path> folders) throws IOException {
        List<ClassEntry> entries = new ArrayList<>();
        for (int number = 0; number < grades.size(); number++) {
            entries.add(new ClassEntry(grades.get(number), link(folders.get(number))));
        }
        Path file = folder.resolve("index.html");
        AtomicFile.write(file, classPage.html(entries));
        return file;
    }

    /** A student's page as a link: what has a meaning in an address is written as its bytes. */
    private String link(Path own) {
        StringJoiner link = new StringJoiner("/");
        for (Path part : folder.relativize(own.resolve(STUDENT_PAGE))) {
            link.add(URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return link.toString();
    }

    private String freeName(String id) {
        String name = fileName(id);
        String free = name;
        // Told apart as a file system that ignores case does.
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "~" + number;
        }
        return free;
    }

    static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int character : id.codePoints().toArray()) {
            String shown = isFit(character) ? Character.toString(character) : "_";
            bytes += shown.getBytes(StandardCharsets.UTF_8).length;
            if (bytes <= LONGEST_NAME) {
                name.append(shown);
            }
        }
        int last = name.length() - 1;
        // Windows drops a dot or a blank at the end, and "." and ".." are folders everywhere.
        if (last < 0 || name.charAt(last) == '.' || name.charAt(last) == ' ') {
            name.append('_');
        }
        return isDevice(name.toString()) ? "_" + name : name.toString();
    }

    private static boolean isFit(int character) {
        return "/\\:*?\"<>|".indexOf(character) < 0
                && Escaped.line(Character.toString(character)).equals(Character.toString(character));
    }

    private static boolean isDevice(String name) {
        String stem = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }
}
