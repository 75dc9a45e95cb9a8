package id.benang.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A grade as one HTML page for the student, which needs nothing from outside. Whatever a program wrote is escaped. */
public final class HtmlReport {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = PageResource.text("page.css") + PageResource.text("student.css");
    private final String script = PageResource.text("student.js");
    private final TerminalStyle marks = new TerminalStyle(false, true, Integer.MAX_VALUE);
    private final Words words;
    private final FinalMarks finalMarks;

    /** A page in the language of these texts. */
    public HtmlReport(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks, where there are any. */
    public HtmlReport(Texts texts, FinalMarks finalMarks) {
        this.words = new Words(texts);
        this.finalMarks = finalMarks;
    }

    /** The whole page. */
    public String html(Grade grade) {
        StringOutput page = new StringOutput();
        templates.render("student.jte", Map.of("page", page(grade), "style", style, "script", script), page);
        return page.toString();
    }

    /**
     * Writes the page in one step.
     *
     * @throws IOException if it cannot be written
     */
    void write(Grade grade, Path file) throws IOException {
        AtomicFile.write(file, html(grade));
    }

    private StudentPage page(Grade grade) {
        List<String> remarks = new ArrayList<>();
        grade.message().ifPresent(message -> remarks.add(said(message)));
        remarks.addAll(notes(grade.notes()));
        remarks.add(words.say("report.isolation", grade.isolation()));
        return new StudentPage(
                words.say("report.language"),
                TerminalReport.name(grade.student()),
                words.total(grade),
                remarks,
                finalMarks.of(grade).map(mark -> new MarkText(words).onPage(grade, mark)),
                grade.modules().stream().map(this::module).toList(),
                new StudentPage.Labels(
                        words.say("report.record"),
                        words.say("report.record.filter"),
                        words.say("report.record.from"),
                        words.say("report.record.to"),
                        words.say("report.record.what")));
    }

    private StudentPage.Module module(ModuleGrade module) {
        String id = module.module().id();
        List<String> remarks = new ArrayList<>();
        module.message().ifPresent(message -> remarks.add(said(message)));
        List<Message> notes = module.notes();
        remarks.addAll(
                notes(notes.stream().filter(note -> note.lines().isEmpty()).toList()));
        List<CheckResult> rows = Stream.concat(
                        module.checks().stream(),
                        module.attemptsChallenges() ? module.challenges().stream() : Stream.empty())
                .toList();
        return new StudentPage.Module(
                id,
                words.say("report.module.score", id, Rounded.text(module.score(), module.max())),
                remarks,
                notes.stream()
                        .filter(note -> !note.lines().isEmpty())
                        .map(this::note)
                        .toList(),
                rows.stream().map(row -> rung(id, row)).toList(),
                rows.stream()
                        .filter(row -> row.verdict() instanceof Verdict.Failed)
                        .map(row -> failure(id, row))
                        .toList());
    }

    private StudentPage.Rung rung(String module, CheckResult row) {
        boolean failed = row.verdict() instanceof Verdict.Failed;
        return new StudentPage.Rung(
                anchor(module, row),
                row.verdict().word(),
                words.say("report.verdict." + row.verdict().word()),
                marks.mark(row.verdict()),
                Rounded.text(row.points(), row.max()),
                words.title(row.id()),
                failed ? "" : Escaped.line(words.reason(row.verdict())),
                failed);
    }

    private StudentPage.Failure failure(String module, CheckResult row) {
        return new StudentPage.Failure(
                anchor(module, row),
                words.title(row.id()),
                Escaped.line(words.reason(row.verdict())),
                row.feedback().flatMap(Feedback::difference).map(this::compared),
                Escaped.line(words.hint(row.verdict())),
                words.question(row.id(), row.verdict())
                        .map(question -> words.say("report.question", question))
                        .orElse(""),
                row.feedback().map(this::findings).orElse(List.of()),
                words.say("diagram.title"),
                row.feedback().map(this::drawing).orElse(""),
                row.feedback()
                        .map(Feedback::record)
                        .filter(record -> !record.rows().isEmpty())
                        .map(record -> new EventTable(words).of(record)),
                row.feedback().map(feedback -> screens(feedback.screen())).orElse(List.of()),
                words.say("report.check", row.id()));
    }

    private StudentPage.Compared compared(Difference difference) {
        return new StudentPage.Compared(
                words.say("difference.wanted"),
                words.say("difference.came"),
                Escaped.line(difference.same()),
                Escaped.line(difference.wanted()),
                Escaped.line(difference.came()),
                difference.kind().map(this::said).orElse(""));
    }

    private List<StudentPage.Screen> screens(Feedback.Screen screen) {
        return Stream.of(screen("report.screen.out", screen.out()), screen("report.screen.err", screen.err()))
                .filter(shown -> !shown.lines().isEmpty())
                .toList();
    }

    private StudentPage.Screen screen(String title, String printed) {
        return new StudentPage.Screen(words.say(title), printed.isBlank() ? List.of() : Escaped.lines(printed));
    }

    private StudentPage.Found note(Message note) {
        return new StudentPage.Found(
                said(note),
                note.lines().stream()
                        .map(Escaped::line)
                        .map(line -> new StudentPage.Quote("", line))
                        .toList());
    }

    private List<StudentPage.Found> findings(Feedback feedback) {
        return feedback.findings().stream()
                .map(finding -> new StudentPage.Found(said(finding.sentence()), quotes(finding)))
                .toList();
    }

    private static List<StudentPage.Quote> quotes(Finding finding) {
        return finding.places().stream()
                .flatMap(place -> place.text().stream()
                        .map(text -> new StudentPage.Quote(Escaped.line(place.toString()), Escaped.line(text))))
                .toList();
    }

    private String drawing(Feedback feedback) {
        return feedback.diagram().rows().isEmpty() ? "" : SequenceSvg.draw(feedback.diagram(), words);
    }

    private List<String> notes(List<Message> notes) {
        return notes.stream().map(note -> words.say("report.note", said(note))).toList();
    }

    private String said(Message message) {
        return Escaped.line(words.say(message));
    }

    private static String anchor(String module, CheckResult row) {
        return module + "-" + row.id();
    }
}
