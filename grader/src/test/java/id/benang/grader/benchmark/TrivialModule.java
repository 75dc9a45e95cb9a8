package id.benang.grader.benchmark;

import id.benang.grader.benchmark.MeteredCommand.Used;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people do today: a build for each submission, {@code mvn -o -q verify}. The module is the least that there can
 * be, a class with one method and a test with one assertion. Plugins and libraries have this project's versions, so
 * that they are on the machine already.
 */
final class TrivialModule {

    private static final List<String> PLUGINS =
            List.of("maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin", "maven-jar-plugin");

    private final Path checkout;
    private final Path scratch;
    private final Consumer<String> progress;

    /**
     * @param scratch a folder that the caller deletes
     * @param progress is told how far it is
     */
    TrivialModule(Path checkout, Path scratch, Consumer<String> progress) {
        this.checkout = checkout;
        this.scratch = scratch;
        this.progress = progress;
    }

    /**
     * Builds the module so often, each time a fresh one.
     *
     * @throws IOException if a build fails
     */
    List<Used> build(int times) throws IOException, InterruptedException {
        List<Used> builds = new ArrayList<>();
        for (int time = 1; time <= times; time++) {
            progress.accept("mvn -o -q verify, %d of %d".formatted(time, times));
            builds.add(run(List.of("mvn", "-o", "-q", "verify"), time));
        }
        return builds;
    }

    /** Counts the programs that one build starts. */
    Starts count() throws IOException, InterruptedException {
        progress.accept("counting what mvn -o -q verify starts");
        Path trace = scratch.resolve("mvn-starts.data");
        run(Starts.counted(trace, List.of("mvn", "-o", "-q", "verify")), 0);
        return Starts.in(trace);
    }

    private Used run(List<String> words, int number) throws IOException, InterruptedException {
        Path module = write(scratch.resolve("module-" + number));
        return new MeteredCommand(checkout, words, module, scratch.resolve("mvn-log.txt")).run(Set.of(0), any -> {});
    }

    private Path write(Path module) throws IOException {
        Path sources = Files.createDirectories(module.resolve("src/main/java"));
        Path tests = Files.createDirectories(module.resolve("src/test/java"));
        Files.writeString(module.resolve("pom.xml"), pom());
        Files.writeString(sources.resolve("Greeting.java"), """
                class Greeting {
                    static String to(String name) {
                        return "Welcome to the chat, " + name + "!";
                    }
                }
                """);
        Files.writeString(tests.resolve("GreetingTest.java"), """
                import static org.junit.jupiter.api.Assertions.assertEquals;

                class GreetingTest {
                    @org.junit.jupiter.api.Test
                    void greets() {
                        assertEquals("Welcome to the chat, Siti!", Greeting.to("Siti"));
                    }
                }
                """);
        return module;
    }

    private String pom() throws IOException {
        String kit = Files.readString(checkout.resolve("pom.xml"));
        StringBuilder plugins = new StringBuilder();
        for (String plugin : PLUGINS) {
            plugins.append("<plugin><artifactId>%s</artifactId><version>%s</version></plugin>%n"
                    .formatted(plugin, versionBehind("<artifactId>" + plugin + "</artifactId>", kit)));
        }
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>id.benang.benchmark</groupId>
                <artifactId>trivial</artifactId>
                <version>1</version>
                <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencies><dependency>
                <groupId>org.junit.jupiter</groupId>
                <artifactId>junit-jupiter</artifactId>
                <version>%s</version>
                <scope>test</scope>
                </dependency></dependencies>
                <build><plugins>
                %s</plugins></build>
                </project>
                """.formatted(first("<junit.version>([^<]+)<", kit).orElseThrow(), plugins);
    }

    private static String versionBehind(String artifact, String pom) throws IOException {
        return first(Pattern.quote(artifact) + "\\s*<version>([^<]+)<", pom)
                .orElseThrow(() -> new IOException("the kit's pom.xml has no version of " + artifact));
    }

    private static Optional<String> first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
