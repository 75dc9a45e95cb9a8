package id.benang.grader.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.benang.grader.model.Verdict;

/**
 * How verdicts are told apart: by a name of this list and never by the name of a class, which what is read could choose
 * freely.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Passed.class, name = "passed"),
    @JsonSubTypes.Type(value = Verdict.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Verdict.Skipped.class, name = "skipped"),
    @JsonSubTypes.Type(value = Verdict.LeftOut.class, name = "left-out"),
    @JsonSubTypes.Type(value = Verdict.Inconclusive.class, name = "inconclusive")
})
interface VerdictByKind {}
