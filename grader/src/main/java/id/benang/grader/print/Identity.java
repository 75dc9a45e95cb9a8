package id.benang.grader.print;

import id.benang.grader.model.Student;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who hands a report in, and when; what is not known stays open for a pen. */
public record Identity(Map<Field, String> values) {

    /** What stands at the head of a report. */
    public enum Field {
        NAMA,
        NIM,
        KELAS,
        KELOMPOK,
        TANGGAL,
        ASISTEN;

        /** The key of its label. */
        String key() {
            return "print.identity." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Identity {
        values = Map.copyOf(values);
    }

    /** Nothing is known. */
    public static Identity unknown() {
        return new Identity(Map.of());
    }

    /** What a submission says of its student. */
    public static Identity of(Student student) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        if (!student.name().equals(student.id())) {
            values.put(Field.NAMA, CleanText.line(student.name()));
        }
        values.put(Field.NIM, CleanText.line(student.id()));
        return new Identity(values);
    }

    /** Reads lines such as {@code Kelas: TI-2A}; all others are passed over. */
    static Identity read(String lines) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String value = CleanText.line(line.substring(colon + 1));
                field(line.substring(0, colon))
                        .filter(field -> !value.isEmpty())
                        .ifPresent(field -> values.put(field, value));
            }
        }
        return new Identity(values);
    }

    private static Optional<Field> field(String label) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** This, and what only the other knows. */
    public Identity orElse(Identity other) {
        Map<Field, String> both = new EnumMap<>(Field.class);
        both.putAll(other.values);
        both.putAll(values);
        return new Identity(both);
    }

    /** The value of a field; empty where it is not known. */
    String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
