package id.benang.grader.submission;

import id.benang.grader.submission.Sender.Mark;
import id.benang.grader.submission.Sender.Platform;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that learning platforms give to what they let an instructor download.
 *
 * <p>Moodle writes {@code Siti Rahma_123456_assignsubmission_file_}, a folder, or the same in front of each
 * file's own name; under blind marking {@code Participant_77}. Canvas writes {@code
 * rahmasiti_LATE_1234_5678_tugas.zip}: the name, the user's number, the upload's number, the file.
 */
final class PlatformNames {

    private static final Pattern MOODLE = Pattern.compile(
            "(?<name>.+?)_(?<number>\\d{1,18})_assignsubmission_(?<kind>file|onlinetext)(?:_(?<content>.*))?",
            Pattern.DOTALL);
    private static final Pattern BLIND = Pattern.compile("(?<name>Participant|Peserta)[_ ](?<number>\\d{1,18})_?");
    private static final Pattern CANVAS = Pattern.compile(
            "(?<name>.+?)(?<late>_LATE)?_(?<number>\\d{3,18})_(?<serial>\\d{3,18})_(?<content>.+)", Pattern.DOTALL);
    private static final Set<String> NAMELESS = Set.of("Participant", "Peserta");

    private PlatformNames() {}

    /** The sender that a name tells; one that no platform gave is taken as it is. */
    static Sender sender(Path origin) {
        String name = Normalizer.normalize(ArchiveKind.baseName(origin), Normalizer.Form.NFC);
        Matcher moodle = MOODLE.matcher(name);
        if (moodle.matches()) {
            Mark mark = group(moodle, "kind").equals("file") ? Mark.NONE : Mark.ONLINE_TEXT;
            return moodle(moodle, group(moodle, "content"), mark);
        }
        Matcher blind = BLIND.matcher(name);
        if (blind.matches()) {
            return moodle(blind, "", Mark.NONE);
        }
        Matcher canvas = CANVAS.matcher(name);
        if (canvas.matches()) {
            return new Sender(
                    Platform.CANVAS,
                    group(canvas, "number"),
                    group(canvas, "name"),
                    group(canvas, "content"),
                    Long.parseLong(group(canvas, "serial")),
                    group(canvas, "late").isEmpty() ? Mark.NONE : Mark.LATE);
        }
        return Sender.named(origin);
    }

    /** Whether a learning platform gave this name. */
    static boolean isOne(Path origin) {
        return sender(origin).platform() != Platform.PEOPLE;
    }

    private static Sender moodle(Matcher found, String content, Mark mark) {
        String number = group(found, "number");
        String name = group(found, "name").strip();
        String shown = NAMELESS.contains(name) || name.isEmpty() ? (name + " " + number).strip() : name;
        return new Sender(Platform.MOODLE, number, shown, content, 0, mark);
    }

    private static String group(Matcher found, String name) {
        String text = found.group(name);
        return text == null ? "" : text;
    }
}
