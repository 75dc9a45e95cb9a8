package id.benang.folderb;

import id.benang.chat.Stamp;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day of a broadcast, in local time, as in {@code [14:30:15] }. */
public final class TimeStamp implements Stamp {
    // <solusi> Langkah 1: bentuk capnya (sesudah modul-contoh selesai).
    //   Buat sebuah DateTimeFormatter FORMAT yang menulis "[14:30:15] ", dengan spasi di belakangnya.
    //   Awas huruf besar dan kecil di pola. Bacaan: folder-b.md, bagian "Format cap waktu".
    // HH counts to 23, hh would stop at 12; mm is the minute, MM would be the month.
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("'['HH:mm:ss']' ", Locale.ROOT);
    // </solusi>

    private final Clock clock;

    /** Stamps by the given clock and its time zone. */
    public TimeStamp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String now() {
        // <solusi> Langkah 2: cap untuk saat ini.
        //   Tanyakan waktu sekarang kepada clock (LocalTime.now), lalu tulis dengan FORMAT.
        //   Bacaan: folder-b.md, bagian "Kapan cap waktu diambil".
        // <awal> return "";
        return LocalTime.now(clock).format(FORMAT);
        // </solusi>
    }
}
