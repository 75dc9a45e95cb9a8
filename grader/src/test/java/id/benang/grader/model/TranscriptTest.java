package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static Transcript of(Event... events) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : events) {
            entries.add(new Entry(entries.size(), new Moment(0, Instant.EPOCH), event));
        }
        return new Transcript("written", LabModule.MODUL_CONTOH, entries);
    }

    @Test
    void lines_are_told_apart_by_connection_and_direction() {
        Transcript transcript = of(
                new Event.Connected("Ani", 1),
                new Event.Connected("Budi", 2),
                new Event.Sent("Ani", Bytes.utf8("Ani\n")),
                new Event.Received("Ani", Bytes.utf8("NI")),
                new Event.Received("Budi", Bytes.utf8("lain\n")),
                new Event.Received("Ani", Bytes.utf8("CK\nsisa")));
        assertThat(transcript.clients()).containsExactly("Ani", "Budi");
        assertThat(transcript.sent("Ani")).extracting(Line::text).containsExactly("Ani");
        assertThat(transcript.received("Ani")).extracting(Line::text).containsExactly("NICK");
        assertThat(transcript.received("Ani")).extracting(Line::order).containsExactly(5L);
        assertThat(transcript.unfinished("Ani")).isEqualTo("sisa");
        assertThat(transcript.unfinished("Budi")).isEmpty();
    }

    @Test
    void step_is_what_lies_between_it_and_the_next() {
        Transcript transcript = of(
                new Event.Exited(1),
                new Event.Step("satu"),
                new Event.Exited(2),
                new Event.Exited(3),
                new Event.Step("dua"),
                new Event.Exited(4));
        assertThat(transcript.step("satu").all(Event.Exited.class))
                .extracting(placed -> placed.event().status())
                .containsExactly(2, 3);
        assertThat(transcript.step("tiga").entries()).isEmpty();
    }

    @Test
    void first_of_a_kind_satisfies_the_condition() {
        Transcript transcript = of(new Event.Exited(1), new Event.Stopped(), new Event.Exited(2));
        assertThat(transcript.first(Event.Exited.class, exit -> exit.status() > 1))
                .map(Transcript.Placed::order)
                .contains(2L);
        assertThat(transcript.first(Event.InputEnded.class, any -> true)).isEmpty();
    }

    @Test
    void troubles_are_the_graders_own() {
        Message cause = Message.of("trouble.start", "no room");
        assertThat(of(new Event.Stopped(), new Event.GraderTrouble(cause)).troubles())
                .containsExactly(cause);
    }
}
