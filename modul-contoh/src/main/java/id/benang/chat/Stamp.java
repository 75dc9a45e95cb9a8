package id.benang.chat;

/** What every broadcast gets in front. */
@FunctionalInterface
public interface Stamp {
    /** The stamp for a broadcast of this very moment, with the blank behind it. */
    String now();

    /** The stamp of {@code modul-contoh}: nothing at all. */
    static Stamp none() {
        return () -> "";
    }
}
