package id.benang.grader.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Finding;
import id.benang.grader.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrashExplanationTest {

    @Test
    void students_own_frames_are_named_and_those_of_the_jdk_are_not() {
        String error = """
                Exception in thread "main" java.net.BindException: Address already in use
                \tat java.base/sun.nio.ch.Net.bind0(Native Method)
                \tat java.base/java.net.ServerSocket.bind(ServerSocket.java:395)
                \tat chat.Server.buka(Server.java:21)
                \tat chat.Server.main(Server.java:12)
                """;
        assertThat(CrashExplanation.of(error))
                .containsExactly(new Finding(
                        Message.of("crash.bind", "BindException", "Server.java:21", "Address already in use"),
                        List.of(
                                new Finding.Place("chat.Server", "Server.java", 21),
                                new Finding.Place("chat.Server", "Server.java", 12))));
    }

    @Test
    void frame_within_a_lambda_belongs_to_its_outer_class() {
        String error = """
                Exception in thread "Thread-0" java.util.ConcurrentModificationException
                \tat java.base/java.util.ArrayList$Itr.checkForComodification(ArrayList.java:1013)
                \tat Server$Klien.run(Server.java:40)
                \tat java.base/java.lang.Thread.run(Thread.java:840)
                """;
        assertThat(CrashExplanation.of(error))
                .containsExactly(new Finding(
                        Message.of(
                                "crash.concurrent-modification",
                                "ConcurrentModificationException",
                                "Server.java:40",
                                ""),
                        List.of(new Finding.Place("Server", "Server.java", 40))));
    }

    @ParameterizedTest
    @CsvSource({
        "java.net.ConnectException, crash.connect",
        "java.net.SocketException, crash.socket",
        "java.io.EOFException, crash.end-of-file",
        "java.lang.NullPointerException, crash.null",
        "java.util.NoSuchElementException, crash.no-line",
        "java.lang.NumberFormatException, crash.number",
        "java.lang.ArrayIndexOutOfBoundsException, crash.index",
        "java.lang.OutOfMemoryError, crash.memory",
        "java.lang.StackOverflowError, crash.stack",
        "java.lang.IllegalStateException, crash.other",
    })
    void common_exceptions_have_a_meaning(String exception, String key) {
        assertThat(CrashExplanation.of(exception + ": why\n\tat Server.main(Server.java:3)\n"))
                .extracting(Finding::sentence)
                .containsExactly(
                        Message.of(key, exception.substring(exception.lastIndexOf('.') + 1), "Server.java:3", "why"));
    }

    @Test
    void same_exception_at_the_same_place_is_said_once_and_no_more_than_three_are() {
        String one = "java.lang.IllegalStateException: a\n\tat Server.main(Server.java:3)\n";
        assertThat(CrashExplanation.of(one + one)).hasSize(1);
        assertThat(CrashExplanation.of(
                        one + one.replace(":3", ":4") + one.replace(":3", ":5") + one.replace(":3", ":6")))
                .hasSize(3);
    }

    @Test
    void exception_without_a_line_of_the_students_is_still_named() {
        assertThat(CrashExplanation.of("Caused by: java.net.SocketException: Broken pipe\n"))
                .containsExactly(
                        new Finding(Message.of("crash.socket", "SocketException", "–", "Broken pipe"), List.of()));
    }

    @Test
    void what_is_no_stack_trace_explains_nothing() {
        assertThat(CrashExplanation.of("Port 5005 sudah dipakai\nexception\n")).isEmpty();
        assertThat(CrashExplanation.of("")).isEmpty();
    }
}
