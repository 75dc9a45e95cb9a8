package id.benang.grader.print;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import java.util.List;

/**
 * What was recorded of one module, and its grade.
 *
 * @param records in the order in which they were made
 */
public record RecordedModule(ModuleGrade grade, List<Scene> records) {

    public RecordedModule {
        records = List.copyOf(records);
    }

    /**
     * One scenario.
     *
     * @param role which program was driven
     * @param judged what was judged from this record
     */
    public record Scene(Role role, Transcript transcript, List<CheckResult> judged) {

        public Scene {
            judged = List.copyOf(judged);
        }
    }
}
