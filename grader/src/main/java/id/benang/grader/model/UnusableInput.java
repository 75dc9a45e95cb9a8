package id.benang.grader.model;

/**
 * Something that a person gave cannot be used: a path that is not there, a broken {@code benang.toml}. It is
 * neither the student's program nor the grader that failed; whoever gave it is told in one line what, where
 * and what to do.
 */
public final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public UnusableInput(Message explanation) {
        super(explanation.key() + explanation.arguments());
        this.explanation = explanation;
    }

    /** What is wrong, where, and what to do. */
    public Message explanation() {
        return explanation;
    }
}
