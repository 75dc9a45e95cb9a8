package id.benang.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.FinalMark;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import id.benang.grader.report.ClassEntry;
import id.benang.grader.report.ClassHtml;
import id.benang.grader.report.SampleClass;
import id.benang.grader.report.SampleGrades;
import id.benang.grader.report.SampleMarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of a class of 400 in a real browser: without a network, for a screen reader, a phone, a printer, and hostile text. */
@Tag("browser")
class ClassPageIT {

    private static final int SIZE = 400;
    private static final int PHONE = 360;
    private static final String HOSTILE = "<script>window.hacked=1</script><img src=x onerror=window.hacked=2>"
            + "\" onclick=\"window.hacked=3\u001B[2J\u0000\u202Ex 🙂 '&" + "panjang".repeat(40);

    private static ClassInBrowser page;

    @BeforeAll
    static void startTheBrowser(@TempDir Path folder) {
        page = new ClassInBrowser(folder);
    }

    @AfterAll
    static void endTheBrowser() {
        page.close();
    }

    @BeforeEach
    void openTheClass() throws IOException {
        page.open(SampleClass.of(SIZE));
    }

    private static Grade hostile(Optional<Message> message) {
        ModuleGrade module = new ModuleGrade(
                LabModule.FOLDER_A,
                50,
                100,
                List.of(
                        SampleGrades.failed("broadcast", 4, HOSTILE),
                        new CheckResult("storm", new Verdict.Inconclusive(Message.of("trouble.fault", HOSTILE)), 0, 4)),
                List.of(Message.of("build.chosen.server", HOSTILE, HOSTILE)),
                Optional.empty());
        return new Grade(
                new Student(HOSTILE, HOSTILE),
                "plain",
                50,
                100,
                0,
                message.isPresent() ? List.of() : List.of(module),
                List.of(Message.of("submission.id-twice", HOSTILE, HOSTILE, HOSTILE)),
                message);
    }

    private static void openHostile() throws IOException {
        List<ClassEntry> entries = new ArrayList<>(SampleClass.of(20));
        entries.add(new ClassEntry(hostile(Optional.empty()), "students/x/report.html"));
        entries.add(new ClassEntry(
                hostile(Optional.of(Message.of("submission.archive-path", HOSTILE, HOSTILE))),
                "students/y/report.html"));
        page.open(entries);
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light"})
    void axe_finds_nothing(String medium, String colours) throws IOException {
        page.open(SampleClass.of(60));
        page.heading("Nilai").sendKeys(Keys.ENTER);
        axeFindsNothing(medium, colours);
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light"})
    void axe_finds_nothing_where_there_are_final_marks_either(String medium, String colours) throws IOException {
        List<ClassEntry> entries = SampleClass.of(60);
        Map<String, FinalMark> marks = entries.stream()
                .limit(30)
                .collect(Collectors.toMap(
                        entry -> entry.grade().student().id(), entry -> SampleMarks.late("Rapi."), (one, same) -> one));
        page.open(entries, SampleMarks.of(marks));
        page.heading("Nilai akhir").sendKeys(Keys.ENTER);
        assertThat(page.find("#students").getText()).contains("74.4");
        axeFindsNothing(medium, colours);
    }

    private static void axeFindsNothing(String medium, String colours) {
        page.browser().show(medium, colours);
        page.browser().ask("document.querySelectorAll('details').forEach(each => each.open = true)");

        List<Rule> violations =
                new AxeBuilder().analyze(page.browser().driver()).getViolations();

        assertThat(violations)
                .extracting(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void page_asks_the_network_for_nothing() {
        assertThat(page.browser().ask("performance.getEntriesByType('resource').map(each => each.name).join()"))
                .isEqualTo("");
    }

    @Test
    void script_and_style_are_the_ones_that_the_page_allows() {
        assertThat(page.shown()).isEqualTo(SIZE);
        assertThat(page.find("#shown").getText()).isEqualTo("400 dari 400 mahasiswa");
        assertThat(page.browser().ask("getComputedStyle(document.querySelector('.number')).textAlign"))
                .isEqualTo("right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "noscript"})
    void without_a_script_the_table_is_whole(String mode) throws IOException {
        String html = new ClassHtml(Texts.indonesian()).html(SampleClass.of(SIZE));
        if (mode.equals("noscript")) {
            html = html.replaceFirst("(?s)<script>.*</script>", "");
        }
        page.openHtml(html);

        assertThat(page.shown()).isEqualTo(SIZE);
        assertThat(page.find("#filter").isDisplayed()).isEqualTo(mode.equals("script"));
    }

    @Test
    void hostile_text_runs_no_script_and_adds_no_element() throws IOException {
        openHostile();
        assertThat(page.browser().ask("String(window.hacked)")).isEqualTo("undefined");
        assertThat(page.browser().ask("document.querySelectorAll('img, script, [onclick]').length"))
                .isEqualTo(1L);
        assertThat(page.find("#students tbody tr:last-child a").getText())
                .contains("<script>window.hacked=1</script>", "\\u202E");
    }

    @Test
    void nothing_but_the_boxes_is_wider_than_a_phone() throws IOException {
        openHostile();
        page.browser().narrow(PHONE);

        assertThat(page.browser().ask("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
        assertThat((Boolean) page.browser()
                        .ask("(box => box.scrollWidth > box.clientWidth)(document.querySelector('.box.students'))"))
                .isTrue();
        page.browser().driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void on_paper_nothing_is_cut_off() {
        page.browser().show("print", "light");

        assertThat(
                        (Boolean)
                                page.browser()
                                        .ask(
                                                "(box => box.scrollHeight <= box.clientHeight + 1)(document.querySelector('.box.students'))"))
                .isTrue();
        assertThat(page.find("#filter").isDisplayed()).isFalse();
    }
}
