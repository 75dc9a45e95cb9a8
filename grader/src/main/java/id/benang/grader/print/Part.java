package id.benang.grader.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a lab report, in the order in which they are printed, as their headings in the forms have them. */
public enum Part {
    TUJUAN("Tujuan", 5),
    DASAR_TEORI("Dasar teori", 12),
    ALAT_DAN_BAHAN("Alat dan bahan", 6),
    LANGKAH_PERCOBAAN("Langkah percobaan", 12),
    HASIL_PERCOBAAN("Hasil percobaan", 14),
    ANALISA_HASIL_PERCOBAAN("Analisa hasil percobaan", 18),
    JAWABAN_TUGAS("Jawaban tugas", 16),
    KESIMPULAN("Kesimpulan", 8),
    DAFTAR_PUSTAKA("Daftar pustaka", 5);

    private final String heading;
    private final int lines;

    Part(String heading, int lines) {
        this.heading = heading;
        this.lines = lines;
    }

    String heading() {
        return heading;
    }

    /** How many ruled lines stand where nothing is written yet. */
    int lines() {
        return lines;
    }

    /** The part that a heading means, however it is numbered and capitalised. */
    static Optional<Part> called(String heading) {
        String wanted = letters(heading);
        return Arrays.stream(values())
                .filter(part -> letters(part.heading).equals(wanted))
                .findFirst();
    }

    static String letters(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^([0-9]+|[a-z]|[ivx]+)[.)]\\s*", "")
                .replaceAll("[^\\p{L}]", "")
                .replace("analisis", "analisa");
    }
}
