package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A grade as a person reads it at a terminal. Whatever a student's program wrote is {@link Escaped}. */
public final class TerminalReport {

    private static final int POINTS_WIDTH = 9;
    private static final String INDENT = "  ";

    private final Words words;
    private final TerminalStyle style;
    private final FailureText failure;
    private final FinalMarks marks;

    /** A report in the language of these texts. */
    public TerminalReport(Texts texts, TerminalStyle style) {
        this(texts, style, FinalMarks.NONE);
    }

    /** The same with the final marks, where there are any. */
    public TerminalReport(Texts texts, TerminalStyle style, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
        this.style = style;
        this.failure = new FailureText(words, style.width());
    }

    /** One check in one line, or two where its title is long: mark, points, title. */
    public String check(CheckResult check) {
        return join(checkLines(check));
    }

    /** A module's name and score, in one line. */
    public String score(ModuleGrade module) {
        return words.say("report.module.score", module.module().id(), points(module));
    }

    /** One module: every check, with message and hint under each that did not pass. */
    public String module(ModuleGrade module) {
        List<String> lines = moduleHeading(module);
        lines.addAll(explained(module.checks(), failure::brief));
        if (module.attemptsChallenges()) {
            lines.addAll(indented(INDENT, words.say("report.challenges", Rounded.text(module.bonus()))));
            lines.addAll(explained(module.challenges(), failure::brief));
        }
        return join(lines);
    }

    private List<String> explained(List<CheckResult> checks, Function<CheckResult, List<String>> explanation) {
        List<String> lines = new ArrayList<>();
        for (CheckResult check : checks) {
            lines.addAll(checkLines(check));
            lines.addAll(explanation.apply(check));
        }
        return lines;
    }

    /** Of one module what did not pass, and why; empty if there is nothing to say. */
    public String explanations(ModuleGrade module) {
        return explanations(module, failure::brief);
    }

    private String explanations(ModuleGrade module, Function<CheckResult, List<String>> explanation) {
        List<CheckResult> open = new ArrayList<>(module.checks());
        if (module.attemptsChallenges()) {
            open.addAll(module.challenges());
        }
        open.removeIf(check -> check.verdict() instanceof Verdict.Passed);
        if (open.isEmpty() && module.message().isEmpty() && module.notes().isEmpty()) {
            return "";
        }
        List<String> lines = moduleHeading(module);
        lines.addAll(explained(open, explanation));
        return join(lines);
    }

    /** Of one module what did not pass, with all that helps to understand it; empty if there is nothing to say. */
    public String wholeExplanations(ModuleGrade module) {
        return explanations(module, failure::whole);
    }

    /**
     * The first thing in a module that broke, with all that helps to understand it: the module itself where it could
     * not be graded, else the first check that failed or that could not be judged.
     */
    public Optional<String> firstFailure(ModuleGrade module) {
        Optional<CheckResult> first = module.checks().stream()
                .filter(check ->
                        check.verdict() instanceof Verdict.Failed || check.verdict() instanceof Verdict.Inconclusive)
                .findFirst();
        if (first.isEmpty() && module.message().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = moduleHeading(module);
        first.ifPresent(check -> {
            lines.addAll(checkLines(check));
            lines.addAll(failure.whole(check));
        });
        return Optional.of(join(lines));
    }

    /** One student's whole report. */
    public String student(Grade grade) {
        StringBuilder report = new StringBuilder();
        report.append(style.heading(name(grade.student()))).append('\n').append(summary(grade));
        marks.of(grade).ifPresent(mark -> report.append('\n').append(mark(grade, mark)));
        for (ModuleGrade module : grade.modules()) {
            report.append('\n').append(module(module));
        }
        return report.toString();
    }

    private String mark(Grade grade, FinalMark mark) {
        MarkText text = new MarkText(words);
        List<String> lines = new ArrayList<>(List.of(style.heading(text.result(mark))));
        text.all(grade, mark).stream().skip(1).forEach(line -> lines.addAll(indented(INDENT, line)));
        return join(lines);
    }

    /** The total, and what is to be said about the submission as a whole. */
    public String summary(Grade grade) {
        List<String> lines = new ArrayList<>();
        lines.add(words.total(grade));
        lines.add(words.say("report.isolation", grade.isolation()));
        grade.message().ifPresent(message -> lines.addAll(indented(INDENT, words.say(message))));
        lines.addAll(notes(grade.notes()));
        return join(lines);
    }

    /** The name with the id behind it, or the id alone where no name is known; on one line. */
    public static String name(Student student) {
        String id = Escaped.line(student.id());
        return student.name().equals(student.id()) ? id : Escaped.line(student.name()) + " (" + id + ")";
    }

    private List<String> moduleHeading(ModuleGrade module) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(score(module)));
        module.message().ifPresent(message -> lines.addAll(indented(INDENT, words.say(message))));
        lines.addAll(notes(module.notes()));
        return lines;
    }

    private List<String> checkLines(CheckResult check) {
        String points = Columns.left(Rounded.text(check.points(), check.max()), POINTS_WIDTH);
        int before = INDENT.length() + 2 + POINTS_WIDTH + 1;
        List<String> title = Wrapped.at(style.width() - before, words.title(check.id()));
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < title.size(); index++) {
            String start = index == 0 ? INDENT + style.mark(check.verdict()) + " " + points + " " : " ".repeat(before);
            lines.add(start + title.get(index));
        }
        return lines;
    }

    private List<String> notes(List<Message> notes) {
        return notes.stream()
                .flatMap(note -> indented(INDENT, words.say("report.note", words.say(note))).stream())
                .toList();
    }

    /** A text of its own, broken at the terminal's width. */
    public String sentence(String key, Object... arguments) {
        return join(indented("", words.say(key, arguments)));
    }

    private List<String> indented(String indent, String text) {
        return Wrapped.indented(indent, style.width(), text);
    }

    private static String points(ModuleGrade module) {
        return Rounded.text(module.score(), module.max());
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
