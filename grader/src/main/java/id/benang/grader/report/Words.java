package id.benang.grader.report;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a report. A text that the bundle lacks is a fault of the grader, but no reason to withhold the grade
 * of a whole class: the key and its arguments are shown in its place.
 */
public final class Words {

    private final Texts texts;

    /** Words in the language of these texts. */
    public Words(Texts texts) {
        this.texts = texts;
    }

    /** A message in words. */
    public String say(Message message) {
        return texts.knows(message.key()) ? texts.say(message) : message.key() + " " + message.arguments();
    }

    /** The text of a key, its gaps filled. */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    List<String> say(List<Message> messages) {
        return messages.stream().map(this::say).toList();
    }

    /** The sentence that a check proves, or its id where there is none. */
    public String title(String id) {
        String key = id + ".title";
        return texts.knows(key) ? texts.say(key) : id;
    }

    /** Why a check did not pass; empty if it did. */
    public String reason(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return say(failed.message());
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return say("skipped.base", title(skipped.base()));
        }
        if (verdict instanceof Verdict.LeftOut leftOut) {
            return say(leftOut.reason());
        }
        return verdict instanceof Verdict.Inconclusive inconclusive ? say(inconclusive.cause()) : "";
    }

    /** The likely cause and where to read on; empty where there is none to tell. */
    String hint(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            Message hint = new Message(
                    failed.message().key() + ".hint", failed.message().arguments());
            return texts.knows(hint.key()) ? texts.say(hint) : "";
        }
        return "";
    }

    /**
     * A question that helps to find the mistake oneself: one of this very way to fail, or else one of the check.
     * Nothing where there is neither.
     */
    Optional<String> question(String id, Verdict verdict) {
        String own = verdict instanceof Verdict.Failed failed ? failed.message().key() : id;
        return Stream.of(own, id)
                .map(key -> key + ".question")
                .filter(texts::knows)
                .findFirst()
                .map(texts::say);
    }

    /** The total, with the bonus where there is one. */
    String total(Grade grade) {
        return say(
                grade.bonus() > 0 ? "report.total.bonus" : "report.total",
                Rounded.text(grade.score(), grade.max()),
                Rounded.text(grade.bonus()));
    }

    /** What an instructor should know about a grade beside its numbers, in the order of weight; often nothing. */
    List<String> remarks(Grade grade) {
        List<String> remarks = new ArrayList<>();
        grade.message().ifPresent(message -> remarks.add(say(message)));
        remarks.addAll(say(grade.notes()));
        for (ModuleGrade module : grade.modules()) {
            module.message()
                    .ifPresent(message -> remarks.add(
                            say("report.remark.module", module.module().id(), say(message))));
            module.checks().stream()
                    .filter(check -> check.verdict() instanceof Verdict.Failed)
                    .findFirst()
                    .ifPresent(check -> remarks.add(
                            say("report.remark.module", module.module().id(), reason(check.verdict()))));
            long open = module.checks().stream()
                    .filter(check -> check.verdict() instanceof Verdict.Inconclusive)
                    .count();
            if (open > 0) {
                remarks.add(say("report.remark.inconclusive", module.module().id(), open));
            }
        }
        return remarks;
    }
}
