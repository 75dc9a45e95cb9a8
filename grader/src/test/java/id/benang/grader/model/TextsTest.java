package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Catalogue;
import id.benang.grader.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String INDONESIAN = "texts.properties";
    private static final String ENGLISH = "texts_en.properties";
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");

    /** What other packages say in ways that a reader of their sources' literals does not see. */
    private static final List<String> SAID_ELSEWHERE = List.of(
            "submission.",
            "module.",
            "build.",
            "reading.",
            "rubric.",
            "grades.",
            "mark.",
            "cli.",
            "report.",
            "print.",
            "run.",
            "hang.",
            "crash.",
            "difference.",
            "diagram.");

    /** What is said of a submission or of the grader; everything else tells how a check failed. */
    private static final List<String> NO_FAILURE = List.of(
            "skipped.",
            "left-out.",
            "hang.",
            "crash.",
            "difference.",
            "diagram.",
            "note.",
            "trouble.",
            "module.",
            "submission.",
            "build.",
            "reading.",
            "rubric.",
            "grades.",
            "mark.",
            "cli.",
            "report.",
            "print.",
            "run.",
            "starter.");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream("/id/benang/grader/" + file));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(texts(file).stringPropertyNames());
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{[0-9]+\\}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    /** Every literal key in a first argument of {@code Message.of}; both, where one of two is chosen. */
    private static Set<String> keysSaidInCode() throws IOException {
        String sources = sources();
        Set<String> keys = new TreeSet<>();
        String said = "Message.of(";
        for (int at = sources.indexOf(said); at >= 0; at = sources.indexOf(said, at + 1)) {
            String argument = firstArgument(sources, at + said.length());
            LITERAL.matcher(argument)
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(key -> !argument.contains("\"" + key + "\" +"))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** The code from an index to the comma or the bracket that ends the argument which begins there. */
    private static String firstArgument(String code, int from) {
        int depth = 0;
        int end = from;
        while (depth > 0 || ",)".indexOf(code.charAt(end)) < 0) {
            depth += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        return code.substring(from, end);
    }

    /** Keys that are put together from an id. */
    private static Set<String> keysPutTogether() {
        Set<String> keys = new TreeSet<>(Set.of(
                "leave-close.missing",
                "leave-half-close.missing",
                "leave-midline.missing",
                "leave-reset.missing",
                "churn.lost",
                "churn.doubled",
                "skipped.base"));
        List.of("pattern", "utc", "stands-still", "zone", "wrong").forEach(how -> keys.add("stamp-time." + how));
        for (String refusing : List.of("empty-name", "taken-name")) {
            List.of(".accepted", ".closed", ".other", ".stuck").forEach(how -> keys.add(refusing + how));
        }
        List.of("private-message", "list", "kick", "unknown-command", "no-spoofing")
                .forEach(command -> keys.add(command + ".missing"));
        for (String manner : List.of("split", "merged", "crlf", "utf8")) {
            keys.add(manner + ".name");
            keys.add(manner + ".message");
        }
        for (Role role : Role.values()) {
            keys.add("program.missing." + role.id());
        }
        for (String end : List.of("eof", "exit", "server-gone", "no-server", "arguments")) {
            List.of("hangs", "trace", "status").forEach(flaw -> keys.add("client-" + end + "." + flaw));
        }
        return keys;
    }

    private static Stream<Check> checks() {
        return Stream.of(LabModule.values()).flatMap(module -> Catalogue.of(module).stream());
    }

    private static boolean beginsWithAny(String key, List<String> prefixes) {
        return prefixes.stream().anyMatch(key::startsWith);
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys(ENGLISH)).isEqualTo(keys(INDONESIAN));
    }

    @Test
    void both_languages_have_the_same_placeholders() throws IOException {
        Properties english = texts(ENGLISH);
        texts(INDONESIAN)
                .forEach((key, text) -> assertThat(placeholders(english.getProperty((String) key, "")))
                        .as((String) key)
                        .isEqualTo(placeholders((String) text)));
    }

    @Test
    void a_key_stands_only_once_in_each_file() throws IOException {
        for (String file : List.of(INDONESIAN, ENGLISH)) {
            String path = "src/main/resources/id/benang/grader/" + file;
            Set<String> seen = new HashSet<>();
            assertThat(Files.readAllLines(Path.of(path)).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !seen.add(key)))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {INDONESIAN, ENGLISH})
    void every_pattern_shows_all_that_it_holds(String file) throws IOException {
        texts(file).forEach((key, pattern) -> {
            String text = (String) pattern;
            String braces = text.replaceAll("'[{}]'", "");
            assertThat(braces.replace("''", ""))
                    .as("%s: an apostrophe is written twice", key)
                    .doesNotContain("'");
            Object[] arguments = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};
            String said = new MessageFormat(text).format(arguments);
            assertThat(said).as((String) key).isNotBlank();
            assertThat(said.contains("{")).as("%s shows a brace", key).isEqualTo(text.contains("'{'"));
            for (int index = 0; index < arguments.length; index++) {
                assertThat(said.contains("<" + index + ">"))
                        .as("%s shows {%s}", key, index)
                        .isEqualTo(text.contains("{" + index + "}"));
            }
        });
    }

    @Test
    void every_key_that_is_said_in_code_has_a_text() throws IOException {
        Set<String> said = keysSaidInCode();
        assertThat(said).contains("broadcast.lost", "nick-prompt.closed", "right-client.doubled", "welcome.missing");
        assertThat(keys(INDONESIAN)).containsAll(said).containsAll(keysPutTogether());
    }

    @Test
    void every_text_is_said_somewhere() throws IOException {
        Set<String> said = keysSaidInCode();
        said.addAll(keysPutTogether());
        checks().forEach(check -> said.addAll(List.of(check.id() + ".title", check.id() + ".question")));
        // A way to fail may have a question of its own.
        Set<String> ways = Set.copyOf(said);
        ways.forEach(way -> said.add(way + ".question"));
        String sources = sources();
        Set<String> unsaid = keys(INDONESIAN);
        unsaid.removeIf(key -> said.contains(key.replaceAll("\\.hint$", ""))
                || sources.contains('"' + key + '"')
                || beginsWithAny(key, SAID_ELSEWHERE));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_check_has_a_title_without_gaps() throws IOException {
        Properties texts = texts(INDONESIAN);
        assertThat(checks())
                .allSatisfy(check -> assertThat(texts.getProperty(check.id() + ".title"))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {INDONESIAN, ENGLISH})
    void every_check_asks_a_question_of_its_own(String file) throws IOException {
        Properties texts = texts(file);
        Set<String> ids = checks().map(Check::id).collect(Collectors.toSet());
        assertThat(ids)
                .allSatisfy(id -> assertThat(texts.getProperty(id + ".question"))
                        .as(id)
                        .isNotBlank()
                        .doesNotContain("{"));
        assertThat(ids.stream().map(id -> texts.getProperty(id + ".question"))).doesNotHaveDuplicates();
    }

    @Test
    void every_text_is_translated() throws IOException {
        Properties english = texts(ENGLISH);
        // Some words are the same in both.
        Set<String> same = new TreeSet<>();
        texts(INDONESIAN).forEach((key, text) -> {
            if (text.equals(english.getProperty((String) key))
                    && ((String) text).matches("(?s).*\\p{L}{4,} \\p{L}{3,}.*")) {
                same.add((String) key);
            }
        });
        assertThat(same).isEmpty();
    }

    @Test
    void every_way_to_fail_has_a_hint_without_gaps() throws IOException {
        Properties texts = texts(INDONESIAN);
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> !key.matches(".*\\.(hint|title|question)") && !beginsWithAny(key, NO_FAILURE))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getProperty(key + ".hint"))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void message_is_said_in_either_language_with_its_gaps_filled_as_they_came() {
        Message message = Message.of("arguments.ignored", 20_001, "{5005}'s");
        assertThat(Texts.indonesian().say(message))
                .isEqualTo("Server diminta memakai port 20001 lewat argumen, tetapi mendengarkan di port {5005}'s.");
        assertThat(Texts.english().say(message))
                .isEqualTo("The server was told to use port 20001 by its arguments, but listens on port {5005}'s.");
    }

    @Test
    void unknown_key_is_not_known() {
        assertThat(Texts.english().knows("listens.never")).isTrue();
        assertThat(Texts.english().knows("listens.sometimes")).isFalse();
    }
}
