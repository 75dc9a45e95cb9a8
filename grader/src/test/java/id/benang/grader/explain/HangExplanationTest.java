package id.benang.grader.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Finding;
import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real dumps of JDK 17 and 25 are read as; {@code Dead.java.txt} is the program that they were taken of. */
class HangExplanationTest {

    private static String dump(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(HangExplanationTest.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Finding> findings(String name, int jdk) throws IOException {
        return HangExplanation.of(dump(name + "-" + jdk));
    }

    private static Finding.Place place(int line) {
        return new Finding.Place("Dead", "Dead.java", line);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void deadlock_of_monitors_names_both_threads_locks_and_lines(int jdk) throws IOException {
        assertThat(findings("deadlock-monitors", jdk))
                .containsExactly(new Finding(
                        Message.of(
                                "hang.deadlock",
                                "klien-1",
                                "Dead.java:4",
                                "Object",
                                "klien-2",
                                "Dead.java:5",
                                "Object"),
                        List.of(place(4), place(5))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void deadlock_of_locks_is_one_too(int jdk) throws IOException {
        assertThat(findings("deadlock-locks", jdk))
                .containsExactly(new Finding(
                        Message.of(
                                "hang.deadlock",
                                "klien-1",
                                "Dead.java:13",
                                "ReentrantLock",
                                "klien-2",
                                "Dead.java:13",
                                "ReentrantLock"),
                        List.of(place(13))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void lock_that_is_held_while_writing_to_a_slow_reader(int jdk) throws IOException {
        assertThat(findings("lock-held-while-writing", jdk))
                .containsExactly(new Finding(
                        Message.of("hang.lock-held-while-writing", "klien-1", "Dead.java:8", "HashSet", "klien-2"),
                        List.of(place(8), place(9))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void lock_that_is_held_while_waiting_for_data(int jdk) throws IOException {
        assertThat(findings("lock-held-while-reading", jdk))
                .containsExactly(new Finding(
                        Message.of("hang.lock-held-while-reading", "klien-1", "Dead.java:21", "HashSet", "klien-2"),
                        List.of(place(21), place(9))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void accept_loop_that_reads_from_one_client(int jdk) throws IOException {
        assertThat(findings("main-reads-socket", jdk))
                .containsExactly(
                        new Finding(Message.of("hang.main-reads-socket", "main", "Dead.java:17"), List.of(place(17))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void main_thread_that_waits_for_the_keyboard(int jdk) throws IOException {
        assertThat(findings("main-at-keyboard", jdk))
                .containsExactly(
                        new Finding(Message.of("hang.main-at-keyboard", "main", "Dead.java:19"), List.of(place(19))));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void busy_loop_is_told_from_a_thread_that_waits(int jdk) throws IOException {
        assertThat(findings("busy", jdk)).singleElement().satisfies(finding -> {
            assertThat(finding.sentence().key()).isEqualTo("hang.busy");
            assertThat(finding.sentence().arguments().subList(0, 2)).containsExactly("klien-1", "Dead.java:18");
            assertThat(Long.parseLong(finding.sentence().arguments().get(2))).isGreaterThan(1000);
        });
    }

    @Test
    void what_is_no_dump_explains_nothing() {
        assertThat(HangExplanation.of("")).isEmpty();
        assertThat(HangExplanation.of("26065:\ncom.sun.tools.attach.AttachNotSupportedException\n\"x\" y\n"))
                .isEmpty();
    }

    @Test
    void sentence_reads_as_one() throws IOException {
        Message sentence = findings("deadlock-monitors", 17).get(0).sentence();
        assertThat(Texts.english().say(sentence))
                .isEqualTo("Deadlock: thread \"klien-1\" (Dead.java:4) waits for the lock Object, which thread"
                        + " \"klien-2\" holds; thread \"klien-2\" (Dead.java:5) waits for the lock Object, which"
                        + " \"klien-1\" holds. Both wait for ever.");
    }
}
