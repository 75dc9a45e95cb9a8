package id.benang.grader.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that reaches no network. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the Chromium that is installed here, with the driver beside it; nothing is downloaded. */
    static Browser start() {
        ChromeOptions options = new ChromeOptions()
                .setBinary(installed("chromium", "chromium-browser", "google-chrome"))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox", // refused to root otherwise, and all that is shown is our own
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver"))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static File installed(String... names) {
        List<Path> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> path.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "None of " + List.of(names) + " is on the search path; on Debian: chromium, chromium-driver"))
                .toFile();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a file in a window of this width. */
    void open(Path page, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        driver.get(page.toUri().toString());
    }

    /** Makes the page believe in a narrow screen, narrower than a window can be. */
    void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Shows the page in light or dark, on screen or as printed. */
    void show(String medium, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What a script says in the page. */
    Object ask(String script) {
        Object answer = ((JavascriptExecutor) driver).executeScript("return " + script);
        return answer == null ? "nothing" : answer;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
