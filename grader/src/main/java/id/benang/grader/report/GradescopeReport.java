package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One grade as Gradescope's autograders tell theirs in {@code results.json}. A check that the grader could not judge,
 * or that makes no sense for the program, has neither points nor a status: nobody is blamed for it.
 *
 * <p>Source: "Output format" of Gradescope's autograder documentation.
 */
public final class GradescopeReport {

    private final JsonMapper mapper = new JsonMapper();
    private final ObjectWriter writer = PrettyJson.of(mapper);
    private final Words words;
    private final ShortFeedback feedback;
    private final FinalMarks marks;

    /** A report in the language of these texts. */
    public GradescopeReport(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks in place of the scores, where there are any. */
    public GradescopeReport(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.feedback = new ShortFeedback(texts, marks);
        this.marks = marks;
    }

    /** The whole file. */
    public String json(Grade grade) {
        ObjectNode document = mapper.createObjectNode();
        OptionalDouble score = marks.counted(grade);
        // Without a score Gradescope says that the autograder failed: no score is noticed, a wrong one may not be.
        score.ifPresent(known -> document.put("score", Rounded.number(known)));
        document.put("output", feedback.text(grade));
        ArrayNode tests = document.putArray("tests");
        for (ModuleGrade module : grade.modules()) {
            module.checks().forEach(check -> putTest(tests.addObject(), module, check, score.isPresent()));
            if (module.attemptsChallenges()) {
                module.challenges().forEach(check -> putTest(tests.addObject(), module, check, score.isPresent()));
            }
        }
        return writer.writeValueAsString(document) + "\n";
    }

    /**
     * Writes the file in one step.
     *
     * @throws IOException if it cannot be written
     */
    void write(Grade grade, Path file) throws IOException {
        AtomicFile.write(file, json(grade));
    }

    /**
     * @param isScored whether there is a score of the whole: without it Gradescope would add up the tests' own
     */
    private void putTest(ObjectNode test, ModuleGrade module, CheckResult check, boolean isScored) {
        Verdict verdict = check.verdict();
        test.put("name", module.module().id() + ": " + words.title(check.id()));
        if (!(verdict instanceof Verdict.Inconclusive || verdict instanceof Verdict.LeftOut)) {
            if (isScored) {
                test.put("score", Rounded.number(check.points()));
                test.put("max_score", Rounded.number(check.max()));
            }
            test.put("status", verdict instanceof Verdict.Passed ? "passed" : "failed");
        }
        String hint = words.hint(verdict);
        String reason = Escaped.line(words.reason(verdict));
        test.put("output", hint.isEmpty() ? reason : reason + "\n" + Escaped.line(hint));
        test.put("visibility", "visible");
    }
}
