package id.benang.grader.cli;

/** What the exit status of {@code benang} means; of {@code benang run} it is the program's own. */
final class ExitStatus {

    /** Everything passed, or everything was graded. */
    static final int FINE = 0;

    /** A check failed. */
    static final int FAILED = 1;

    /** What was given cannot be used. */
    static final int BAD_INPUT = 2;

    /** The grader could not tell, or failed itself. */
    static final int INCONCLUSIVE = 3;

    private ExitStatus() {}
}
