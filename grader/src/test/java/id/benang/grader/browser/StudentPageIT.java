package id.benang.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Diagram;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import id.benang.grader.report.HtmlReport;
import id.benang.grader.report.SampleMarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A student's page in a real browser: for a keyboard, a screen reader, a phone, a printer, and hostile text. */
@Tag("browser")
class StudentPageIT {

    private static final String HOSTILE = "<script>window.hacked=1</script><img src=x onerror=window.hacked=2>"
            + "\u001B[2J\u0000\u202Ex 🙂 \"'&" + "panjang".repeat(40);
    private static final int PHONE = 360;

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

    private static CheckResult failed(String id, String text) {
        List<Diagram.Row> rows = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            rows.add(new Diagram.Row(
                    Diagram.Kind.MESSAGE,
                    number % 2 == 0 ? 1 : 2,
                    0,
                    Message.of("diagram.text", "pesan " + number),
                    false));
        }
        rows.add(new Diagram.Row(Diagram.Kind.NOTE, 0, 0, Message.of("diagram.exited", 1), false));
        rows.add(new Diagram.Row(Diagram.Kind.LOST, 0, 2, Message.of("diagram.text", text), true));
        Diagram diagram = new Diagram(
                List.of(
                        Message.of("diagram.lane.server"),
                        Message.of("diagram.text", "Ani"),
                        Message.of("diagram.text", text)),
                rows,
                3,
                0);
        Feedback feedback = new Feedback(
                Optional.of(new Difference("Ani ", text, "Keluar", Optional.of(Message.of("difference.case")))),
                List.of(new Finding(
                        Message.of("crash.exited", 1, text),
                        List.of(new Finding.Place("chat.Server", "Server.java", 17, Optional.of(text))))),
                diagram,
                diagram,
                new Feedback.Screen(text + "\nbaris kedua", text));
        Verdict verdict = Verdict.failed(Message.of("broadcast.altered", "Ani", text, text), 7L);
        return new CheckResult(id, verdict, 0, 4).with(feedback);
    }

    private static Path page(String text) throws IOException {
        Message note = Message.of("reading.charset", "Server.java", "12", text).about(List.of("12  " + text));
        ModuleGrade module = new ModuleGrade(
                LabModule.MODUL_CONTOH,
                96,
                100,
                List.of(
                        new CheckResult("listens", Verdict.passed(), 4, 4),
                        failed("broadcast", text),
                        new CheckResult("storm", new Verdict.Skipped("broadcast"), 0, 4),
                        new CheckResult("churn", new Verdict.Inconclusive(Message.of("trouble.fault", text)), 0, 4)),
                List.of(note),
                Optional.empty());
        Grade grade = new Grade(
                new Student("2341720001", "Siti Rahma"),
                "plain",
                96,
                100,
                0,
                List.of(module),
                List.of(Message.of("module.missing", text)),
                Optional.empty());
        return Files.writeString(
                Files.createTempFile(folder, "page", ".html"),
                new HtmlReport(Texts.indonesian(), any -> Optional.of(SampleMarks.late(text))).html(grade));
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light"})
    void axe_finds_nothing(String medium, String colours) throws IOException {
        browser.open(page("Ani keluar!"), 1200);
        browser.show(medium, colours);
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");

        List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

        assertThat(violations)
                .extracting(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void axe_does_find_what_is_wrong() throws IOException {
        String wrong = Files.readString(page("Ani keluar!"))
                .replace("--soft:#57606a", "--soft:#d0d0d0")
                .replace("<html lang=\"id\">", "<html>");
        browser.open(Files.writeString(folder.resolve("wrong.html"), wrong), 1200);
        browser.show("screen", "light");

        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .extracting(Rule::getId)
                .contains("color-contrast", "html-has-lang");
    }

    @Test
    void page_asks_the_network_for_nothing() throws IOException {
        browser.open(page("Ani keluar!"), 1200);

        assertThat(browser.ask("performance.getEntriesByType('resource').map(each => each.name).join()"))
                .isEqualTo("");
    }

    @Test
    void hostile_text_runs_no_script_and_adds_no_element() throws IOException {
        browser.open(page(HOSTILE), 1200);

        assertThat(browser.ask("String(window.hacked)")).isEqualTo("undefined");
        assertThat(browser.ask("document.querySelectorAll('img, script').length"))
                .isEqualTo(1L);
        assertThat(browser.driver().findElement(By.cssSelector(".reason")).getText())
                .contains("<script>window.hacked=1</script>", "\\u202E");
    }

    @Test
    void rows_of_somebody_are_hidden_and_shown_again() throws IOException {
        browser.open(page("Budi"), 1200);
        WebElement record = browser.driver().findElement(By.cssSelector("details.record"));
        record.findElement(By.tagName("summary")).click();
        assertThat(visibleRows(record)).isEqualTo(8);

        WebElement ani = record.findElements(By.cssSelector("input")).get(0);
        ani.click();
        // Three of Budi's, the one that did not come to him, and the program's own end.
        assertThat(visibleRows(record)).isEqualTo(5);

        ani.click();
        assertThat(visibleRows(record)).isEqualTo(8);
    }

    private static long visibleRows(WebElement record) {
        return record.findElements(By.cssSelector("tbody tr")).stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void keyboard_reaches_the_explanation_and_opens_what_is_folded() throws IOException {
        browser.open(page("Budi"), 1200);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement link = browser.driver().switchTo().activeElement();
        assertThat(link.getDomAttribute("href")).isEqualTo("#modul-contoh-broadcast");
        link.sendKeys(Keys.ENTER);
        assertThat(browser.ask("location.hash")).isEqualTo("#modul-contoh-broadcast");

        WebElement summary = browser.driver().findElement(By.cssSelector("details.record summary"));
        summary.sendKeys(Keys.ENTER);

        assertThat(browser.ask("document.querySelector('details.record').open")).isEqualTo(true);
    }

    @Test
    void nothing_is_wider_than_a_phone() throws IOException {
        browser.open(page(HOSTILE), 1200);
        browser.narrow(PHONE);
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
    }
}
