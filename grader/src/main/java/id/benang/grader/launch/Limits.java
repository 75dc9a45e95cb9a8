package id.benang.grader.launch;

/**
 * What a program may use.
 *
 * @param heapMegabytes the heap of a Java program
 * @param memoryMegabytes all memory of a program and of those that it started
 * @param outputBytes how much of each output stream is kept; the rest is read and counted
 * @param tasks threads and processes together
 * @param openFiles open files and sockets of one process
 * @param fileMegabytes the size of one file, and of all files in the program's working folder
 * @param cpuSeconds processor time of one process
 */
public record Limits(
        int heapMegabytes,
        int memoryMegabytes,
        int outputBytes,
        int tasks,
        int openFiles,
        int fileMegabytes,
        int cpuSeconds) {

    /** The limits of {@code docs/contract.md}, the same for all. */
    public static Limits usual() {
        return new Limits(256, 768, 64 * 1024, 2048, 2048, 64, 120);
    }

    /** The same with another limit of all memory. */
    Limits withMemory(int megabytes) {
        return new Limits(heapMegabytes, megabytes, outputBytes, tasks, openFiles, fileMegabytes, cpuSeconds);
    }

    /** The same with another heap and output. */
    Limits with(int heap, int output) {
        return new Limits(heap, memoryMegabytes, output, tasks, openFiles, fileMegabytes, cpuSeconds);
    }
}
