package id.benang.grader.mark;

import id.benang.grader.mark.WrittenEntry.Value;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what stands about a student, whatever kind of file it stands in, and refuses what nothing would follow from. */
final class EntryReader {

    static final String NAME = "name";

    private static final String REPORT = "report";
    private static final String LATE_DAYS = "late-days";
    private static final String HANDED_IN = "handed-in";
    private static final String EXCUSED = "excused";
    private static final String ADJUSTMENT = "adjustment";
    private static final String REMARK = "remark";

    /** All that may stand there; the name is for whoever reads the file. */
    static final List<String> NAMES = List.of(NAME, REPORT, LATE_DAYS, HANDED_IN, EXCUSED, ADJUSTMENT, REMARK);

    private final String file;
    private final FinalRules rules;

    /**
     * @param file how the file is called in messages
     * @param rules what the points and days must fit
     */
    EntryReader(String file, FinalRules rules) {
        this.file = file;
        this.rules = rules;
    }

    /** The names in words. */
    static String known() {
        return String.join(", ", NAMES);
    }

    /**
     * The entry.
     *
     * @throws UnusableInput at the first thing that cannot be meant
     */
    Entry read(WrittenEntry written) throws UnusableInput {
        if (written.id().isBlank()) {
            throw wrong("blank-id", written.line());
        }
        for (Map.Entry<String, Value> value : written.values().entrySet()) {
            if (!NAMES.contains(value.getKey())) {
                throw wrong("field", value.getValue().line(), value.getKey(), written.id(), known());
            }
        }
        Set<Excuse> excused = excused(written);
        OptionalDouble report = report(written, excused);
        OptionalInt lateDays = lateDays(written);
        Optional<OffsetDateTime> handedIn = handedIn(written, lateDays.isPresent());
        String remark = value(written, REMARK).map(Value::text).orElse("");
        return new Entry(
                written.line(),
                written.id().strip(),
                new Manual(report, lateDays, handedIn, adjustment(written), excused, remark));
    }

    private OptionalDouble report(WrittenEntry written, Set<Excuse> excused) throws UnusableInput {
        Optional<Value> value = value(written, REPORT);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        ReportPart part = reportRule(value.get().line());
        if (excused.contains(Excuse.REPORT)) {
            throw wrong("report-excused", value.get().line(), written.id());
        }
        OptionalDouble points = Numbers.within(0, part.points(), value.get().text());
        if (points.isEmpty()) {
            throw wrong(
                    "report",
                    value.get().line(),
                    written.id(),
                    plain(part.points()),
                    value.get().text());
        }
        return points;
    }

    private OptionalInt lateDays(WrittenEntry written) throws UnusableInput {
        Optional<Value> value = value(written, LATE_DAYS);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt days = Numbers.whole(value.get().text());
        if (days.isEmpty()) {
            throw wrong(
                    "late-days", value.get().line(), written.id(), value.get().text());
        }
        if (days.getAsInt() > 0) {
            lateRule(value.get().line());
        }
        return days;
    }

    private Optional<OffsetDateTime> handedIn(WrittenEntry written, boolean isCounted) throws UnusableInput {
        Optional<Value> value = value(written, HANDED_IN);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> due = rules.late().flatMap(LateRule::due);
        if (due.isEmpty() && !isCounted) {
            throw wrong("no-due", value.get().line(), written.id());
        }
        Optional<OffsetDateTime> time = TimeText.time(value.get().text(), due.map(OffsetDateTime::getOffset));
        if (time.isEmpty()) {
            String reason = due.isPresent() ? "handed-in" : "handed-in-zone";
            throw wrong(reason, value.get().line(), written.id(), value.get().text());
        }
        return time;
    }

    private OptionalDouble adjustment(WrittenEntry written) throws UnusableInput {
        Optional<Value> value = value(written, ADJUSTMENT);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble points =
                Numbers.within(-FinalRules.BEST, FinalRules.BEST, value.get().text());
        if (points.isEmpty()) {
            throw wrong(
                    "adjustment", value.get().line(), written.id(), value.get().text());
        }
        return points;
    }

    private Set<Excuse> excused(WrittenEntry written) throws UnusableInput {
        Set<Excuse> excused = EnumSet.noneOf(Excuse.class);
        Optional<Value> value = value(written, EXCUSED);
        if (value.isEmpty()) {
            return excused;
        }
        int line = value.get().line();
        for (String word : value.get().text().toLowerCase(Locale.ROOT).split("[\\s,;+]+")) {
            switch (word) {
                case "report" -> {
                    reportRule(line);
                    excused.add(Excuse.REPORT);
                }
                case "late" -> {
                    lateRule(line);
                    excused.add(Excuse.LATE);
                }
                default -> throw wrong("excused", line, written.id(), word);
            }
        }
        return excused;
    }

    private ReportPart reportRule(int line) throws UnusableInput {
        return rules.report().orElseThrow(() -> wrong("no-report", line));
    }

    private void lateRule(int line) throws UnusableInput {
        if (rules.late().isEmpty()) {
            throw wrong("no-late", line);
        }
    }

    private static Optional<Value> value(WrittenEntry written, String name) {
        return Optional.ofNullable(written.values().get(name))
                .filter(value -> !value.text().isEmpty());
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private UnusableInput wrong(String reason, int line, Object... more) {
        return Complaint.at(GradesFile.COMPLAINTS + reason, file, line, more);
    }
}
