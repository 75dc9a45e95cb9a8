package id.benang.grader.submission;

/**
 * How much is read at most; the same for all students, and printed in the guide.
 *
 * @param archiveBytes size of an archive, in bytes
 * @param unpackedBytes what an archive and those within it may unpack to, in bytes
 * @param entries how many files and folders an archive and those within it may hold
 * @param settingsBytes size of {@code benang.toml}, in bytes
 */
public record Limits(long archiveBytes, long unpackedBytes, int entries, int settingsBytes) {

    private static final long MEGABYTE = 1024 * 1024;

    /** What one submission may need: 20 MB, 100 MB, 5,000 entries, 64 KB. */
    public static Limits standard() {
        return new Limits(20 * MEGABYTE, 100 * MEGABYTE, 5_000, 64 * 1024);
    }

    /** As much as there is. */
    static Limits none() {
        return new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** What an archive may need that holds a whole class. */
    Limits ofClass() {
        return new Limits(100 * archiveBytes, 20 * unpackedBytes, 100 * entries, settingsBytes);
    }

    /** A size as people read it, e.g. {@code 20 MB}. */
    static String readable(long bytes) {
        if (bytes >= MEGABYTE && bytes % MEGABYTE == 0) {
            return bytes / MEGABYTE + " MB";
        }
        return bytes >= 1024 && bytes % 1024 == 0 ? bytes / 1024 + " KB" : bytes + " byte";
    }
}
