package id.benang.grader.browser;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Texts;
import id.benang.grader.report.ClassEntry;
import id.benang.grader.report.ClassHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of a class, opened in a browser. */
final class ClassInBrowser implements AutoCloseable {

    private static final String VISIBLE = "Array.from(document.querySelectorAll('#students tbody tr'))"
            + ".filter(row => row.getClientRects().length > 0)";

    private final Browser browser = Browser.start();
    private final Path folder;

    /**
     * @param folder where pages are written to
     */
    ClassInBrowser(Path folder) {
        this.folder = folder;
    }

    Browser browser() {
        return browser;
    }

    /** Opens the page of these students, on a screen in daylight. */
    void open(List<ClassEntry> entries) throws IOException {
        openHtml(new ClassHtml(Texts.indonesian()).html(entries));
    }

    /** The same with final marks. */
    void open(List<ClassEntry> entries, FinalMarks marks) throws IOException {
        openHtml(new ClassHtml(Texts.indonesian(), marks).html(entries));
    }

    void openHtml(String html) throws IOException {
        browser.open(Files.writeString(Files.createTempFile(folder, "class", ".html"), html), 1280);
        browser.show("screen", "light");
    }

    WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    /** How many students are shown. */
    long shown() {
        return (Long) browser.ask(VISIBLE + ".length");
    }

    /** What stands in a column of the rows that are shown, in their order. */
    List<?> column(int number) {
        return (List<?>) browser.ask(VISIBLE + ".map(row => row.cells[" + number + "].dataset.by)");
    }

    /** The button in a column's heading. */
    WebElement heading(String label) {
        return browser.driver().findElements(By.cssSelector("#students thead button")).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** How a column is sorted; nothing if it is not. */
    String sorted(String label) {
        return String.valueOf(browser.ask("Array.from(document.querySelectorAll('#students thead th'))"
                + ".find(head => head.textContent === '" + label + "').getAttribute('aria-sort')"));
    }

    @Override
    public void close() {
        browser.close();
    }
}
