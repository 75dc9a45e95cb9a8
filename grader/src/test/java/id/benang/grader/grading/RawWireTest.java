package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings.Wire;
import id.benang.grader.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawWireTest {

    private static List<String> leftOut(LabModule module, Wire wire) {
        return Rubric.usual().modules().getOrDefault(module, java.util.Map.of()).keySet().stream()
                .filter(check -> RawWire.leavesOut(check, wire))
                .toList();
    }

    @Test
    void without_lines_the_checks_that_need_them_are_left_out() {
        assertThat(leftOut(LabModule.FOLDER_A, Wire.RAW))
                .containsExactly("split", "merged", "crlf", "long-line", "leave-midline", "client-split");
        assertThat(leftOut(LabModule.MULTITHREAD_ECHO, Wire.RAW))
                .containsExactly("empty-answer", "split", "merged", "crlf", "long-line");
    }

    @Test
    void without_lines_all_challenges_are_left_out() {
        assertThat(Rubric.usual().challenges().keySet())
                .allMatch(check -> RawWire.leavesOut(check, Wire.RAW))
                .noneMatch(check -> RawWire.leavesOut(check, Wire.LINE));
    }

    @Test
    void with_lines_none_is() {
        assertThat(leftOut(LabModule.FOLDER_A, Wire.LINE)).isEmpty();
        assertThat(leftOut(LabModule.MULTITHREAD_ECHO, Wire.LINE)).isEmpty();
    }

    @Test
    void the_reason_is_told() {
        assertThat(RawWire.leftOut()).isEqualTo(new Verdict.LeftOut(Message.of("left-out.raw-wire")));
    }
}
