package id.benang.grader.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Finding;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureExplanationTest {

    private static final String SPINS = """
            "main" #1 prio=5 os_prio=0 cpu=9000.00ms elapsed=9.50s tid=0x1 nid=0x2 runnable  [0x3]
               java.lang.Thread.State: RUNNABLE
            \tat chat.Server.main(Server.java:21)
            """;

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani");

    private Feedback explained() {
        Verdict.Failed failed = new Verdict.Failed(Message.of("not-reached", "NICK"), java.util.List.of());
        return FailureExplanation.of(
                chat.build(),
                Role.SERVER,
                failed,
                place -> new Finding.Place(
                        place.className(), place.file(), place.line(), Optional.of("while (true) {")));
    }

    @Test
    void right_looking_record_has_a_diagram_and_no_finding() {
        assertThat(explained().findings()).isEmpty();
        assertThat(explained().diagram().rows()).isNotEmpty();
    }

    @Test
    void last_dump_of_the_threads_is_read_and_the_line_quoted() {
        chat.record(new Event.ThreadsDumped("")).record(new Event.ThreadsDumped(SPINS));
        assertThat(explained().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence().key()).isEqualTo("hang.busy");
            assertThat(finding.places())
                    .singleElement()
                    .satisfies(place -> assertThat(place.text()).contains("while (true) {"));
        });
    }

    @Test
    void exception_comes_before_the_end_that_it_led_to() {
        chat.printsError("""
                        Exception in thread "main" java.net.BindException: Address already in use
                        \tat chat.Server.main(Server.java:12)
                        """).exited(1);
        assertThat(explained().findings())
                .extracting(finding -> finding.sentence().key())
                .containsExactly("crash.bind", "crash.exited");
    }

    @Test
    void end_without_a_word_of_error_is_told_with_the_last_output() {
        chat.prints("selesai\n").exited(0);
        assertThat(explained().findings())
                .extracting(Finding::sentence)
                .containsExactly(Message.of("crash.exited", 0, "selesai"));
    }
}
