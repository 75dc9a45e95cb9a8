package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperatorTest {

    private final LagMeter lag = LagMeter.start();
    private final Patience patience = Patience.usual(lag);
    private final Patience impatience = new Patience(Duration.ZERO, Duration.ZERO, lag);
    private final Journal journal = new Journal(Clock.systemUTC());
    private final List<String> typed = new ArrayList<>();

    @AfterEach
    void stopMeasuring() {
        lag.close();
    }

    private void print(String text) {
        journal.record(new Event.Printed(Event.Stream.OUT, Bytes.utf8(text)));
    }

    @Test
    void the_answer_is_a_function_of_the_request_on_the_screen() throws InterruptedException {
        Operator operator = new Operator(journal, typed::add);
        operator.expect("halo #1.");
        operator.expect("halo #2.");
        print("[CLIENT ('127.0.0.1', 1)] halo #2.\nYour response: ");

        assertThat(operator.awaitPrompt(patience)).isTrue();
        assertThat(operator.lastShown()).contains("halo #2.");
        operator.answer("halo #2.");

        assertThat(typed).containsExactly("jawaban untuk halo #2.\n");
        assertThat(operator.lastShown()).isEmpty();
    }

    @Test
    void of_two_open_requests_the_one_that_stands_last_is_answered() {
        Operator operator = new Operator(journal, typed::add);
        operator.expect("halo #1.");
        operator.expect("halo #2.");
        print("[CLIENT x] halo #2.\nYour response: [CLIENT y] halo #1.\nYour response: ");

        assertThat(operator.lastShown()).contains("halo #1.");
    }

    @Test
    void prompts_from_before_the_operator_sat_down_do_not_count() throws InterruptedException {
        print("[CLIENT x] lama\nYour response: ");
        Operator operator = new Operator(journal, typed::add);

        assertThat(operator.awaitPrompt(impatience)).isFalse();
    }

    @Test
    void each_wait_is_for_one_prompt_more() throws InterruptedException {
        Operator operator = new Operator(journal, typed::add);
        print("Your response: ");

        assertThat(operator.awaitPrompt(patience)).isTrue();
        assertThat(operator.awaitPrompt(impatience)).isFalse();
    }
}
