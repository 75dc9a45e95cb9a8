package id.benang.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.report.SampleClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The table of a class of 400 in a real browser: sorted and filtered, by mouse and by keyboard. */
@Tag("browser")
class ClassTableIT {

    private static final int SIZE = 400;

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

    @Test
    void a_heading_sorts_numbers_up_and_down_and_then_not_at_all() {
        List<?> before = page.column(1);

        page.heading("Nilai").click();
        assertThat(page.sorted("Nilai")).isEqualTo("ascending");
        List<Double> up = scores();
        assertThat(up).isSorted();

        page.heading("Nilai").click();
        assertThat(page.sorted("Nilai")).isEqualTo("descending");
        assertThat(scores()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(page.column(3).get(SIZE - 1))
                .as("who has no score comes last")
                .isEqualTo("");

        page.heading("Nilai").click();
        assertThat(page.sorted("Nilai")).isEqualTo("nothing");
        assertThat(page.column(1)).isEqualTo(before);
    }

    private static List<Double> scores() {
        return page.column(3).stream()
                .map(String::valueOf)
                .filter(score -> !score.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void a_keyboard_sorts_every_column_and_one_at_a_time() {
        List<WebElement> buttons = page.browser().driver().findElements(By.cssSelector("#students thead button"));
        assertThat(buttons).hasSize(11);

        for (WebElement button : buttons) {
            button.sendKeys(Keys.ENTER);
            assertThat(page.sorted(button.getText())).isEqualTo("ascending");
            assertThat(page.browser().ask("document.querySelectorAll('[aria-sort]').length"))
                    .isEqualTo(1L);
            assertThat(page.shown()).isEqualTo(SIZE);
        }
    }

    @Test
    void text_is_found_whatever_its_case_and_accents() {
        WebElement search = page.find("#filter-text");

        search.sendKeys("ANDRE rahma");

        assertThat(page.shown()).isBetween(1L, 20L);
        assertThat(page.column(0)).allMatch("André Rahma"::equals);
        assertThat(page.find("#shown").getText()).isEqualTo(page.shown() + " dari 400 mahasiswa");
    }

    @Test
    void a_state_is_chosen_and_everybody_shown_again() {
        page.browser()
                .driver()
                .findElement(By.cssSelector("#filter-state option[value=ungraded]"))
                .click();
        assertThat(page.shown()).isEqualTo(24);
        assertThat(page.column(2)).allMatch("2"::equals);

        page.find("#filter button").click();
        page.browser().ask("new Promise(done => setTimeout(done))");
        assertThat(page.shown()).isEqualTo(SIZE);
    }

    @Test
    void a_check_that_failed_shows_its_students_alone() {
        WebElement hardest = page.find(".hardest tbody tr");
        String failed =
                hardest.findElement(By.cssSelector("td.number")).getText().split("/", -1)[0];

        hardest.findElement(By.tagName("a")).sendKeys(Keys.ENTER);

        assertThat(page.shown()).isEqualTo(Long.parseLong(failed)).isLessThan(SIZE);
        assertThat(page.browser().ask("document.activeElement.id")).isEqualTo("class");
        assertThat(page.browser().ask("document.getElementById('filter-failed').value"))
                .isEqualTo("0");
    }
}
