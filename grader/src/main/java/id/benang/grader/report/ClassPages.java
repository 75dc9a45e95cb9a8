package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of a class together. */
final class ClassPages {

    private final Words words;
    private final FinalMarks marks;

    ClassPages(Words words) {
        this(words, FinalMarks.NONE);
    }

    ClassPages(Words words, FinalMarks marks) {
        this.words = words;
        this.marks = marks;
    }

    ClassPage of(List<ClassEntry> entries) {
        List<Grade> grades = entries.stream().map(ClassEntry::grade).toList();
        List<HardestChecks.Row> hardest = HardestChecks.of(grades);
        return new ClassPage(
                words.say("report.language"),
                words.say("report.class.title"),
                facts(entries),
                new AttentionList(words).of(entries),
                words.say("report.class.calm"),
                scores(entries),
                hardest(hardest),
                new ClassRows(words, hardest, marks).of(entries));
    }

    private List<String> facts(List<ClassEntry> entries) {
        String isolation = entries.stream()
                .map(entry -> entry.grade().isolation())
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> facts = new ArrayList<>();
        facts.add(words.say(
                "report.class.count",
                entries.size(),
                count(entries, StudentState.GRADED),
                count(entries, StudentState.OPEN),
                count(entries, StudentState.UNGRADED)));
        List<FinalMark> all = entries.stream()
                .map(entry -> marks.of(entry.grade()))
                .flatMap(Optional::stream)
                .toList();
        if (!all.isEmpty()) {
            long known = all.stream().filter(mark -> mark.mark().isPresent()).count();
            facts.add(words.say("report.class.finals", known, all.size() - known));
        }
        facts.add(words.say("report.isolation", Escaped.line(isolation)));
        return facts;
    }

    private static long count(List<ClassEntry> entries, StudentState state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    private ClassPage.Scores scores(List<ClassEntry> entries) {
        List<Grade> graded = entries.stream()
                .filter(entry -> entry.state() == StudentState.GRADED)
                .map(ClassEntry::grade)
                .toList();
        double max = graded.stream().mapToDouble(Grade::max).max().orElse(0);
        List<Double> scores = graded.stream().map(Grade::score).toList();
        List<String> lines = new ArrayList<>();
        String drawing = ScoreDistribution.of(scores, max)
                .map(spread -> {
                    lines.add(words.say(
                            "report.class.scores.middle",
                            spread.number(),
                            Rounded.text(spread.median()),
                            Rounded.text(spread.lowerQuartile()),
                            Rounded.text(spread.upperQuartile())));
                    return ScoreChart.draw(spread, words);
                })
                .orElse("");
        if (drawing.isEmpty()) {
            lines.add(words.say("report.class.scores.none"));
        }
        if (entries.stream().anyMatch(entry -> marks.of(entry.grade()).isPresent())) {
            lines.add(words.say("report.class.scores.automatic"));
        }
        if (graded.size() < entries.size()) {
            lines.add(words.say("report.class.scores.left-out", entries.size() - graded.size()));
        }
        return new ClassPage.Scores(words.say("report.class.scores"), lines, drawing);
    }

    private ClassPage.Hardest hardest(List<HardestChecks.Row> rows) {
        List<ClassPage.Hard> shown = new ArrayList<>();
        for (HardestChecks.Row row : rows) {
            shown.add(hard(shown.size(), row));
        }
        return new ClassPage.Hardest(
                words.say("report.class.hardest"),
                words.say(rows.isEmpty() ? "report.class.hardest.none" : "report.class.hardest.advice"),
                words.say("report.class.check"),
                words.say("report.class.module"),
                words.say("report.class.failed"),
                shown);
    }

    private ClassPage.Hard hard(int number, HardestChecks.Row row) {
        HardestChecks.Item item = row.item();
        boolean isModule = item.check().isEmpty();
        return new ClassPage.Hard(
                number,
                isModule ? words.say("report.class.module.broken") : words.title(item.check()),
                item.isChallenge() ? words.say("report.class.challenge", item.check()) : item.check(),
                item.module().id(),
                row.percent(),
                row.failed() + "/" + row.judged());
    }
}
