package id.benang.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.benang.grader.model.CheckResult;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a class of 400 in a real browser: sorted, filtered, without a network, on a phone, with hostile text. */
@Tag("browser")
class ClassPageIT {

    private static final int SIZE = 400;
    private static final int PHONE = 360;
    private static final String HOSTILE = "<script>window.hacked=1</script><img src=x onerror=window.hacked=2>"
            + "\" onclick=\"window.hacked=3\u001B[2J\u0000\u202Ex 🙂 '&" + "panjang".repeat(40);

    private static final String VISIBLE = "Array.from(document.querySelectorAll('#students tbody tr'))"
            + ".filter(row => row.getClientRects().length > 0)";

    private static Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void openTheClass() throws IOException {
        open(SampleClass.of(SIZE));
    }

    private static void open(List<ClassEntry> entries) throws IOException {
        String html = new ClassHtml(Texts.indonesian()).html(entries);
        browser.open(Files.writeString(Files.createTempFile(folder, "class", ".html"), html), 1280);
        browser.show("screen", "light");
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
        open(entries);
    }

    private static long shown() {
        return (Long) browser.ask(VISIBLE + ".length");
    }

    /** What stands in a column of the rows that are shown, in their order. */
    private static List<?> column(int number) {
        return (List<?>) browser.ask(VISIBLE + ".map(row => row.cells[" + number + "].dataset.by)");
    }

    private static WebElement heading(String label) {
        return browser.driver().findElements(By.cssSelector("#students thead button")).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String sorted(String label) {
        return String.valueOf(browser.ask("Array.from(document.querySelectorAll('#students thead th'))"
                + ".find(head => head.textContent === '" + label + "').getAttribute('aria-sort')"));
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light"})
    void axe_finds_nothing(String medium, String colours) throws IOException {
        open(SampleClass.of(60));
        browser.show(medium, colours);
        heading("Nilai").sendKeys(Keys.ENTER);
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");

        List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

        assertThat(violations)
                .extracting(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void page_asks_the_network_for_nothing() {
        assertThat(browser.ask("performance.getEntriesByType('resource').map(each => each.name).join()"))
                .isEqualTo("");
    }

    @Test
    void script_and_style_are_the_ones_that_the_page_allows() {
        assertThat(shown()).isEqualTo(SIZE);
        assertThat(browser.driver().findElement(By.id("shown")).getText()).isEqualTo("400 dari 400 mahasiswa");
        assertThat(browser.ask("getComputedStyle(document.querySelector('.number')).textAlign"))
                .isEqualTo("right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "noscript"})
    void without_a_script_the_table_is_whole(String mode) throws IOException {
        String html = new ClassHtml(Texts.indonesian()).html(SampleClass.of(SIZE));
        if (mode.equals("noscript")) {
            html = html.replaceFirst("(?s)<script>.*</script>", "");
        }
        browser.open(Files.writeString(folder.resolve("noscript.html"), html), 1280);

        assertThat(shown()).isEqualTo(SIZE);
        assertThat(browser.driver().findElement(By.id("filter")).isDisplayed()).isEqualTo(mode.equals("script"));
    }

    @Test
    void a_heading_sorts_numbers_up_and_down_and_then_not_at_all() {
        List<?> before = column(1);

        heading("Nilai").click();
        assertThat(sorted("Nilai")).isEqualTo("ascending");
        List<Double> up = scores();
        assertThat(up).isSorted();

        heading("Nilai").click();
        assertThat(sorted("Nilai")).isEqualTo("descending");
        assertThat(scores()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(column(3).get(SIZE - 1)).as("who has no score comes last").isEqualTo("");

        heading("Nilai").click();
        assertThat(sorted("Nilai")).isEqualTo("nothing");
        assertThat(column(1)).isEqualTo(before);
    }

    private static List<Double> scores() {
        return column(3).stream()
                .map(String::valueOf)
                .filter(score -> !score.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void a_keyboard_sorts_every_column_and_one_at_a_time() {
        List<WebElement> buttons = browser.driver().findElements(By.cssSelector("#students thead button"));
        assertThat(buttons).hasSize(11);

        for (WebElement button : buttons) {
            button.sendKeys(Keys.ENTER);
            assertThat(sorted(button.getText())).isEqualTo("ascending");
            assertThat(browser.ask("document.querySelectorAll('[aria-sort]').length"))
                    .isEqualTo(1L);
            assertThat(shown()).isEqualTo(SIZE);
        }
    }

    @Test
    void text_is_found_whatever_its_case_and_accents() {
        WebElement search = browser.driver().findElement(By.id("filter-text"));

        search.sendKeys("ANDRE rahma");

        assertThat(shown()).isBetween(1L, 20L);
        assertThat(column(0)).allMatch("André Rahma"::equals);
        assertThat(browser.driver().findElement(By.id("shown")).getText()).isEqualTo(shown() + " dari 400 mahasiswa");
    }

    @Test
    void a_state_is_chosen_and_everybody_shown_again() {
        browser.driver()
                .findElement(By.cssSelector("#filter-state option[value=ungraded]"))
                .click();
        assertThat(shown()).isEqualTo(24);
        assertThat(column(2)).allMatch("2"::equals);

        browser.driver().findElement(By.cssSelector("#filter button")).click();
        browser.ask("new Promise(done => setTimeout(done))");
        assertThat(shown()).isEqualTo(SIZE);
    }

    @Test
    void a_check_that_failed_shows_its_students_alone() {
        WebElement hardest = browser.driver().findElement(By.cssSelector(".hardest tbody tr"));
        String failed =
                hardest.findElement(By.cssSelector("td.number")).getText().split("/", -1)[0];

        hardest.findElement(By.tagName("a")).sendKeys(Keys.ENTER);

        assertThat(shown()).isEqualTo(Long.parseLong(failed)).isLessThan(SIZE);
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("class");
        assertThat(browser.ask("document.getElementById('filter-failed').value"))
                .isEqualTo("0");
    }

    @Test
    void hostile_text_runs_no_script_and_adds_no_element() throws IOException {
        openHostile();
        browser.ask("document.querySelectorAll('#students td, #students a').forEach(each => each.onclick)");

        assertThat(browser.ask("String(window.hacked)")).isEqualTo("undefined");
        assertThat(browser.ask("document.querySelectorAll('img, script, [onclick]').length"))
                .isEqualTo(1L);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#students tbody tr:last-child a"))
                        .getText())
                .contains("<script>window.hacked=1</script>", "\\u202E");
    }

    @Test
    void nothing_but_the_boxes_is_wider_than_a_phone() throws IOException {
        openHostile();
        browser.narrow(PHONE);

        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
        assertThat((Boolean) browser.ask(
                        "(box => box.scrollWidth > box.clientWidth)" + "(document.querySelector('.box.students'))"))
                .isTrue();
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void on_paper_nothing_is_cut_off() {
        browser.show("print", "light");

        assertThat((Boolean) browser.ask("(box => box.scrollHeight <= box.clientHeight + 1)"
                        + "(document.querySelector('.box.students'))"))
                .isTrue();
        assertThat(browser.driver().findElement(By.id("filter")).isDisplayed()).isFalse();
    }
}
