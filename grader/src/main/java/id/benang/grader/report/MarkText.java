package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.Message;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A final mark in words: what it is, and line by line how it came about. The remark may hold any text. */
final class MarkText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Words words;

    MarkText(Words words) {
        this.words = words;
    }

    /** The mark, or what is missing for one. */
    String result(FinalMark mark) {
        return mark.mark().isPresent()
                ? words.say("mark.result", Rounded.text(mark.mark().getAsDouble(), FinalRules.BEST))
                : words.say("mark.open", missing(mark));
    }

    /** What is missing for a mark; empty where nothing is. */
    String missing(FinalMark mark) {
        return mark.open().map(words::say).orElse("");
    }

    /** The mark, how it came about, and the remark. */
    List<String> all(Grade grade, FinalMark mark) {
        List<String> lines = new ArrayList<>(List.of(result(mark)));
        lines.addAll(steps(grade, mark));
        if (!mark.manual().remark().isEmpty()) {
            words.say("mark.remark", mark.manual().remark()).lines().forEach(lines::add);
        }
        return lines;
    }

    /** The same as a part of a student's page. */
    StudentPage.Mark onPage(Grade grade, FinalMark mark) {
        String remark = mark.manual().remark();
        return new StudentPage.Mark(
                words.say("mark.heading"),
                steps(grade, mark).stream().map(Escaped::line).toList(),
                result(mark),
                remark.isEmpty() ? List.of() : Escaped.lines(words.say("mark.remark", remark)));
    }

    private List<String> steps(Grade grade, FinalMark mark) {
        List<Message> steps = new ArrayList<>();
        steps.add(mark.programs().map(MarkText::programs).orElseGet(() -> Message.of("mark.programs.none")));
        report(mark).ifPresent(steps::add);
        if (mark.programs().isPresent() && mark.report().isPresent()) {
            steps.add(Message.of("mark.sum", Rounded.text(mark.sum())));
        }
        mark.rules().late().ifPresent(rule -> {
            handedIn(mark.manual(), rule).ifPresent(steps::add);
            late(mark, rule).ifPresent(steps::add);
        });
        steps.addAll(changes(mark));
        if (mark.mark().isPresent() && grade.isOpen()) {
            steps.add(Message.of("mark.provisional"));
        }
        if (grade.bonus() > 0) {
            steps.add(Message.of("mark.bonus", Rounded.text(grade.bonus())));
        }
        return words.say(steps);
    }

    private static Message part(String key, FinalMark.Part part) {
        return Message.of(
                key,
                Rounded.text(part.points(), part.max()),
                Rounded.text(part.weight()),
                Rounded.text(part.counted()));
    }

    private static Message programs(FinalMark.Part part) {
        boolean isAlone = part.weight() == FinalRules.BEST && part.max() == FinalRules.BEST;
        return isAlone
                ? Message.of("mark.programs.alone", Rounded.text(part.points(), part.max()))
                : part("mark.programs", part);
    }

    private static Optional<Message> report(FinalMark mark) {
        return mark.rules().report().map(rule -> {
            if (mark.manual().excused().contains(Excuse.REPORT)) {
                return Message.of("mark.report.excused");
            }
            return mark.report()
                    .map(part -> part("mark.report", part))
                    .orElseGet(() -> Message.of("mark.report.none", Rounded.text(rule.weight())));
        });
    }

    private Optional<Message> handedIn(Manual manual, LateRule rule) {
        return manual.handedIn()
                .map(time -> rule.due()
                        .map(due -> {
                            String end = time(due);
                            String shown = time(time.withOffsetSameInstant(due.getOffset()));
                            return rule.grace().isZero()
                                    ? Message.of("mark.handed-in.due", shown, end)
                                    : Message.of("mark.handed-in.grace", shown, end, length(rule.grace()));
                        })
                        .orElseGet(() -> Message.of("mark.handed-in", time(time))));
    }

    private static Optional<Message> late(FinalMark mark, LateRule rule) {
        if (mark.daysLate().isEmpty()) {
            return Optional.empty();
        }
        int days = mark.daysLate().getAsInt();
        String percent = Rounded.text(mark.percentOff());
        if (days == 0) {
            return Optional.of(Message.of("mark.late.none"));
        } else if (mark.manual().excused().contains(Excuse.LATE)) {
            return Optional.of(Message.of("mark.late.excused", days));
        } else if (mark.open().isPresent()) {
            return Optional.of(Message.of("mark.late.open", days, percent));
        }
        String key = days * rule.perDay() > mark.percentOff() ? "mark.late.most" : "mark.late";
        return Optional.of(Message.of(key, days, percent, Rounded.text(mark.sum()), Rounded.text(mark.deduction())));
    }

    private static List<Message> changes(FinalMark mark) {
        List<Message> changes = new ArrayList<>();
        double adjustment = mark.manual().adjustment().orElse(0);
        if (adjustment != 0) {
            String key = adjustment > 0 ? "mark.adjustment.more" : "mark.adjustment.less";
            changes.add(Message.of(key, Rounded.text(Math.abs(adjustment))));
        }
        double unbounded = Rounded.number(mark.sum() - mark.deduction() + adjustment);
        if (mark.mark().isPresent() && unbounded > FinalRules.BEST) {
            changes.add(Message.of("mark.most", Rounded.text(FinalRules.BEST)));
        } else if (mark.mark().isPresent() && unbounded < 0) {
            changes.add(Message.of("mark.least"));
        }
        return changes;
    }

    private static String time(OffsetDateTime time) {
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    private String length(Duration grace) {
        if (grace.toHoursPart() == 0 && grace.toMinutesPart() == 0 && grace.toDays() > 0) {
            return words.say("mark.days", grace.toDays());
        }
        return grace.toMinutesPart() == 0 && grace.toHours() > 0
                ? words.say("mark.hours", grace.toHours())
                : words.say("mark.minutes", grace.toMinutes());
    }
}
