package id.benang.grader.check;

import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/**
 * One sentence of the contract, and how a transcript shows whether it holds.
 *
 * <p>The texts of a check stand in the resource bundle under its id: {@code id.title}, and for each way to fail a
 * message {@code id.what} and its explanation {@code id.what.hint}.
 */
public interface Check {

    /** The id, which never changes. Rubrics, reports and tests name it. */
    String id();

    /**
     * Judges a transcript of the scenario that this check belongs to.
     *
     * @return passed or failed; whether the check can be judged at all is not its own question
     */
    Verdict judge(Transcript transcript);
}
