package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void fault_has_a_name_that_reports_can_show() {
        assertThat(Fault.HALF_CLOSE.id()).isEqualTo("half-close");
        assertThat(Fault.SPLIT.id()).isEqualTo("split");
    }
}
