package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Manual;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A final mark and what it came of, as {@code manual} and {@code final} of {@code results.json}. */
final class MarkJson {

    private MarkJson() {}

    static void put(ObjectNode document, FinalMark mark, Words words) {
        ObjectNode manual = document.putObject("manual");
        mark.manual().report().ifPresent(points -> manual.put("report", Rounded.number(points)));
        mark.rules()
                .report()
                .ifPresent(report -> manual.put("reportMax", Rounded.number(report.points()))
                        .put("reportWeight", Rounded.number(report.weight())));
        mark.manual().handedIn().ifPresent(time -> manual.put("handedIn", time.toString()));
        mark.daysLate().ifPresent(days -> manual.put("daysLate", days));
        mark.rules().late().ifPresent(rule -> manual.put("deductionPercent", Rounded.number(mark.percentOff())));
        if (mark.rules().late().isPresent() && mark.mark().isPresent()) {
            manual.put("deduction", Rounded.number(mark.deduction()));
        }
        mark.manual().adjustment().ifPresent(points -> manual.put("adjustment", Rounded.number(points)));
        putExcused(manual, mark.manual());
        if (!mark.manual().remark().isEmpty()) {
            manual.put("remark", mark.manual().remark());
        }
        if (mark.mark().isPresent()) {
            document.put("final", Rounded.number(mark.mark().getAsDouble()));
        } else {
            manual.put("open", new MarkText(words).missing(mark));
            document.putNull("final");
        }
        document.put("finalMax", Rounded.number(FinalRules.BEST));
    }

    private static void putExcused(ObjectNode node, Manual manual) {
        if (!manual.excused().isEmpty()) {
            ArrayNode excused = node.putArray("excused");
            manual.excused().stream()
                    .sorted()
                    .map(excuse -> excuse.name().toLowerCase(Locale.ROOT))
                    .forEach(excused::add);
        }
    }
}
