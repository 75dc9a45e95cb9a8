package id.benang.grader.print;

import id.benang.grader.explain.Sequence;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Diagram;
import id.benang.grader.model.Event;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import id.benang.grader.report.Escaped;
import id.benang.grader.report.Rounded;
import id.benang.grader.report.SequenceSvg;
import id.benang.grader.report.TerminalStyle;
import id.benang.grader.report.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a recorded run into words: its checks, what stood on its screens, and who said what to whom. */
final class ResultsInWords {

    private static final int MOST_SCREEN_LINES = 32;
    private static final int MOST_HEARD_LINES = 12;
    /** So many fit on a page below a heading. */
    private static final int MOST_ROWS_A_DRAWING = 26;

    private final Words words;

    ResultsInWords(Words words) {
        this.words = words;
    }

    Results of(RecordedModule module) {
        List<Results.Excerpt> excerpts = new ArrayList<>();
        List<Results.Figure> figures = new ArrayList<>();
        for (Role role : Role.values()) {
            first(module, role).ifPresent(record -> {
                excerpts.addAll(excerpts(role, record.transcript()));
                figures.add(beginning(role, record.transcript()));
            });
        }
        firstFailure(module).ifPresent(figures::add);
        ModuleGrade grade = module.grade();
        List<String> remarks = new ArrayList<>();
        grade.message().ifPresent(message -> remarks.add(line(words.say(message))));
        String score = words.say("report.module.score", grade.module().id(), Rounded.text(grade.score(), grade.max()));
        return new Results(score, remarks, rows(grade), excerpts, figures);
    }

    private static Optional<RecordedModule.Scene> first(RecordedModule module, Role role) {
        return module.records().stream().filter(record -> record.role() == role).findFirst();
    }

    private List<Results.Row> rows(ModuleGrade grade) {
        List<CheckResult> shown = new ArrayList<>(grade.checks());
        if (grade.attemptsChallenges()) {
            shown.addAll(grade.challenges());
        }
        return shown.stream()
                .map(check -> new Results.Row(
                        TerminalStyle.plain().mark(check.verdict()),
                        Rounded.text(check.points(), check.max()),
                        line(words.title(check.id())),
                        line(words.reason(check.verdict()))))
                .toList();
    }

    private List<Results.Excerpt> excerpts(Role role, Transcript transcript) {
        List<Results.Excerpt> excerpts = new ArrayList<>();
        excerpts.add(new Results.Excerpt(
                words.say("print.screen." + role.id()), shortened(screen(transcript), MOST_SCREEN_LINES)));
        if (role == Role.SERVER) {
            for (String who : transcript.clients().stream().distinct().toList()) {
                String heard = String.join(
                        "\n",
                        transcript.received(who).stream()
                                .map(line -> line.text())
                                .toList());
                excerpts.add(
                        new Results.Excerpt(line(words.say("print.heard", who)), shortened(heard, MOST_HEARD_LINES)));
            }
        }
        excerpts.removeIf(excerpt -> excerpt.lines().isEmpty());
        return excerpts;
    }

    /** What somebody would have seen who sat before the program: its output, and between it what was typed. */
    private static String screen(Transcript transcript) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        transcript.entries().forEach(entry -> {
            if (entry.event() instanceof Event.Printed printed) {
                screen.writeBytes(printed.bytes().toArray());
            } else if (entry.event() instanceof Event.Typed typed) {
                screen.writeBytes(typed.bytes().toArray());
            }
        });
        return screen.toString(StandardCharsets.UTF_8);
    }

    private List<String> shortened(String text, int most) {
        List<String> lines = text.lines().toList();
        List<String> shown = new ArrayList<>();
        lines.stream().limit(most).map(ResultsInWords::line).forEach(shown::add);
        if (lines.size() > most) {
            shown.add(words.say("print.more-lines", lines.size() - most));
        }
        return shown;
    }

    /** The run from its begin, as many whole steps as one diagram holds. */
    private Results.Figure beginning(Role role, Transcript transcript) {
        Diagram longest = Sequence.of(transcript, role, List.of());
        if (longest.before() > 0) {
            for (var step : transcript.all(Event.Step.class).toList()) {
                Diagram diagram = Sequence.of(transcript.before(step.order()), role, List.of());
                boolean holds = diagram.before() == 0 && !diagram.rows().isEmpty();
                longest = holds ? diagram : longest;
            }
        }
        return new Results.Figure(words.say("print.sequence." + role.id()), drawings(longest));
    }

    private Optional<Results.Figure> firstFailure(RecordedModule module) {
        for (RecordedModule.Scene record : module.records()) {
            for (CheckResult check : record.judged()) {
                if (check.verdict() instanceof Verdict.Failed failed) {
                    Diagram diagram = Sequence.of(record.transcript(), record.role(), failed.evidence());
                    String title = line(words.say("print.sequence.failed", words.title(check.id())));
                    return Optional.of(new Results.Figure(title, drawings(diagram)));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> drawings(Diagram diagram) {
        List<String> drawings = new ArrayList<>();
        List<Diagram.Row> rows = diagram.rows();
        int parts = Math.max(1, -Math.floorDiv(-rows.size(), MOST_ROWS_A_DRAWING));
        int share = Math.max(1, -Math.floorDiv(-rows.size(), parts));
        for (int begin = 0; begin < rows.size(); begin += share) {
            int end = Math.min(rows.size(), begin + share);
            Diagram part = new Diagram(
                    diagram.lanes(),
                    rows.subList(begin, end),
                    diagram.before() + begin,
                    diagram.after() + rows.size() - end);
            drawings.add(CleanText.xml(SequenceSvg.print(part, words)));
        }
        return drawings;
    }

    private static String line(String text) {
        return CleanText.xml(Escaped.line(text));
    }
}
