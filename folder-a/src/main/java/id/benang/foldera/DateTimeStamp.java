package id.benang.foldera;

import id.benang.chat.Stamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date and time of a broadcast, in local time, as in {@code [2026-03-09 14:30:15] }. */
public final class DateTimeStamp implements Stamp {
    // <solusi> Langkah 1: bentuk capnya (sesudah modul-contoh selesai).
    //   Buat sebuah DateTimeFormatter FORMAT yang menulis "[2026-03-09 14:30:15] ", dengan spasi di belakangnya.
    //   Awas huruf besar dan kecil di pola. Bacaan: folder-a.md, bagian "Format cap waktu".
    // HH counts to 23, hh would stop at 12; MM is the month, mm the minute.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("'['yyyy-MM-dd HH:mm:ss']' ", Locale.ROOT);
    // </solusi>

    private final Clock clock;

    /** Stamps by the given clock and its time zone. */
    public DateTimeStamp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String now() {
        // <solusi> Langkah 2: cap untuk saat ini.
        //   Tanyakan waktu sekarang kepada clock (LocalDateTime.now), lalu tulis dengan FORMAT.
        //   Bacaan: folder-a.md, bagian "Kapan cap waktu diambil".
        // <awal> return "";
        return LocalDateTime.now(clock).format(FORMAT);
        // </solusi>
    }
}
