package id.benang.grader.check.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ArrivalOrderTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).step("queue");

    private Judged judged() {
        return Judged.by(new ArrivalOrder(), echo);
    }

    @Test
    void order_of_arrival_passes() {
        comes("Klien-1", "a").noticed("Klien-1");
        comes("Klien-2", "b").noticed("Klien-2");
        shows("a", "b");
        judged().passes();
    }

    @Test
    void one_that_is_overtaken_fails() {
        comes("Klien-1", "a").noticed("Klien-1");
        comes("Klien-2", "b").noticed("Klien-2");
        comes("Klien-3", "c");
        shows("a", "c", "b");
        assertThat(judged().failsWith(
                                "Klien-2 menunggu dengan \"b\" lebih dulu daripada Klien-3 dengan \"c\", tetapi Klien-3 yang ditampilkan lebih dulu.")
                        .evidence())
                .containsExactly(3L, 5L);
    }

    @Test
    void one_that_comes_back_and_overtakes_fails() {
        comes("Klien-1", "a").noticed("Klien-1");
        comes("Klien-2", "b").noticed("Klien-2");
        comes("Klien-1", "lagi");
        shows("a", "lagi", "b");
        judged().failsWith(
                        "Klien-2 menunggu dengan \"b\" lebih dulu daripada Klien-1 dengan \"lagi\", tetapi Klien-1 yang ditampilkan lebih dulu.");
    }

    @Test
    void two_of_whom_nobody_knows_who_came_first_may_be_served_either_way() {
        comes("Klien-1", "a").noticed("Klien-1");
        comes("Klien-2", "b");
        comes("Klien-3", "c").noticed("Klien-2");
        shows("a", "c", "b");
        judged().passes();
    }

    @Test
    void what_was_noticed_before_a_request_says_nothing_of_it() {
        echo.noticed("Klien-1");
        comes("Klien-1", "a");
        comes("Klien-2", "b").noticed("Klien-2");
        comes("Klien-3", "c");
        shows("b", "c", "a");
        judged().passes();
    }

    @Test
    void where_nothing_is_known_it_is_left_out() {
        comes("Klien-1", "a");
        comes("Klien-2", "b");
        shows("b", "a");
        judged().isLeftOut("Penilai tidak bisa memastikan siapa yang datang lebih dulu, jadi urutannya tidak dinilai.");
    }

    @Test
    void request_that_was_never_shown_has_no_place() {
        comes("Klien-1", "a").noticed("Klien-1");
        comes("Klien-2", "b").noticed("Klien-2");
        comes("Klien-3", "c");
        shows("b", "c");
        judged().passes();
    }

    @Test
    void requests_of_another_step_are_no_matter() {
        comes("Klien-1", "a").noticed("Klien-1").step("other");
        comes("Klien-2", "b");
        shows("b", "a");
        echo.gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }

    private WrittenTranscript comes(String who, String request) {
        return echo.sends(who, request + "\n");
    }

    private void shows(String... requests) {
        for (String request : requests) {
            echo.prints("[CLIENT 1] " + request + "\nYour response: ").types("jawaban\n");
        }
    }
}
