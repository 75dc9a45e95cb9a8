package id.benang.grader.launch;

/**
 * What a program may use.
 *
 * @param heapMegabytes the heap of a Java program
 * @param outputBytes how much of each output stream is kept; the rest is read and counted
 */
public record Limits(int heapMegabytes, int outputBytes) {

    /** The limits of {@code docs/contract.md}, the same for all. */
    public static Limits usual() {
        return new Limits(256, 64 * 1024);
    }
}
