package id.benang.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.Entry;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Line;
import id.benang.grader.model.ModuleSettings.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final LagMeter lag = LagMeter.start();
    private final Journal journal = new Journal(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void stopMeasuring() {
        lag.close();
    }

    @Test
    void entries_are_numbered_in_the_order_of_their_recording() {
        Entry first = journal.record(new Event.Step("one"));
        Entry second = journal.record(new Event.Step("two"));

        assertThat(first.order()).isZero();
        assertThat(second.order()).isEqualTo(1);
        assertThat(second.at().wall()).isEqualTo(NOON);
        assertThat(second.at().nanos()).isGreaterThanOrEqualTo(first.at().nanos());
    }

    @Test
    void a_line_that_comes_in_two_pieces_is_one_line() {
        journal.record(new Event.Received("Ani", Bytes.utf8("NI")));
        journal.record(new Event.Received("Ani", Bytes.utf8("CK\r\nrest")));

        assertThat(journal.received("Ani")).extracting(Line::text).containsExactly("NICK");
        assertThat(journal.received("Ani").get(0).order()).isEqualTo(1);
        assertThat(journal.received("Budi")).isEmpty();
    }

    @Test
    void on_a_raw_wire_messages_are_found_by_what_was_said() {
        Journal raw = new Journal(Clock.fixed(NOON, ZoneOffset.UTC), Wire.RAW);
        raw.record(new Event.Sent("Ani", Bytes.utf8("Ani")));
        raw.record(new Event.Received("Ani", Bytes.utf8("NICKAni Berga")));

        assertThat(raw.received("Ani")).extracting(Line::text).containsExactly("NICK", "Ani Berga");
        raw.record(new Event.Received("Ani", Bytes.utf8("bung!")));
        assertThat(raw.received("Ani")).extracting(Line::text).containsExactly("NICK", "Ani Berga", "Ani Bergabung!");
        assertThat(raw.transcript("test", LabModule.MODUL_CONTOH, 1).received("Ani"))
                .extracting(Line::text)
                .containsExactly("NICK", "Ani Bergabung!");
        assertThat(raw.wire()).isEqualTo(Wire.RAW);
    }

    @Test
    void a_wait_ends_as_soon_as_another_thread_records_the_evidence() throws InterruptedException {
        Thread writer = new Thread(() -> journal.record(new Event.Received("Ani", Bytes.utf8("halo\n"))));
        writer.start();

        Optional<Line> line = journal.await(
                view -> Search.Found.from(view.received("Ani").stream().findFirst(), false), Patience.usual(lag));

        assertThat(line).map(Line::text).contains("halo");
        writer.join();
    }

    @Test
    void a_wait_ends_at_once_when_nothing_can_come_any_more() throws InterruptedException {
        journal.record(new Event.EndReceived("Ani"));
        Patience endless = new Patience(Duration.ofDays(1), Duration.ofDays(1), lag);

        Optional<Line> line = journal.await(
                view -> Search.Found.from(view.received("Ani").stream().findFirst(), view.isOver("Ani")), endless);

        assertThat(line).isEmpty();
    }

    @Test
    void a_wait_ends_when_patience_runs_out() throws InterruptedException {
        Patience none = new Patience(Duration.ofMillis(1), Duration.ofMillis(1), lag);

        assertThat(journal.await(view -> Search.Found.notYet(), none)).isEmpty();
    }

    @Test
    void a_program_that_is_being_started_may_be_quiet_for_longer() {
        Patience usual = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), lag);

        assertThat(usual.forStart()).isEqualTo(new Patience(Duration.ofSeconds(40), Duration.ofSeconds(60), lag));
    }

    @Test
    void a_connection_is_over_after_its_end_a_reset_or_a_refusal() {
        journal.record(new Event.EndReceived("Ani"));
        journal.record(new Event.ResetReceived("Budi", "Connection reset"));
        journal.record(new Event.ConnectFailed("Citra", "Connection refused"));

        assertThat(journal.isOver("Ani")).isTrue();
        assertThat(journal.isOver("Budi")).isTrue();
        assertThat(journal.isOver("Citra")).isTrue();
        assertThat(journal.isOver("Dewi")).isFalse();
    }

    @Test
    void a_character_cut_in_two_by_the_program_is_printed_whole() {
        byte[] word = "é".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        journal.record(new Event.Printed(Event.Stream.OUT, Bytes.copyOf(new byte[] {word[0]})));
        journal.record(new Event.Printed(Event.Stream.OUT, Bytes.copyOf(new byte[] {word[1]})));

        assertThat(journal.printed(Event.Stream.OUT)).isEqualTo("é");
        assertThat(journal.printed(Event.Stream.ERR)).isEmpty();
    }

    @Test
    void a_transcript_begins_with_the_last_start_before_it() {
        Event.Started first = new Event.Started(List.of("java", "Server"), ZoneOffset.ofHours(7));
        Event.Started second = new Event.Started(List.of("java", "Server"), ZoneOffset.ofHours(8));
        List.of(first, second, new Event.Step("one"), new Event.Step("two")).forEach(journal::record);

        assertThat(journal.transcript("test", LabModule.FOLDER_A, 3).entries())
                .extracting(Entry::order)
                .containsExactly(1L, 3L);
        assertThat(journal.transcript("test", LabModule.FOLDER_A, 0).entries()).hasSize(4);
    }

    @Test
    void a_transcript_starts_where_it_is_told_and_does_not_change() {
        journal.record(new Event.Step("one"));
        journal.record(new Event.Step("two"));
        var transcript = journal.transcript("test", LabModule.FOLDER_A, 1);
        journal.record(new Event.Step("three"));

        assertThat(transcript.entries()).extracting(Entry::event).containsExactly(new Event.Step("two"));
    }
}
