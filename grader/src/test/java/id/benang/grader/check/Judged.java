package id.benang.grader.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** What a check says of a written transcript, compared in whole sentences, as the student reads them. */
public final class Judged {

    private final Transcript transcript;
    private final Verdict verdict;

    private Judged(Transcript transcript, Verdict verdict) {
        this.transcript = transcript;
        this.verdict = verdict;
    }

    public static Judged by(Check check, WrittenTranscript written) {
        Transcript transcript = written.build();
        return new Judged(transcript, check.judge(transcript));
    }

    public void passes() {
        assertThat(verdict).as(() -> "verdict" + said()).isEqualTo(Verdict.passed());
    }

    /** The check fails with exactly this message, which has a hint, and shows entries that exist. */
    public Verdict.Failed failsWith(String wholeMessage) {
        assertThat(verdict).isInstanceOf(Verdict.Failed.class);
        Verdict.Failed failed = (Verdict.Failed) verdict;
        assertThat(Texts.indonesian().say(failed.message())).isEqualTo(wholeMessage);
        String hint = failed.message().key() + ".hint";
        assertThat(Texts.indonesian().say(Message.of(hint))).isNotBlank();
        assertThat(Texts.english().say(Message.of(hint))).isNotBlank();
        assertThat(failed.evidence())
                .allMatch(order -> order >= 0 && order < transcript.entries().size());
        return failed;
    }

    /** The check says nothing of this program, for exactly this reason. */
    public void isLeftOut(String wholeReason) {
        assertThat(verdict).isInstanceOf(Verdict.LeftOut.class);
        assertThat(Texts.indonesian().say(((Verdict.LeftOut) verdict).reason())).isEqualTo(wholeReason);
    }

    /** The check cannot tell, for this trouble of the grader's own. */
    public void isOpenFor(String trouble) {
        assertThat(verdict).isEqualTo(new Verdict.Inconclusive(Message.of(trouble)));
        assertThat(Texts.indonesian().say(Message.of(trouble))).isNotBlank();
        assertThat(Texts.english().say(Message.of(trouble))).isNotBlank();
    }

    private String said() {
        return verdict instanceof Verdict.Failed failed
                ? ", which says: " + Texts.indonesian().say(failed.message())
                : "";
    }
}
