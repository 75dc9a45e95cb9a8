package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 24, 4", // the processors decide
        "8, 16, 8", // the memory decides
        "8, 7.6, 4", // what a machine with 8 GB reports
        "1, 64, 2",
        "4, 1, 1",
        "4, 0.5, 1"
    })
    void two_for_a_processor_as_far_as_the_memory_goes(int processors, double gigabytes, int jobs) {
        assertThat(Jobs.of(processors, (long) (gigabytes * 1024 * 1024 * 1024))).isEqualTo(jobs);
    }

    @Test
    void this_machine_does_at_least_one() {
        assertThat(Jobs.ofThisMachine()).isBetween(1, 2 * Runtime.getRuntime().availableProcessors());
    }
}
