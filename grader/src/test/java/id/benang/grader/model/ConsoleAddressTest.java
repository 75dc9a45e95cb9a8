package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleAddressTest {

    private static final String TWO_ON_A_LINE =
            "[CONNECTION CLOSED] ('127.0.0.1', 35920) gone.[NEW CONNECTION] ('127.0.0.1', 35928) here.\n";

    @Test
    void text_of_another_thread_on_the_same_line_is_not_taken_for_its_own() {
        assertThat(ConsoleAddress.standsBehind("[CONNECTION CLOSED]", 35928, TWO_ON_A_LINE))
                .isFalse();
        assertThat(ConsoleAddress.standsBehind("[CONNECTION CLOSED]", 35920, TWO_ON_A_LINE))
                .isTrue();
        assertThat(ConsoleAddress.standsBehind("[NEW CONNECTION]", 35928, TWO_ON_A_LINE))
                .isTrue();
    }

    @Test
    void port_that_stands_first_is_found() {
        String text = " at 127.0.0.1: 135928, 35928 and 35920";
        assertThat(ConsoleAddress.firstOf(List.of(35920, 35928), text)).hasValue(35928);
        assertThat(ConsoleAddress.firstOf(List.of(35920), text)).hasValue(35920);
        assertThat(ConsoleAddress.firstOf(List.of(5928), text)).isEmpty();
        assertThat(ConsoleAddress.firstOf(List.of(35928), " at 35928")).isEmpty();
    }
}
