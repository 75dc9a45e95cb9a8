package id.benang.folderb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrialTest {
    @Test
    void answers() {
        assertThat(Trial.answer()).isEqualTo(42);
    }
}
