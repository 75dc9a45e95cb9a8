package id.benang.grader.slot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;

/** What a worker tells of its task. The last is {@link Done} or {@link Failed}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.Started.class, name = "started"),
    @JsonSubTypes.Type(value = News.Checked.class, name = "checked"),
    @JsonSubTypes.Type(value = News.ModuleDone.class, name = "module"),
    @JsonSubTypes.Type(value = News.Done.class, name = "done"),
    @JsonSubTypes.Type(value = News.Failed.class, name = "failed")
})
sealed interface News {

    /** A module's turn has come. */
    record Started(LabModule module) implements News {}

    /** A check was judged. */
    record Checked(LabModule module, CheckResult result) implements News {}

    /** A module is done. */
    record ModuleDone(ModuleGrade grade) implements News {}

    /** The submission is done. */
    record Done(Grade grade) implements News {}

    /** The worker itself failed on it, and lives on. */
    record Failed(String trouble) implements News {}
}
