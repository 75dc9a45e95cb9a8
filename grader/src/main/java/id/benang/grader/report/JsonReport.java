package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One grade as {@code results.json}, schema 1, which {@code docs/checks.md} defines. Beside the keys that are always
 * there, {@code message} says why something could not be graded, and {@code notes} what a person should know.
 */
public final class JsonReport {

    private static final int SCHEMA = 1;

    private final JsonMapper mapper = new JsonMapper();
    private final ObjectWriter writer = PrettyJson.of(mapper);
    private final Words words;
    private final FinalMarks marks;

    /** A report in the language of these texts. */
    public JsonReport(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks, where there are any. */
    public JsonReport(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
    }

    /** The whole file. */
    public String json(Grade grade) {
        return writer.writeValueAsString(document(grade)) + "\n";
    }

    /**
     * Writes the file in one step: a reader finds the old one or the new one, never half of it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Grade grade, Path file) throws IOException {
        AtomicFile.write(file, json(grade));
    }

    private ObjectNode document(Grade grade) {
        ObjectNode document = mapper.createObjectNode();
        document.put("schema", SCHEMA);
        document.put("isolation", grade.isolation());
        document.putObject("student")
                .put("id", grade.student().id())
                .put("name", grade.student().name());
        document.put("score", Rounded.number(grade.score()));
        document.put("max", Rounded.number(grade.max()));
        document.put("bonus", Rounded.number(grade.bonus()));
        marks.of(grade).ifPresent(mark -> MarkJson.put(document, mark, words));
        putExtras(document, grade.message(), grade.notes());
        ArrayNode modules = document.putArray("modules");
        grade.modules().forEach(module -> putModule(modules.addObject(), module));
        return document;
    }

    private void putModule(ObjectNode node, ModuleGrade module) {
        node.put("module", module.module().id());
        node.put("score", Rounded.number(module.score()));
        node.put("max", Rounded.number(module.max()));
        if (module.attemptsChallenges()) {
            node.put("bonus", Rounded.number(module.bonus()));
        }
        putExtras(node, module.message(), module.notes());
        ArrayNode checks = node.putArray("checks");
        module.checks().forEach(check -> putCheck(checks.addObject(), check));
        module.challenges().forEach(check -> putCheck(checks.addObject(), check));
    }

    private void putCheck(ObjectNode node, CheckResult check) {
        node.put("id", check.id());
        node.put("verdict", check.verdict().word());
        node.put("points", Rounded.number(check.points()));
        node.put("max", Rounded.number(check.max()));
        node.put("title", words.title(check.id()));
        node.put("message", words.reason(check.verdict()));
        node.put("hint", words.hint(check.verdict()));
    }

    private void putExtras(ObjectNode node, Optional<Message> message, List<Message> notes) {
        message.ifPresent(reason -> node.put("message", words.say(reason)));
        if (!notes.isEmpty()) {
            ArrayNode array = node.putArray("notes");
            words.say(notes).forEach(array::add);
        }
    }
}
