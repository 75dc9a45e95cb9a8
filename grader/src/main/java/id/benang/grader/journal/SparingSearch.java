package id.benang.grader.journal;

/**
 * A search that asks something dear, such as the operating system's table of all connections: it looks again only
 * after a rest in proportion to what the last look took, however much is recorded meanwhile. Not thread-safe.
 *
 * @param <T> what is found
 */
public final class SparingSearch<T> implements Search<T> {

    /** A look and the rest behind it: the search takes at most one part in this many of a processor. */
    private static final int SHARE = 5;

    private final Search<T> dear;
    private boolean looked;
    private long notBefore;

    public SparingSearch(Search<T> dear) {
        this.dear = dear;
    }

    @Override
    public Found<T> look(Journal journal) {
        return looked && System.nanoTime() - notBefore < 0 ? Found.notYet() : lookLast(journal);
    }

    /** Looks without any rest before. */
    @Override
    public Found<T> lookLast(Journal journal) {
        long began = System.nanoTime();
        Found<T> found = dear.look(journal);
        long ended = System.nanoTime();
        looked = true;
        notBefore = ended + (SHARE - 1) * (ended - began);
        return found;
    }
}
